package jp.wakuwaku.bot.registration.desk;

import java.util.ArrayList;
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
	 * Says who is in a session's list.
	 * @param act by whom
	 * @param entries of the list
	 * @return who has a registration, by its number
	 */
	public Map<ReceiptNumber, Call> names(Act act, Collection<RollEntry> entries) {
		Map<ReceiptNumber, Call> names = new LinkedHashMap<>();
		for (RollEntry entry : entries) {
			ReceiptNumber receipt = entry.receipt();
			if (receipt != null) {
				this.deeds.note(act, Deed.Kind.DETAILS_SEEN, receipt.value());
				this.registrations.find(receipt)
					.ifPresent((registration) -> names.put(receipt, call(receipt, registration)));
			}
		}
		return names;
	}

	/**
	 * Lists those who cannot be told by LINE, to be phoned.
	 * @param act by whom
	 * @param entries of sessions' lists, for example of one that was cancelled
	 * @return who has a registration and is not reachable, in the order of the entries
	 */
	public List<Call> calls(Act act, Collection<RollEntry> entries) {
		List<Call> calls = new ArrayList<>();
		for (RollEntry entry : entries) {
			ReceiptNumber receipt = entry.receipt();
			if (receipt != null && !entry.isReachable()) {
				this.deeds.note(act, Deed.Kind.PHONES_SEEN, receipt.value());
				this.registrations.find(receipt).ifPresent((registration) -> calls.add(call(receipt, registration)));
			}
		}
		return List.copyOf(calls);
	}

	private List<Detail> details(Registration registration) {
		Map<String, String> values = this.paperwork.find(registration).orElseGet(Map::of);
		return form(registration).map(Form::fields)
			.orElseGet(List::of)
			.stream()
			.filter((field) -> values.containsKey(field.id().value()))
			.map((field) -> new Detail(field.label(),
					field.show(Objects.requireNonNull(values.get(field.id().value())))))
			.toList();
	}

	private Call call(ReceiptNumber receipt, Registration registration) {
		Map<String, String> values = this.paperwork.find(registration).orElseGet(Map::of);
		return new Call(receipt, first(registration, values, FieldType.Name.class),
				first(registration, values, FieldType.Reading.class),
				first(registration, values, FieldType.Phone.class));
	}

	private String first(Registration registration, Map<String, String> values, Class<? extends FieldType> type) {
		return form(registration).map(Form::fields)
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
