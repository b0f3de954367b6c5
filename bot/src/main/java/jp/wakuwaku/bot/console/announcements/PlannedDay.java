package jp.wakuwaku.bot.console.announcements;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.programs.JapanTime;

/**
 * What goes out on a day.
 *
 * @param day in Japan
 * @param entries in the order of their times
 */
record PlannedDay(LocalDate day, List<Entry> entries) {

	static List<PlannedDay> of(List<Entry> entries) {
		return entries.stream()
			.sorted(Comparator.comparing(Entry::at))
			.collect(Collectors.groupingBy((entry) -> JapanTime.at(entry.at()).toLocalDate(), TreeMap::new,
					Collectors.toList()))
			.entrySet()
			.stream()
			.map((day) -> new PlannedDay(day.getKey(), day.getValue()))
			.toList();
	}

	/**
	 * A sending to come.
	 *
	 * @param at when
	 * @param row what
	 */
	record Entry(Instant at, AnnouncementRow row) {

		public LocalTime time() {
			return JapanTime.at(this.at).toLocalTime();
		}

	}

}
