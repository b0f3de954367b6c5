package jp.wakuwaku.bot.console.programs;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.programs.ReminderRule;

import org.springframework.util.MultiValueMap;

/**
 * What staff typed about reminders. A line that is empty is none.
 *
 * @param mark of the program that was shown
 * @param days some days before, at a time
 * @param hours some hours before
 */
record RemindersForm(String mark, List<DayLine> days, List<String> hours) {

	/** As many lines as anybody fills in, and one more than there are. */
	private static final int LEAST = 3;

	private static final int MOST = 10;

	private static final LocalTime FIRST = LocalTime.of(8, 0);

	private static final LocalTime LAST = LocalTime.of(20, 59);

	static RemindersForm of(List<ReminderRule> rules, String mark) {
		List<DayLine> days = rules.stream()
			.filter((rule) -> rule.days() > 0)
			.map((rule) -> new DayLine(Integer.toString(rule.days()), String.valueOf(rule.at())))
			.toList();
		List<String> hours = rules.stream()
			.filter((rule) -> rule.days() == 0)
			.map((rule) -> Integer.toString(rule.hours()))
			.toList();
		return new RemindersForm(mark, filled(days, new DayLine("", ""), LEAST), filled(hours, "", 1));
	}

	static RemindersForm read(MultiValueMap<String, String> typed) {
		List<DayLine> days = IntStream.range(0, MOST)
			.mapToObj((line) -> new DayLine(sent(typed, "days-" + line), sent(typed, "at-" + line)))
			.filter((line) -> !line.isEmpty())
			.toList();
		List<String> hours = IntStream.range(0, MOST)
			.mapToObj((line) -> sent(typed, "hours-" + line))
			.filter((line) -> !line.isEmpty())
			.toList();
		return new RemindersForm(sent(typed, "mark"), filled(days, new DayLine("", ""), LEAST), filled(hours, "", 1));
	}

	FormErrors check() {
		FormErrors errors = new FormErrors();
		for (int line = 0; line < this.days.size(); line++) {
			DayLine typed = this.days.get(line);
			errors.require(typed.isEmpty() || isNumber(typed.days(), 60), "days-" + line, "何日前かを、1から60までの数で入れてください。")
				.require(typed.isEmpty() || isTime(typed.at()), "at-" + line, "時刻を、8:00から20:59までで入れてください。");
		}
		for (int line = 0; line < this.hours.size(); line++) {
			String typed = this.hours.get(line);
			errors.require(typed.isEmpty() || isNumber(typed, 12), "hours-" + line, "何時間前かを、1から12までの数で入れてください。");
		}
		if (errors.isEmpty()) {
			List<String> names = rules().stream().map(ReminderRule::name).toList();
			errors.require(names.stream().distinct().count() == names.size(), "days-0", "同じ時期が2つあります。片方を空けてください。");
		}
		return errors;
	}

	/** What was checked; a rule that there was stays the same to the letter. */
	List<ReminderRule> rules(List<ReminderRule> before) {
		return rules().stream()
			.map((rule) -> before.stream().filter((old) -> isSame(old, rule)).findFirst().orElse(rule))
			.toList();
	}

	private static boolean isSame(ReminderRule one, ReminderRule other) {
		return one.days() == other.days() && one.hours() == other.hours() && Objects.equals(one.at(), other.at());
	}

	private List<ReminderRule> rules() {
		return Stream.concat(
				this.days.stream()
					.filter((line) -> !line.isEmpty())
					.map((line) -> Integer.parseInt(line.days()) + " days " + LocalTime.parse(line.at())),
				this.hours.stream().filter((line) -> !line.isEmpty()).map((line) -> Integer.parseInt(line) + " hours"))
			.map((rule) -> rule.startsWith("1 ") ? rule.replace("days", "day").replace("hours", "hour") : rule)
			.map(ReminderRule::new)
			.toList();
	}

	private static <T> List<T> filled(List<T> lines, T empty, int least) {
		List<T> all = new ArrayList<>(lines);
		do {
			all.add(empty);
		}
		while (all.size() < least);
		return all;
	}

	private static boolean isNumber(String typed, int most) {
		return typed.matches("[0-9]{1,2}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= most;
	}

	private static boolean isTime(String typed) {
		try {
			LocalTime time = LocalTime.parse(typed);
			return time.getSecond() == 0 && time.getNano() == 0 && !time.isBefore(FIRST) && !time.isAfter(LAST);
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	private static String sent(MultiValueMap<String, String> typed, String name) {
		String value = typed.getFirst(name);
		return (value != null) ? value.strip() : "";
	}

	/**
	 * A line about days.
	 *
	 * @param days how many
	 * @param at at what time
	 */
	record DayLine(String days, String at) {

		boolean isEmpty() {
			return this.days.isEmpty() && this.at.isEmpty();
		}

	}

}
