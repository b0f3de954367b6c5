package jp.wakuwaku.bot.programs;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Talks one to one, at free times of advisers. Always neutral; and what one is about is
 * never asked in the chat.
 *
 * @param id its lasting name
 * @param facts what residents read about it
 * @param places where or by what means, of which residents choose, at least one
 * @param advisers who advises, at least one
 * @param rules how hours become slots
 * @param closedDays days on which nobody advises, for example public holidays
 * @param form what is asked of whoever registers
 * @param perPerson how many slots to come one person may have, 1 to 100
 * @param status what staff have decided
 * @param reminders when those who are booked are reminded
 */
public record Consultation(ProgramId id, Facts facts, List<Place> places, List<Adviser> advisers, SlotRules rules,
		SortedSet<LocalDate> closedDays, Form form, int perPerson, StaffStatus status,
		List<ReminderRule> reminders) implements Program {

	/** Programs that were kept before there were reminders have none to read. */
	@SuppressWarnings("ConstantValue")
	public Consultation {
		places = List.copyOf(places);
		advisers = List.copyOf(advisers);
		closedDays = Collections.unmodifiableSortedSet(new TreeSet<>(closedDays));
		perPerson = Require.number("per-person", perPerson, 1, 100);
		reminders = (reminders != null) ? List.copyOf(reminders) : ReminderRule.DEFAULT;
		Require.distinct("reminders", reminders.stream().map(ReminderRule::name).toList());
		requireSome("places", places);
		requireSome("advisers", advisers);
		List<String> names = places.stream().map(Place::name).toList();
		Require.distinct("places", names);
		Require.distinct("advisers", advisers.stream().map(Adviser::id).toList());
		for (Adviser adviser : advisers) {
			for (String place : adviser.places()) {
				if (!names.contains(place)) {
					throw new IllegalArgumentException("place: '" + place + "' (expected: one of " + names + ")");
				}
			}
		}
		for (Field field : form.inChat()) {
			if (field.tellsOfConcerns()) {
				throw new IllegalArgumentException("field '" + field.id()
						+ "': asked in the chat (expected: 'page', what a consultation is about is not for the chat)");
			}
		}
	}

	/** A consultation with the usual reminders. */
	public Consultation(ProgramId id, Facts facts, List<Place> places, List<Adviser> advisers, SlotRules rules,
			SortedSet<LocalDate> closedDays, Form form, int perPerson, StaffStatus status) {
		this(id, facts, places, advisers, rules, closedDays, form, perPerson, status, ReminderRule.DEFAULT);
	}

	@Override
	public boolean isNeutral() {
		return true;
	}

	@Override
	public boolean isDraft() {
		return this.status == StaffStatus.DRAFT;
	}

	/**
	 * Finds one of its advisers.
	 * @param id the adviser's name
	 * @return the adviser, empty when the consultation has no such one
	 */
	public Optional<Adviser> adviser(AdviserId id) {
		return this.advisers.stream().filter((adviser) -> adviser.id().equals(id)).findFirst();
	}

	/**
	 * Finds the adviser of a slot, whatever hours the adviser has now.
	 * @param slot any
	 * @return empty when it is none of this consultation
	 */
	public Optional<Adviser> adviserOf(SlotId slot) {
		return this.advisers.stream()
			.filter((adviser) -> SlotId.of(this.id, adviser.id(), slot.startsAt()).equals(slot))
			.findFirst();
	}

	private static void requireSome(String what, List<?> values) {
		if (values.isEmpty()) {
			throw new IllegalArgumentException(what + ": none (expected: at least one)");
		}
	}

}
