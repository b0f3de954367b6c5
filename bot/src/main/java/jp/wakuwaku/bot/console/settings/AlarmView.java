package jp.wakuwaku.bot.console.settings;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.wakuwaku.bot.platform.Alarm;

/**
 * An alarm as it is shown.
 *
 * @param id what it is about
 * @param words for staff
 * @param since when it began
 */
record AlarmView(String id, AlarmWords words, Instant since) {

	private static final Pattern ANNOUNCEMENT = Pattern.compile("announcement:([0-9a-f]{12})");

	static AlarmView of(Alarm alarm) {
		return new AlarmView(alarm.id(), AlarmWords.of(alarm), alarm.since());
	}

	/** Of the page on which something can be done about it; empty when it is this one. */
	public String path() {
		Matcher announcement = ANNOUNCEMENT.matcher(this.id);
		return announcement.matches() ? "/console/announcements/" + announcement.group(1) : "";
	}

}
