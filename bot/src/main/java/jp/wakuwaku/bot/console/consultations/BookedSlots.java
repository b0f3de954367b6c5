package jp.wakuwaku.bot.console.consultations;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.SlotId;
import jp.wakuwaku.bot.programs.Slots;
import jp.wakuwaku.bot.registration.Seatings;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.seats.SeatingId;

import org.springframework.stereotype.Component;

/** Finds the slots that somebody has and that would not be there after a change. */
@Component
class BookedSlots {

	private final Seatings seatings;

	private final Rolls rolls;

	private final Clock clock;

	BookedSlots(Seatings seatings, Rolls rolls, Clock clock) {
		this.seatings = seatings;
		this.rolls = rolls;
		this.clock = clock;
	}

	/**
	 * Those to come that the changed consultation has no such slot for, soonest first.
	 * What was outside of the hours before is no news.
	 */
	List<BookedSlot> affected(Consultation before, Consultation after) {
		boolean isOfAnotherLength = !before.rules().length().equals(after.rules().length());
		return find(before, (slot) -> isThere(before, slot) && (isOfAnotherLength || !isThere(after, slot)));
	}

	/** All of an adviser to come, soonest first. */
	List<BookedSlot> of(Consultation consultation, Adviser adviser) {
		return find(consultation, (slot) -> isOf(consultation, adviser, slot));
	}

	private List<BookedSlot> find(Consultation consultation, Predicate<SlotId> wanted) {
		List<SeatingId> known = this.seatings.of(consultation, this.clock.instant())
			.stream()
			.filter((seating) -> wanted.test(new SlotId(seating.value())))
			.toList();
		return this.rolls.tallies(known)
			.entrySet()
			.stream()
			.filter((seating) -> seating.getValue().taken() > 0)
			.map((seating) -> new SlotId(seating.getKey().value()))
			.map((slot) -> new BookedSlot(slot, consultation.adviserOf(slot).map(Adviser::name).orElse("")))
			.sorted(Comparator.comparing(BookedSlot::startsAt))
			.toList();
	}

	private static boolean isOf(Consultation consultation, Adviser adviser, SlotId slot) {
		return consultation.adviserOf(slot).filter((own) -> own.id().equals(adviser.id())).isPresent();
	}

	private static boolean isThere(Consultation consultation, SlotId slot) {
		return consultation.adviserOf(slot)
			.filter((adviser) -> Slots.on(consultation, adviser, slot.startsAt().toLocalDate())
				.stream()
				.anyMatch((each) -> each.id().equals(slot)))
			.isPresent();
	}

}
