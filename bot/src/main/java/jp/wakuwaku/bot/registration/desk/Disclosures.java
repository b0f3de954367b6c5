package jp.wakuwaku.bot.registration.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.RegistrationId;
import jp.wakuwaku.bot.registration.Registrations;

import org.springframework.stereotype.Component;

/** Shows personal details to staff. That they were shown is noted before. */
@Component
public class Disclosures {

	private final Programs programs;

	private final Registrations registrations;

	private final Paperwork paperwork;

	private final Deeds deeds;

	Disclosures(Programs programs, Registrations registrations, Paperwork paperwork, Deeds deeds) {
		this.programs = programs;
		this.registrations = registrations;
		this.paperwork = paperwork;
		this.deeds = deeds;
	}

	/**
	 * Shows what somebody told about themselves.
	 * @param act by whom
	 * @param receipt for which registration
	 * @return in the form's order; empty when there is nothing, or not any more
	 * @throws jp.wakuwaku.bot.residents.UnreadableDetailsException when it is there but
	 * does not open
	 */
	public List<Detail> details(Act act, ReceiptNumber receipt) {
		return this.registrations.find(receipt).map((registration) -> {
			this.deeds.note(act, Deed.Kind.DETAILS_SEEN, receipt.value());
			return details(registration);
		}).orElseGet(List::of);
	}

	/**
	 * Shows what somebody told about themselves, to be corrected or taken along.
	 * @param act by whom
	 * @param receipt for which registration
	 * @return as it is kept, by field; empty when there is nothing, or not any more
	 */
	public Map<String, String> answers(Act act, ReceiptNumber receipt) {
		return this.registrations.find(receipt).map((registration) -> {
			this.deeds.note(act, Deed.Kind.DETAILS_SEEN, receipt.value());
			return this.paperwork.find(registration).orElseGet(Map::of);
		}).orElseGet(Map::of);
	}

	/**
	 * Shows what several told about themselves, to be taken along.
	 * @param act by whom
	 * @param receipts for which registrations
	 * @return as it is kept, by field; of those of whom there is anything
	 */
	public Map<ReceiptNumber, Map<String, String>> answers(Act act, Collection<ReceiptNumber> receipts) {
		this.deeds.noteEach(act, Deed.Kind.DETAILS_SEEN, receipts.stream().map(ReceiptNumber::value).toList());
		Map<ReceiptNumber, Registration> found = this.registrations.findAll(receipts);
		Map<RegistrationId, Map<String, String>> kept = this.paperwork.findAll(found.values());
		Map<ReceiptNumber, Map<String, String>> answers = new LinkedHashMap<>();
		found.forEach((receipt, registration) -> answers.put(receipt, kept.getOrDefault(registration.id(), Map.of())));
		return answers;
	}

	/**
	 * Says who is in a session's list.
	 * @param act by whom
	 * @param entries of the list
	 * @return who has a registration, by its number
	 */
	public Map<ReceiptNumber, Call> names(Act act, Collection<RollEntry> entries) {
		return calls(act, Deed.Kind.DETAILS_SEEN, entries);
	}

	/**
	 * Lists those who cannot be told by LINE, to be phoned.
	 * @param act by whom
	 * @param entries of sessions' lists, for example of one that was cancelled
	 * @return who has a registration and is not reachable, in the order of the entries
	 */
	public List<Call> calls(Act act, Collection<RollEntry> entries) {
		return phones(act, entries.stream().filter((entry) -> !entry.isReachable()).toList());
	}

	/**
	 * Lists people to be phoned, also those who can be told by LINE.
	 * @param act by whom
	 * @param entries of sessions' lists
	 * @return who has a registration, in the order of the entries
	 */
	public List<Call> phones(Act act, Collection<RollEntry> entries) {
		return List.copyOf(calls(act, Deed.Kind.PHONES_SEEN, entries).values());
	}

	/** In the order of the entries, and noted before. */
	private Map<ReceiptNumber, Call> calls(Act act, Deed.Kind kind, Collection<RollEntry> entries) {
		List<ReceiptNumber> receipts = entries.stream()
			.map(RollEntry::receipt)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		this.deeds.noteEach(act, kind, receipts.stream().map(ReceiptNumber::value).toList());
		Map<ReceiptNumber, Registration> found = this.registrations.findAll(receipts);
		Map<RegistrationId, Map<String, String>> answers = this.paperwork.findAll(found.values());
		Map<ReceiptNumber, Call> calls = new LinkedHashMap<>();
		receipts.stream()
			.map(found::get)
			.filter(Objects::nonNull)
			.forEach((registration) -> calls.put(registration.receipt(),
					call(registration, answers.getOrDefault(registration.id(), Map.of()))));
		return calls;
	}

	private List<Detail> details(Registration registration) {
		Map<String, String> values = this.paperwork.find(registration).orElseGet(Map::of);
		return form(registration).map(Form::ever)
			.orElseGet(List::of)
			.stream()
			.filter((field) -> values.containsKey(field.id().value()))
			.map((field) -> new Detail(field.label(),
					field.show(Objects.requireNonNull(values.get(field.id().value())))))
			.toList();
	}

	private Call call(Registration registration, Map<String, String> values) {
		return new Call(registration.receipt(), first(registration, values, FieldType.Name.class),
				first(registration, values, FieldType.Reading.class),
				first(registration, values, FieldType.Phone.class));
	}

	private String first(Registration registration, Map<String, String> values, Class<? extends FieldType> type) {
		return form(registration).map(Form::ever)
			.orElseGet(List::of)
			.stream()
			.filter((field) -> type.isInstance(field.type()))
			.map(Field::id)
			.map((id) -> values.getOrDefault(id.value(), ""))
			.findFirst()
			.orElse("");
	}

	private Optional<Form> form(Registration registration) {
		return this.programs.find(registration.program()).map(Program::form);
	}

	/**
	 * One thing that somebody told about themselves.
	 *
	 * @param label of the field
	 * @param value as it is read
	 */
	public record Detail(String label, String value) {

		/** Leaves the value out, so that it does not reach a log by accident. */
		@Override
		public String toString() {
			return "Detail[" + this.label + "]";
		}

	}

	/**
	 * Somebody by name, to be called up or phoned.
	 *
	 * @param receipt of their registration
	 * @param name as it is spelled, empty when it was not asked
	 * @param reading of the name, likewise
	 * @param phone in the national form, likewise
	 */
	public record Call(ReceiptNumber receipt, String name, String reading, String phone) {

		/** Leaves name and phone out. */
		@Override
		public String toString() {
			return "Call[" + this.receipt + "]";
		}

	}

}
