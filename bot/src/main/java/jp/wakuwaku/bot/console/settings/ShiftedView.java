package jp.wakuwaku.bot.console.settings;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import jp.wakuwaku.bot.announcements.ShiftedSending;
import jp.wakuwaku.bot.console.programs.ReminderWords;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.reminders.ShiftedReminder;
import org.jspecify.annotations.Nullable;

/**
 * What would come at other times.
 *
 * @param count how many
 * @param rows the first of them
 */
record ShiftedView(int count, List<Row> rows) {

	private static final int SHOWN = 20;

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日(E) H:mm", Locale.JAPANESE);

	static ShiftedView ofSendings(List<ShiftedSending> all) {
		return new ShiftedView(all.size(),
				all.stream()
					.limit(SHOWN)
					.map((one) -> new Row(one.title(), "/console/announcements/" + one.id(), moment(one.before()),
							moment(one.after())))
					.toList());
	}

	static ShiftedView ofReminders(List<ShiftedReminder> all) {
		return new ShiftedView(all.size(), all.stream()
			.limit(SHOWN)
			.map((one) -> new Row(one.program() + "（" + moment(one.startsAt()) + "から）の" + ReminderWords.of(one.rule()),
					"", moment(one.before()), moment(one.after())))
			.toList());
	}

	/** How many are not shown. */
	public int more() {
		return this.count - this.rows.size();
	}

	private static String moment(@Nullable Instant instant) {
		return (instant == null) ? "送らない（同じころに送るもう1通で足りるため）" : MOMENT.format(JapanTime.at(instant));
	}

	/**
	 * One of them.
	 *
	 * @param what in words
	 * @param path of its page; may be empty
	 * @param before when it comes now
	 * @param after when it would
	 */
	record Row(String what, String path, String before, String after) {
	}

}
