package jp.wakuwaku.bot.console.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldKind;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Option;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * What staff typed about a field.
 *
 * @param label what it is called
 * @param help a line below it
 * @param isRequired whether it may not be left out
 * @param asked where it is asked
 * @param settings what only some kinds have, by name
 * @param options labels of the options that there are, by id; an empty one is taken out
 * @param added labels of new ones, a line each
 */
record FieldForm(String label, String help, boolean isRequired, String asked, Map<String, String> settings,
		Map<String, String> options, String added) {

	private static final String OPTION = "option-";

	private static final List<String> SETTINGS = List.of("most", "least", "counts", "from", "until", "statement");

	static FieldForm blank(FieldKind kind, int year) {
		Map<String, String> settings = new LinkedHashMap<>();
		switch (kind) {
			case SHORT_TEXT -> settings.put("most", "100");
			case LONG_TEXT -> settings.put("most", "400");
			case NUMBER -> settings.putAll(Map.of("least", "0", "most", "3", "counts", "NOTHING"));
			case BIRTH_YEAR -> settings.putAll(Map.of("from", "1920", "until", Integer.toString(year)));
			case CONSENT -> settings.put("statement", "入力された内容は、受付と連絡のためだけに使います。");
			default -> {
			}
		}
		String label = switch (kind) {
			case CONSENT -> "個人情報の取り扱い";
			case ONE_OF, SEVERAL_OF, NUMBER, DATE, SHORT_TEXT, LONG_TEXT -> "";
			default -> KindWords.of(kind).label();
		};
		return new FieldForm(label, "", true, kind.usuallyAsked().name(), settings, Map.of(), "");
	}

	static FieldForm of(Field field) {
		Map<String, String> labels = new LinkedHashMap<>();
		options(field.type()).forEach((option) -> labels.put(option.id(), option.label()));
		return new FieldForm(field.label(), field.help(), field.isRequired(), field.asked().name(),
				settings(field.type()), labels, "");
	}

	static FieldForm read(MultiValueMap<String, String> typed) {
		Map<String, String> settings = new LinkedHashMap<>();
		SETTINGS.forEach((name) -> settings.put(name, sent(typed, name)));
		Map<String, String> options = new LinkedHashMap<>();
		typed.keySet()
			.stream()
			.filter((name) -> name.startsWith(OPTION))
			.forEach((name) -> options.put(name.substring(OPTION.length()), sent(typed, name)));
		return new FieldForm(sent(typed, "label"), sent(typed, "help"), sent(typed, "required").equals("on"),
				sent(typed, "asked"), settings, options, sent(typed, "added"));
	}

	public String setting(String name) {
		return this.settings.getOrDefault(name, "");
	}

	List<String> addedLabels() {
		return this.added.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	/** Labels that can be chosen then. */
	List<String> labels() {
		return Stream.concat(this.options.values().stream().filter((label) -> !label.isEmpty()), addedLabels().stream())
			.toList();
	}

	static List<Option> options(@Nullable FieldType type) {
		return switch (type) {
			case FieldType.OneOf one -> one.options();
			case FieldType.SeveralOf several -> several.options();
			case null, default -> List.of();
		};
	}

	private static Map<String, String> settings(FieldType type) {
		return switch (type) {
			case FieldType.ShortText(int most) -> Map.of("most", Integer.toString(most));
			case FieldType.LongText(int most) -> Map.of("most", Integer.toString(most));
			case FieldType.WholeNumber(int least, int most, FieldType.Counted counted) ->
				Map.of("least", Integer.toString(least), "most", Integer.toString(most), "counts", counted.name());
			case FieldType.BirthYear(int from, int until) ->
				Map.of("from", Integer.toString(from), "until", Integer.toString(until));
			case FieldType.Date(LocalDate from, LocalDate until) -> Map.of("from", day(from), "until", day(until));
			case FieldType.Consent consent -> Map.of("statement", consent.statement());
			default -> Map.of();
		};
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

	private static String sent(MultiValueMap<String, String> typed, String name) {
		String value = typed.getFirst(name);
		return (value != null) ? value.strip().replace("\r\n", "\n") : "";
	}

}
