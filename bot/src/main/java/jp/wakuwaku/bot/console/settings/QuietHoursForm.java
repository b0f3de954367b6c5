package jp.wakuwaku.bot.console.settings;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.platform.QuietHours;
import org.jspecify.annotations.Nullable;

/**
 * The quiet hours as staff chose them.
 *
 * @param from such as 21:00
 * @param until such as 08:00
 */
record QuietHoursForm(String from, String until) {

	private static final int STEP_IN_MINUTES = 30;

	QuietHoursForm(@Nullable String from, @Nullable String until) {
		this.from = (from != null) ? from : "";
		this.until = (until != null) ? until : "";
	}

	static QuietHoursForm of(QuietHours hours) {
		return new QuietHoursForm(hours.from().toString(), hours.until().toString());
	}

	FormErrors check() {
		return new FormErrors().require(evenings().containsKey(this.from), "from", "始まりの時刻を、夜7時から夜10時までで選んでください。")
			.require(mornings().containsKey(this.until), "until", "終わりの時刻を、朝7時から朝10時までで選んでください。");
	}

	QuietHours hours() {
		return QuietHours.of(LocalTime.parse(this.from), LocalTime.parse(this.until));
	}

	/** Such as 21:00-08:00. */
	@Override
	public String toString() {
		return this.from + "-" + this.until;
	}

	/** When they may begin, and how that is shown. */
	static Map<String, String> evenings() {
		return times(QuietHours.EARLIEST_FROM, QuietHours.LATEST_FROM);
	}

	/** When they may end. */
	static Map<String, String> mornings() {
		return times(QuietHours.EARLIEST_UNTIL, QuietHours.LATEST_UNTIL);
	}

	private static Map<String, String> times(LocalTime first, LocalTime last) {
		Map<String, String> times = new LinkedHashMap<>();
		for (LocalTime time = first; !time.isAfter(last); time = time.plusMinutes(STEP_IN_MINUTES)) {
			times.put(time.toString(), time.getHour() + ":" + time.toString().substring(3));
		}
		return times;
	}

}
