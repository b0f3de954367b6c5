package jp.wakuwaku.bot.console.consultations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Slot;
import jp.wakuwaku.bot.programs.SlotId;
import jp.wakuwaku.bot.programs.Slots;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.Seatings;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.SeatingId;

import org.springframework.stereotype.Component;

/** Lays the slots of some days out: those of the hours, and those that somebody has. */
@Component
class SlotBoard {

	private final Seatings seatings;

	private final Rolls rolls;

	private final Clock clock;

	SlotBoard(Seatings seatings, Rolls rolls, Clock clock) {
		this.seatings = seatings;
		this.rolls = rolls;
		this.clock = clock;
	}

	/** The days from the first to before the last. */
	List<SlotDay> days(Consultation consultation, LocalDate from, LocalDate until) {
		Instant now = this.clock.instant();
		Set<SlotId> free = this.seatings.free(consultation, now).stream().map(Slot::id).collect(Collectors.toSet());
		Situation situation = new Situation(consultation, free, taken(consultation, from, until, now), now);
		return from.datesUntil(until).map((day) -> day(situation, day)).toList();
	}

	LocalDate today() {
		return JapanTime.at(this.clock.instant()).toLocalDate();
	}

	private Map<SlotId, SlotState> taken(Consultation consultation, LocalDate from, LocalDate until, Instant now) {
		List<SeatingId> shown = this.seatings.of(consultation, now).stream().filter((seating) -> {
			LocalDate day = new SlotId(seating.value()).startsAt().toLocalDate();
			return !day.isBefore(from) && day.isBefore(until);
		}).toList();
		Map<SlotId, SlotState> taken = new HashMap<>();
		this.rolls.tallies(shown).forEach((seating, tally) -> {
			if (tally.taken() > 0) {
				taken.put(new SlotId(seating.value()), state(seating));
			}
		});
		return taken;
	}

	private SlotState state(SeatingId seating) {
		return this.rolls.of(seating).filter((roll) -> !roll.in(PlaceState.HELD).isEmpty()).isPresent() ? SlotState.HELD
				: SlotState.BOOKED;
	}

	private static SlotDay day(Situation situation, LocalDate day) {
		return new SlotDay(day, situation.consultation().closedDays().contains(day),
				situation.consultation().advisers().stream().map((adviser) -> day(situation, adviser, day)).toList());
	}

	private static AdviserDay day(Situation situation, Adviser adviser, LocalDate day) {
		Consultation consultation = situation.consultation();
		List<Slot> inHours = Slots.on(consultation, adviser, day);
		Set<SlotId> known = inHours.stream().map(Slot::id).collect(Collectors.toSet());
		Stream<SlotView> inside = inHours.stream()
			.map((slot) -> new SlotView(slot.id(), slot.time().endsAt(), situation.state(slot), false));
		Stream<SlotView> outside = situation.taken()
			.entrySet()
			.stream()
			.filter((slot) -> !known.contains(slot.getKey()) && slot.getKey().startsAt().toLocalDate().equals(day))
			.filter((slot) -> consultation.adviserOf(slot.getKey()).filter(adviser::equals).isPresent())
			.map((slot) -> new SlotView(slot.getKey(), slot.getKey().startsAt().plus(consultation.rules().length()),
					slot.getValue(), true));
		return new AdviserDay(adviser, adviser.blockedDays().contains(day), adviser.exceptions().containsKey(day),
				Stream.concat(inside, outside)
					.sorted(Comparator.comparing((SlotView slot) -> slot.slot().startsAt()))
					.toList());
	}

	/** What there is to be known of slots at a moment. */
	private record Situation(Consultation consultation, Set<SlotId> free, Map<SlotId, SlotState> taken, Instant now) {

		SlotState state(Slot slot) {
			SlotState taken = this.taken.get(slot.id());
			if (taken != null) {
				return taken;
			}
			return this.free.contains(slot.id()) ? SlotState.FREE : notFree(slot.time().startsAt());
		}

		private SlotState notFree(ZonedDateTime start) {
			ZonedDateTime now = JapanTime.at(this.now);
			if (start.isBefore(now.plus(this.consultation.rules().notice()))) {
				return SlotState.NEAR;
			}
			if (this.consultation.status() != StaffStatus.OPEN) {
				return SlotState.STOPPED;
			}
			return start.isAfter(now.plus(this.consultation.rules().horizon())) ? SlotState.FAR : SlotState.COLLIDES;
		}

	}

}
