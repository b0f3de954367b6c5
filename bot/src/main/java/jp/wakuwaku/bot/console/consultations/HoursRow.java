package jp.wakuwaku.bot.console.consultations;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Hours;

/**
 * Hours of an adviser as they are listed.
 *
 * @param key which
 * @param day on which days
 * @param time from when to when
 * @param places where; empty for all places
 */
record HoursRow(String key, String day, String time, String places) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

	/** By weekday. */
	static List<HoursRow> weekly(Adviser adviser) {
		return rows(adviser.weekly()
			.entrySet()
			.stream()
			.flatMap((day) -> day.getValue()
				.stream()
				.map((hours) -> Map.entry(new HoursKey(day.getKey(), null, hours.from()), hours))));
	}

	/** By date. */
	static List<HoursRow> exceptions(Adviser adviser) {
		return rows(adviser.exceptions()
			.entrySet()
			.stream()
			.flatMap((day) -> day.getValue()
				.stream()
				.map((hours) -> Map.entry(new HoursKey(null, day.getKey(), hours.from()), hours))));
	}

	private static List<HoursRow> rows(Stream<Map.Entry<HoursKey, Hours>> all) {
		return all.map((one) -> of(one.getKey(), one.getValue())).toList();
	}

	static HoursRow of(HoursKey key, Hours hours) {
		return new HoursRow(key.word(), key.label(), TIME.format(hours.from()) + "〜" + TIME.format(hours.until()),
				String.join("・", hours.places()));
	}

}
