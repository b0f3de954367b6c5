package jp.wakuwaku.bot.console.layout;

import jp.wakuwaku.bot.conversation.SpokenHours;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.knowledge.Language;

import org.springframework.stereotype.Component;

/** The quiet hours as staff read them; {@code @night} in templates. */
@Component("night")
public class ConsoleNight {

	private final OfficeRules rules;

	ConsoleNight(OfficeRules rules) {
		this.rules = rules;
	}

	/**
	 * The hours in force.
	 * @return such as 夜9時から朝8時まで
	 */
	public String span() {
		return span(this.rules.quietHours());
	}

	/**
	 * Some hours.
	 * @param hours in force or not
	 * @return as above
	 */
	public String span(QuietHours hours) {
		SpokenHours spoken = SpokenHours.of(hours, Language.JA);
		return spoken.from() + "から" + spoken.until() + "まで";
	}

}
