package jp.wakuwaku.bot.registration;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When somebody would like something to begin, in Japan.
 *
 * @param first the first day
 * @param last the last day
 * @param earliest from when on that day, to the minute
 * @param latest until when on that day, itself included; the same as {@code earliest} for
 * one time
 * @param days the days of the week that suit
 */
record WantedTime(LocalDate first, LocalDate last, LocalTime earliest, LocalTime latest, Set<DayOfWeek> days) {

	static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

	static final Set<DayOfWeek> ANY_DAY = Collections.unmodifiableSet(EnumSet.allOf(DayOfWeek.class));

	private static final Pattern FORM = Pattern.compile("(\\d{8})-(\\d{8})-(\\d{4})-(\\d{4})-([1-7]{1,7})");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

	WantedTime {
		days = Set.copyOf(days);
		if (last.isBefore(first) || latest.isBefore(earliest) || days.isEmpty()) {
			throw new IllegalArgumentException("wanted time: " + first + " to " + last + ", " + earliest + " to "
					+ latest + ", " + days.size() + " days of the week (expected: an end not before the start)");
		}
	}

	/** One moment. */
	static WantedTime at(LocalDateTime moment) {
		return new WantedTime(moment.toLocalDate(), moment.toLocalDate(), moment.toLocalTime(), moment.toLocalTime(),
				ANY_DAY);
	}

	/** Any time of these days. */
	static WantedTime on(LocalDate first, LocalDate last) {
		return new WantedTime(first, last, LocalTime.MIN, LAST_MINUTE, ANY_DAY);
	}

	WantedTime between(LocalTime earliest, LocalTime latest) {
		return new WantedTime(this.first, this.last, earliest, latest, this.days);
	}

	WantedTime onlyOn(Set<DayOfWeek> days) {
		return new WantedTime(this.first, this.last, this.earliest, this.latest, days);
	}

	/** Whether only one moment suits. */
	boolean isMoment() {
		return this.first.equals(this.last) && this.earliest.equals(this.latest);
	}

	boolean suits(ZonedDateTime start) {
		LocalDate day = start.toLocalDate();
		LocalTime time = start.toLocalTime();
		return !day.isBefore(this.first) && !day.isAfter(this.last) && this.days.contains(day.getDayOfWeek())
				&& !time.isBefore(this.earliest) && !time.isAfter(this.latest);
	}

	/** How far off a start is, zero between the first and the last moment that suit. */
	Duration distanceTo(ZonedDateTime start) {
		LocalDateTime moment = start.toLocalDateTime();
		LocalDateTime from = this.first.atTime(this.earliest);
		LocalDateTime until = this.last.atTime(this.latest);
		if (moment.isBefore(from)) {
			return Duration.between(moment, from);
		}
		return moment.isAfter(until) ? Duration.between(until, moment) : Duration.ZERO;
	}

	/** As it stands in buttons. */
	String write() {
		return DAY.format(this.first) + "-" + DAY.format(this.last) + "-" + TIME.format(this.earliest) + "-"
				+ TIME.format(this.latest) + "-"
				+ this.days.stream().sorted().map((day) -> "" + day.getValue()).collect(Collectors.joining());
	}

	/** A button may carry anything. */
	static Optional<WantedTime> read(String word) {
		Matcher matcher = FORM.matcher(word);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		try {
			return Optional
				.of(new WantedTime(LocalDate.parse(matcher.group(1), DAY), LocalDate.parse(matcher.group(2), DAY),
						LocalTime.parse(matcher.group(3), TIME), LocalTime.parse(matcher.group(4), TIME),
						matcher.group(5)
							.chars()
							.mapToObj((digit) -> DayOfWeek.of(digit - '0'))
							.collect(Collectors.toSet())));
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** What LINE's picker gives back; empty for anything else. */
	static Optional<WantedTime> picked(String moment) {
		try {
			return Optional.of(at(LocalDateTime.parse(moment.toUpperCase(Locale.ROOT))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
