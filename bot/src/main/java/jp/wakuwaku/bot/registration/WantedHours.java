package jp.wakuwaku.bot.registration;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A part of the day, as somebody says it.
 *
 * @param earliest from when
 * @param latest until when, itself included
 */
record WantedHours(LocalTime earliest, LocalTime latest) {

	private static final Pattern FORM = Pattern.compile("(?<part>午前中?|am|朝|お?昼|午後|pm|夕方|夜)?の?"
			+ "((?<hour>\\d{1,2})(時|:)(?<minute>\\d{1,2}|半)?分?)?(?<edge>以降|いこう|から|頃|ごろ|まで|以前|すぎ|過ぎ|スタート)?");

	/** Nobody comes at three in the morning. */
	private static final int EARLIEST_HOUR = 8;

	private static final int NOON = 12;

	static Optional<WantedHours> read(String words) {
		Matcher matcher = FORM.matcher(words);
		if (!matcher.matches() || (matcher.group("part") == null && matcher.group("hour") == null)) {
			return Optional.empty();
		}
		String part = matcher.group("part");
		String hour = matcher.group("hour");
		String edge = matcher.group("edge");
		if (hour == null) {
			return part(part).map((hours) -> hours.within(edge));
		}
		int minute = minute(matcher.group("minute"));
		int wanted = hour(Integer.parseInt(hour), part);
		if (wanted > 23 || minute > 59) {
			return Optional.empty();
		}
		LocalTime time = LocalTime.of(wanted, minute);
		return Optional.of(new WantedHours(time, time).within(edge));
	}

	WantedTime on(WantedTime days) {
		return days.between(this.earliest, this.latest);
	}

	private WantedHours within(@Nullable String edge) {
		return switch ((edge != null) ? edge : "") {
			case "以降", "いこう", "すぎ", "過ぎ" -> new WantedHours(this.earliest, WantedTime.LAST_MINUTE);
			case "まで", "以前" -> new WantedHours(LocalTime.MIN, this.latest);
			default -> this;
		};
	}

	private static Optional<WantedHours> part(@Nullable String part) {
		return Optional.ofNullable(switch ((part != null) ? part : "") {
			case "午前", "午前中", "am", "朝" -> hours(0, 11);
			case "昼", "お昼" -> hours(11, 14);
			case "午後", "pm" -> hours(12, 23);
			case "夕方" -> hours(16, 18);
			case "夜" -> hours(18, 23);
			default -> null;
		});
	}

	private static WantedHours hours(int first, int last) {
		return new WantedHours(LocalTime.of(first, 0), LocalTime.of(last, 59));
	}

	private static int minute(@Nullable String minute) {
		return (minute == null) ? 0 : minute.equals("半") ? 30 : Integer.parseInt(minute);
	}

	private static int hour(int hour, @Nullable String part) {
		boolean isMorning = part != null && (part.startsWith("午前") || part.equals("am") || part.equals("朝"));
		boolean isAfternoon = (part != null) ? !isMorning : hour < EARLIEST_HOUR;
		return (isAfternoon && hour < NOON && !(part != null && part.endsWith("昼") && hour > 9)) ? hour + NOON : hour;
	}

}
