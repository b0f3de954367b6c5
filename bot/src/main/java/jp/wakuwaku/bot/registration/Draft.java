package jp.wakuwaku.bot.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.registration.seats.Party;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.PersonId;

/**
 * What a resident is about to register for. Holds nothing personal.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param id of the event that began it
 * @param program for what
 * @param seating the session or the slot
 * @param place where, by its name
 * @param answers what was answered in the chat, by field; {@link #KEPT_ELSEWHERE} for
 * what is personal
 * @param waits whether it is for the waiting list
 * @param from the registration that is given up for this one, empty for none
 */
record Draft(int version, String id, ProgramId program, SeatingId seating, String place, Map<String, String> answers,
		boolean waits, String from) {

	static final int VERSION = 1;

	/** Stands for an answer that lies encrypted among the personal details. */
	static final String KEPT_ELSEWHERE = "*";

	Draft {
		answers = Map.copyOf(answers);
	}

	static Draft begin(String id, ProgramId program, SeatingId seating, String place) {
		return new Draft(VERSION, id, program, seating, place, Map.of(), false, "");
	}

	/** The next field to be asked in the chat. */
	Optional<Field> next(Form form) {
		return form.inChat().stream().filter((field) -> !this.answers.containsKey(field.id().value())).findFirst();
	}

	Draft answered(FieldId field, String value) {
		Map<String, String> all = new LinkedHashMap<>(this.answers);
		all.put(field.value(), value);
		return with(all);
	}

	/** Without the last answer, so that it is asked for again. */
	Draft back(Form form) {
		List<Field> answered = form.inChat()
			.stream()
			.filter((field) -> this.answers.containsKey(field.id().value()))
			.toList();
		Map<String, String> rest = new LinkedHashMap<>(this.answers);
		if (!answered.isEmpty()) {
			rest.remove(answered.getLast().id().value());
		}
		return with(rest);
	}

	Draft unanswered() {
		return with(Map.of());
	}

	/** Without all answers but the agreement to what the form is for. */
	Draft onlyAgreed(Form form) {
		Map<String, String> agreed = new LinkedHashMap<>(this.answers);
		agreed.keySet()
			.removeIf((id) -> form.field(new FieldId(id))
				.filter((field) -> field.isRequired() && field.type() instanceof FieldType.Consent)
				.isEmpty());
		return with(agreed);
	}

	Draft waiting() {
		return new Draft(this.version, this.id, this.program, this.seating, this.place, this.answers, true, this.from);
	}

	Draft insteadOf(RegistrationId registration) {
		return new Draft(this.version, this.id, this.program, this.seating, this.place, this.answers, this.waits,
				registration.value());
	}

	Party party(PersonId person, Form form) {
		return party(person, form, this.answers);
	}

	/** Who comes, by all that was answered. */
	static Party party(PersonId person, Form form, Map<String, String> values) {
		return HeadCount.party(person, form, values);
	}

	private Draft with(Map<String, String> answers) {
		return new Draft(this.version, this.id, this.program, this.seating, this.place, answers, this.waits, this.from);
	}

}
