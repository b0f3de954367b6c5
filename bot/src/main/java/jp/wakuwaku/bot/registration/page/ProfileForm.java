package jp.wakuwaku.bot.registration.page;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.residents.ProfileField;
import jp.wakuwaku.knowledge.Language;

/**
 * What is filled in by itself at the next registration, as a page shows and reads it: a
 * form of its own, in which everything may be left out.
 */
public final class ProfileForm {

	private static final int EARLIEST_BIRTH = 1900;

	private final Words words;

	private final Map<ProfileField, Field> fields = new EnumMap<>(ProfileField.class);

	/**
	 * Makes the form.
	 * @param language in which its fields speak
	 * @param now the time, which nobody is born after
	 * @param labels what the fields are called
	 */
	public ProfileForm(Language language, Instant now, Function<ProfileField, String> labels) {
		this.words = new Words(language);
		int year = JapanTime.at(now).getYear();
		for (ProfileField kind : ProfileField.values()) {
			FieldId id = new FieldId(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
			this.fields.put(kind, new Field(id, labels.apply(kind), false, "", Field.Asked.PAGE, type(kind, year)));
		}
	}

	/**
	 * The fields with what is kept.
	 * @param values by kind
	 * @return in their order
	 */
	public List<FieldView> shown(Map<ProfileField, String> values) {
		Map<FieldId, String> raw = new HashMap<>();
		values.forEach((kind, value) -> raw.put(field(kind).id(), value));
		return views(new Entries(raw, false), Map.of());
	}

	/**
	 * Reads what was sent.
	 * @param sent by the names of the fields
	 * @return what can be kept, or what is wrong with it
	 */
	public Entered read(Map<String, List<String>> sent) {
		List<Field> all = List.copyOf(this.fields.values());
		Entries entries = Entries.read(all, sent);
		CheckedEntries checked = CheckedEntries.check(all, entries);
		Map<ProfileField, String> values = new EnumMap<>(ProfileField.class);
		this.fields.forEach((kind, field) -> Stream.ofNullable(checked.values().get(field.id()))
			.forEach((value) -> values.put(kind, value)));
		return new Entered(views(entries, checked.refusals()), values, checked.areComplete());
	}

	private List<FieldView> views(Entries entries, Map<FieldId, CheckedEntries.Refusal> refusals) {
		return this.fields.values()
			.stream()
			.map((field) -> FieldView.of(this.words, field, entries.of(field), refusals.get(field.id()), ""))
			.toList();
	}

	private Field field(ProfileField kind) {
		return this.fields.getOrDefault(kind, this.fields.values().iterator().next());
	}

	private static FieldType type(ProfileField kind, int year) {
		return switch (kind) {
			case NAME -> new FieldType.Name();
			case READING -> new FieldType.Reading();
			case PHONE -> new FieldType.Phone();
			case MAIL -> new FieldType.Mail();
			case POSTAL_CODE -> new FieldType.PostalCode();
			case BIRTH_YEAR -> new FieldType.BirthYear(EARLIEST_BIRTH, year);
			case AGE_BAND -> new FieldType.AgeBand();
		};
	}

	/**
	 * What became of it.
	 *
	 * @param fields as they are to be shown again
	 * @param values what can be kept, without what was left out
	 * @param isComplete whether nothing is wrong
	 */
	public record Entered(List<FieldView> fields, Map<ProfileField, String> values, boolean isComplete) {
	}

}
