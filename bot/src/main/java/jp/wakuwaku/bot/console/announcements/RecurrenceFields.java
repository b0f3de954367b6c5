package jp.wakuwaku.bot.console.announcements;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.announcements.Recurrence;
import jp.wakuwaku.bot.console.layout.FormErrors;

import org.springframework.util.MultiValueMap;

/** The fields for on which days, and when, something comes again. */
final class RecurrenceFields {

	static final String WEEKLY = "weekly";

	private static final String DAILY = "daily";

	private static final String MONTHLY = "monthly";

	private static final String CRON = "cron";

	private RecurrenceFields() {
	}

	static Map<String, String> kinds() {
		Map<String, String> kinds = new LinkedHashMap<>();
		kinds.put(DAILY, "毎日");
		kinds.put(WEEKLY, "毎週（下の曜日）");
		kinds.put(MONTHLY, "毎月（下の日）");
		kinds.put(CRON, "くり返しの式（くわしい人向け）");
		return kinds;
	}

	static Map<String, String> days() {
		Map<String, String> days = new LinkedHashMap<>();
		for (DayOfWeek day : DayOfWeek.values()) {
			days.put(day.name(), Descriptions.label(day));
		}
		return days;
	}

	static Optional<Recurrence> read(AnnouncementForm form, FormErrors errors) {
		if (form.value("repeat").equals(CRON)) {
			return cron(form.value("cron"), errors);
		}
		Optional<LocalTime> time = TimingFields.time(form.value("repeatTime"));
		errors.require(time.isPresent(), "repeatTime", "くり返し送る時刻を選んでください。");
		return time.flatMap((at) -> switch (form.value("repeat")) {
			case DAILY -> Optional.of(new Recurrence.Daily(at));
			case WEEKLY -> weekly(form, at, errors);
			case MONTHLY -> monthly(form.value("day"), at, errors);
			default -> {
				errors.add("repeat", "くり返し方を選んでください。");
				yield Optional.empty();
			}
		});
	}

	static void write(Recurrence recurrence, MultiValueMap<String, String> fields) {
		switch (recurrence) {
			case Recurrence.Daily daily -> write(DAILY, daily.at(), fields);
			case Recurrence.Weekly weekly -> {
				write(WEEKLY, weekly.at(), fields);
				weekly.days().forEach((day) -> fields.add("days", day.name()));
			}
			case Recurrence.Monthly monthly -> {
				write(MONTHLY, monthly.at(), fields);
				fields.set("day", Integer.toString(monthly.day()));
			}
			case Recurrence.Cron cron -> {
				fields.set("repeat", CRON);
				fields.set("cron", cron.expression());
			}
		}
	}

	private static void write(String kind, LocalTime at, MultiValueMap<String, String> fields) {
		fields.set("repeat", kind);
		fields.set("repeatTime", at.toString());
	}

	private static Optional<Recurrence> weekly(AnnouncementForm form, LocalTime at, FormErrors errors) {
		Set<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
			.filter((day) -> form.values("days").contains(day.name()))
			.collect(Collectors.toSet());
		errors.require(!days.isEmpty(), "days", "曜日を一つは選んでください。");
		return days.isEmpty() ? Optional.empty() : Optional.of(new Recurrence.Weekly(days, at));
	}

	private static Optional<Recurrence> monthly(String day, LocalTime at, FormErrors errors) {
		boolean isDay = day.matches("[1-9]|[12][0-9]|3[01]");
		errors.require(isDay, "day", "日は 1 から 31 までの数字で書いてください。31 は月の最後の日です。");
		return isDay ? Optional.of(new Recurrence.Monthly(Integer.parseInt(day), at)) : Optional.empty();
	}

	private static Optional<Recurrence> cron(String expression, FormErrors errors) {
		try {
			return Optional.of(new Recurrence.Cron(expression));
		}
		catch (IllegalArgumentException ex) {
			errors.add("cron", "この式は読めないか、1時間に2回より多くなります。秒 分 時 日 月 曜日 の順で書いてください。例: 0 0 10 ? * MON");
			return Optional.empty();
		}
	}

}
