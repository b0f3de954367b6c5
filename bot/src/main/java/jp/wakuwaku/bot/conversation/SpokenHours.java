package jp.wakuwaku.bot.conversation;

import java.time.LocalTime;

import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.knowledge.Language;

/**
 * The quiet hours as people say them.
 *
 * @param from 夜9時 or 9 pm, with 半 or :30 where it is half past
 * @param until 朝8時 or 8 am
 */
public record SpokenHours(String from, String until) {

	/**
	 * Says them.
	 * @param hours the quiet hours, by the half hour
	 * @param language to whom
	 * @return what stands between "from" and "to"
	 */
	public static SpokenHours of(QuietHours hours, Language language) {
		return (language == Language.EN)
				? new SpokenHours(inEnglish(hours.from()) + " pm", inEnglish(hours.until()) + " am")
				: new SpokenHours("夜" + inJapanese(hours.from()), "朝" + inJapanese(hours.until()));
	}

	private static String inJapanese(LocalTime time) {
		int minutes = time.getMinute();
		return hour(time) + "時" + ((minutes == 30) ? "半" : (minutes > 0) ? minutes + "分" : "");
	}

	private static String inEnglish(LocalTime time) {
		return hour(time) + ((time.getMinute() > 0) ? ":" + "%02d".formatted(time.getMinute()) : "");
	}

	/** By a clock with hands. */
	private static int hour(LocalTime time) {
		return (time.getHour() > 12) ? time.getHour() - 12 : time.getHour();
	}

}
