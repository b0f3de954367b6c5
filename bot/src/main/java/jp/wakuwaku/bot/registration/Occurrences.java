package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.seats.SeatingId;

/** Tells what takes place, as it is published this moment, whatever an instance shows. */
@Component
public class Occurrences {

	private final Programs programs;

	private final KnownSlots slots;

	Occurrences(Programs programs, KnownSlots slots) {
		this.programs = programs;
		this.slots = slots;
	}

	/**
	 * What is not over and not cancelled.
	 * @param now when
	 * @return in no order
	 */
	public List<Occurrence> coming(Instant now) {
		List<Program> all = this.programs.latest().list().programs();
		List<KnownSlot> known = this.slots.all(now);
		return all.stream().flatMap((program) -> switch (program) {
			case Seminar seminar -> sessions(seminar, now);
			case Consultation consultation -> slots(consultation, known);
		}).toList();
	}

	/**
	 * Finds one that is not over and not cancelled.
	 * @param seating its seats
	 * @param now when
	 * @return empty when it is, or was never there
	 */
	public Optional<Occurrence> find(SeatingId seating, Instant now) {
		return coming(now).stream().filter((occurrence) -> occurrence.seating().equals(seating)).findFirst();
	}

	private static Stream<Occurrence> sessions(Seminar seminar, Instant now) {
		return seminar.sessions()
			.stream()
			.filter((session) -> session.status() == StaffStatus.OPEN || session.status() == StaffStatus.CLOSED)
			.filter((session) -> session.time().endsAt().toInstant().isAfter(now))
			.map((session) -> Occurrence.of(seminar, session));
	}

	private static Stream<Occurrence> slots(Consultation consultation, List<KnownSlot> known) {
		return known.stream()
			.filter((slot) -> slot.isOf(consultation) && !isBlocked(consultation, slot))
			.map((slot) -> new Occurrence(consultation, slot.seating(), slot.startsAt(), slot.endsAt(),
					consultation.places()));
	}

	private static boolean isBlocked(Consultation consultation, KnownSlot slot) {
		return consultation.adviser(slot.adviser())
			.filter((adviser) -> adviser.blockedDays().contains(slot.day()))
			.isPresent();
	}

}
