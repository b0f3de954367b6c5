package jp.wakuwaku.bot.reminders;

import java.util.Locale;

import jp.wakuwaku.bot.conversation.Catalogue;
import jp.wakuwaku.knowledge.Language;

/** What is said in reminders and about them. */
enum ReminderWords {

	TITLE, LEAD_DAYS, LEAD, TIME_CHANGED_TITLE, PLACE_CHANGED_TITLE, BOTH_CHANGED_TITLE, CHANGED, SETTINGS_TITLE,
	SETTINGS_ON, SETTINGS_OFF, SWITCHED_OFF_TITLE, SWITCHED_OFF, SWITCHED_ON_TITLE, SWITCHED_ON, NOBODY, GROUP, KEPT,
	BUTTON_SETTINGS, BUTTON_OFF, BUTTON_ON, BUTTON_REGISTRATIONS;

	private static final Catalogue WORDS = Catalogue.read("reminders");

	String in(Language language) {
		return WORDS.text(language, name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}
