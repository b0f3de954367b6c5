package jp.wakuwaku.bot.programs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is asked of whoever registers, once defined and shown in the chat and as a page. A
 * form that asks for personal details begins with the consent to it.
 *
 * @param fields in the order in which they are asked; may be empty
 * @param isAllInChat whether all is asked in the chat, whatever the fields say
 * @param former fields that are not asked any more, and say what was answered to them
 */
public record Form(List<Field> fields, boolean isAllInChat, List<Field> former) {

	/** Forms that were kept before fields were taken out have no former ones to read. */
	@SuppressWarnings("ConstantValue")
	public Form {
		fields = List.copyOf(fields);
		former = (former != null) ? List.copyOf(former) : List.of();
		Require.distinct("fields", Stream.concat(fields.stream(), former.stream()).map(Field::id).toList());
		requireConsentFirst(fields, "before them all");
		requireConsentFirst(
				fields.stream().filter((field) -> isAllInChat || field.asked() == Field.Asked.CHAT).toList(),
				"in the chat as well, which comes before the page");
		for (FieldType.Counted counted : FieldType.Counted.values()) {
			List<FieldId> fieldsOfIt = fields.stream().filter(counts(counted)).map(Field::id).toList();
			if (counted != FieldType.Counted.NOTHING && fieldsOfIt.size() > 1) {
				throw new IllegalArgumentException(
						"fields: " + fieldsOfIt + " count " + counted + " (expected: one of them)");
			}
		}
	}

	/** A form whose fields have all been asked from the first day on. */
	public Form(List<Field> fields, boolean isAllInChat) {
		this(fields, isAllInChat, List.of());
	}

	/**
	 * All fields that somebody may have answered.
	 * @return those that are asked, then the former ones
	 */
	public List<Field> ever() {
		return Stream.concat(this.fields.stream(), this.former.stream()).toList();
	}

	/**
	 * The fields that are asked in the chat.
	 * @return in the form's order
	 */
	public List<Field> inChat() {
		return this.fields.stream().filter((field) -> askedAt(field) == Field.Asked.CHAT).toList();
	}

	/**
	 * The fields that are asked on the page.
	 * @return in the form's order
	 */
	public List<Field> onPage() {
		return this.fields.stream().filter((field) -> askedAt(field) == Field.Asked.PAGE).toList();
	}

	/**
	 * Finds a field.
	 * @param id its name
	 * @return the field, empty when the form has no such one
	 */
	public Optional<Field> field(FieldId id) {
		return this.fields.stream().filter((field) -> field.id().equals(id)).findFirst();
	}

	/**
	 * Finds the field whose number takes seats or places in childcare.
	 * @param counted what it counts
	 * @return the field, empty when the form does not ask for it
	 */
	public Optional<Field> counting(FieldType.Counted counted) {
		return this.fields.stream().filter(counts(counted)).findFirst();
	}

	/**
	 * What was answered on how many come, also to a form as it once was.
	 * @param counted what is counted
	 * @param values all answers, by field
	 * @return the answer to the field that is asked before one to a former field; empty
	 * when neither was answered
	 */
	public String counted(FieldType.Counted counted, Map<String, String> values) {
		return ever().stream()
			.filter(counts(counted))
			.map((field) -> values.getOrDefault(field.id().value(), ""))
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.orElse("");
	}

	private Field.Asked askedAt(Field field) {
		return this.isAllInChat ? Field.Asked.CHAT : field.asked();
	}

	private static Predicate<Field> counts(FieldType.Counted counted) {
		return (field) -> field.type() instanceof FieldType.WholeNumber number && number.counted() == counted;
	}

	private static void requireConsentFirst(List<Field> asked, String where) {
		if (asked.stream().anyMatch(Field::isPersonal) && !isRequiredConsent(asked.getFirst())) {
			throw new IllegalArgumentException("fields: personal details, beginning with '" + asked.getFirst().id()
					+ "' (expected: a required consent " + where + ")");
		}
	}

	private static boolean isRequiredConsent(Field field) {
		return field.isRequired() && field.type() instanceof FieldType.Consent;
	}

}
