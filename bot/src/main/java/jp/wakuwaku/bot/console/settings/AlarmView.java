package jp.wakuwaku.bot.console.settings;

import java.time.Instant;

import jp.wakuwaku.bot.platform.Alarm;

/**
 * An alarm as it is shown.
 *
 * @param id what it is about
 * @param words for staff
 * @param since when it began
 */
record AlarmView(String id, AlarmWords words, Instant since) {

	static AlarmView of(Alarm alarm) {
		return new AlarmView(alarm.id(), AlarmWords.of(alarm), alarm.since());
	}

}
