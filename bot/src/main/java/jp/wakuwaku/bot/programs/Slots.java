package jp.wakuwaku.bot.programs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Computes the free slots of a consultation from its hours and from what is taken. */
public final class Slots {

	private static final Comparator<Slot> IN_ORDER = Comparator.comparing((slot) -> slot.time().startsAt());

	private Slots() {
	}

	/**
	 * The slots that a resident may choose from.
	 * @param consultation the consultation
	 * @param taken the times at which its advisers are taken
	 * @param now the moment
	 * @return the slots by their start, those of the same start in the advisers' order;
	 * none unless the consultation is open
	 */
	public static List<Slot> free(Consultation consultation, Collection<TakenSlot> taken, Instant now) {
		if (consultation.status() != StaffStatus.OPEN) {
			return List.of();
		}
		SlotRules rules = consultation.rules();
		ZonedDateTime earliest = JapanTime.at(now).plus(rules.notice());
		ZonedDateTime latest = JapanTime.at(now).plus(rules.horizon());
		List<LocalDate> days = earliest.toLocalDate().datesUntil(latest.toLocalDate().plusDays(1)).toList();
		return consultation.advisers()
			.stream()
			.flatMap((adviser) -> days.stream().flatMap((day) -> on(consultation, adviser, day).stream()))
			.filter((slot) -> !slot.time().startsAt().isBefore(earliest) && !slot.time().startsAt().isAfter(latest))
			.filter((slot) -> taken.stream()
				.noneMatch((other) -> other.adviser().equals(slot.adviser())
						&& other.time().collidesWith(slot.time(), rules.buffer())))
			.sorted(IN_ORDER)
			.toList();
	}

	/**
	 * The slots that the hours of a day make, whoever has them, however near or far.
	 * @param consultation the consultation
	 * @param adviser one of its advisers, maybe with hours that are not published yet
	 * @param day in Japan
	 * @return in their order; none on a closed or a blocked day
	 */
	public static List<Slot> on(Consultation consultation, Adviser adviser, LocalDate day) {
		if (consultation.closedDays().contains(day)) {
			return List.of();
		}
		SlotRules rules = consultation.rules();
		List<Slot> slots = new ArrayList<>();
		// Buffers end with the day, so that no day moves the slots of the next one.
		LocalDateTime midnight = day.plusDays(1).atStartOfDay();
		LocalDateTime next = day.atStartOfDay();
		for (Hours hours : adviser.hoursOn(day)) {
			LocalDateTime start = later(next, day.atTime(hours.from()));
			LocalDateTime last = earlier(day.atTime(hours.until()), midnight.minus(rules.buffer()));
			while (!start.plus(rules.length()).isAfter(last)) {
				slots.add(slot(consultation, adviser, start, hours));
				start = start.plus(rules.length()).plus(rules.buffer());
				next = start;
			}
		}
		return List.copyOf(slots);
	}

	private static Slot slot(Consultation consultation, Adviser adviser, LocalDateTime start, Hours hours) {
		TimeSpan time = new TimeSpan(JapanTime.of(start), JapanTime.of(start.plus(consultation.rules().length())));
		List<Place> places = consultation.places()
			.stream()
			.filter((place) -> hours.places().isEmpty() || hours.places().contains(place.name()))
			.toList();
		return new Slot(SlotId.of(consultation.id(), adviser.id(), time.startsAt()), consultation.id(), adviser.id(),
				time, places);
	}

	private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
		return one.isAfter(other) ? one : other;
	}

	private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
		return one.isBefore(other) ? one : other;
	}

}
