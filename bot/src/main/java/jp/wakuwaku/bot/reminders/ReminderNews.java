package jp.wakuwaku.bot.reminders;

import java.util.Arrays;
import java.util.Optional;

/** What the flow is told, by its name. */
enum ReminderNews {

	ON, OFF, SWITCHED_OFF, SWITCHED_ON,

	/** Nobody has registered from this chat. */
	NOBODY;

	static Optional<ReminderNews> read(String news) {
		return Arrays.stream(values()).filter((value) -> value.name().equals(news)).findFirst();
	}

}
