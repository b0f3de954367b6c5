package jp.wakuwaku.bot.announcements;

import java.util.Locale;

import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.conversation.Catalogue;
import jp.wakuwaku.knowledge.Language;

/** What is said around announcements. */
enum AnnouncementWords {

	MENU, TOPIC_WORK, TOPIC_FOUNDING, TOPIC_HANDMADE, TOPIC_CONSULTATION, TOPIC_FAMILY, TOPIC_ALL, CHOSEN_MARK,
	LIST_SEPARATOR, CHOICES, CHOOSE, CHOSEN, CHOSEN_NONE, SILENT, OTHERS, ADDED, TAKEN, STOPPED_TITLE, STOPPED,
	RESUMED_TITLE, RESUMED, BUTTON_STOP, BUTTON_RESUME, BUTTON_TOPICS, BUTTON_PAST, BUTTON_AGAIN, PAST_TITLE, PAST,
	PAST_NONE, PAST_GONE, FOOT_STOP, IMAGE, NEUTRAL_ALT, TEST, LINKED_TITLE, LINKED, NOT_LINKED, TOO_MANY_CODES,
	OFFICE_PHONE, TAG, TAG_EMERGENCY, PROBLEM_BRACES, PROBLEM_NO_VALUE, PROBLEM_UNKNOWN_NAME, PROBLEM_TOO_LONG,
	PROBLEM_NO_PROGRAM, PROBLEM_NO_SESSION, PROBLEM_ATTENDED_CONSULTATION;

	private static final Catalogue WORDS = Catalogue.read("announcements");

	/**
	 * Says it.
	 * @param values name, value, name, value ... of what stands in braces
	 */
	String in(Language language, Object... values) {
		String text = WORDS.text(language, name().toLowerCase(Locale.ROOT).replace('_', '-'));
		for (int i = 0; i < values.length; i += 2) {
			text = text.replace("{" + values[i] + "}", String.valueOf(values[i + 1]));
		}
		return text;
	}

	static String of(Topic topic, Language language) {
		return valueOf("TOPIC_" + topic.name()).in(language);
	}

}
