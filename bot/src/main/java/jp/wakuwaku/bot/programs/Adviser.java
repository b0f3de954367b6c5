package jp.wakuwaku.bot.programs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static java.util.Collections.unmodifiableSortedMap;
import static java.util.Collections.unmodifiableSortedSet;

/**
 * Somebody who gives consultations.
 *
 * @param id the lasting name
 * @param name what residents read, 1 to 40 characters
 * @param introduction what they advise on, up to 200 characters; may be empty
 * @param weekly the hours of each weekday; a day that is missing has none
 * @param exceptions the hours of single days, in place of the weekday's; may be empty
 * @param blockedDays days without any hours, whatever stands above
 */
public record Adviser(AdviserId id, String name, String introduction, SortedMap<DayOfWeek, List<Hours>> weekly,
		SortedMap<LocalDate, List<Hours>> exceptions, SortedSet<LocalDate> blockedDays) {

	public Adviser {
		name = Require.text("name", name, 40);
		introduction = Require.optionalText("introduction", introduction, 200);
		weekly = sorted(weekly);
		exceptions = sorted(exceptions);
		blockedDays = unmodifiableSortedSet(new TreeSet<>(blockedDays));
	}

	/**
	 * The hours of a day.
	 * @param day a day in Japan
	 * @return the hours in their order, not overlapping, empty when there are none
	 */
	public List<Hours> hoursOn(LocalDate day) {
		if (this.blockedDays.contains(day)) {
			return List.of();
		}
		List<Hours> exception = this.exceptions.get(day);
		return (exception != null) ? exception : this.weekly.getOrDefault(day.getDayOfWeek(), List.of());
	}

	/** The places that the hours name. */
	Set<String> places() {
		return Stream.of(this.weekly, this.exceptions)
			.flatMap((days) -> days.values().stream())
			.flatMap(List::stream)
			.flatMap((hours) -> hours.places().stream())
			.collect(Collectors.toSet());
	}

	private static <K extends Comparable<? super K>> SortedMap<K, List<Hours>> sorted(Map<K, List<Hours>> days) {
		SortedMap<K, List<Hours>> sorted = new TreeMap<>();
		days.forEach((day, hours) -> sorted.put(day, sorted(day, hours)));
		return unmodifiableSortedMap(sorted);
	}

	private static List<Hours> sorted(Object day, List<Hours> hours) {
		if (hours.isEmpty()) {
			throw new IllegalArgumentException("hours: of " + day + " none (expected: some, or a blocked day)");
		}
		List<Hours> sorted = hours.stream().sorted(Comparator.comparing(Hours::from)).toList();
		for (int i = 1; i < sorted.size(); i++) {
			if (sorted.get(i).overlaps(sorted.get(i - 1))) {
				throw new IllegalArgumentException("hours: of " + day + " overlap (expected: one after the other)");
			}
		}
		return sorted;
	}

}
