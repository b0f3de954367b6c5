package jp.wakuwaku.bot.registration;

import java.util.Locale;

import jp.wakuwaku.bot.conversation.Catalogue;
import jp.wakuwaku.knowledge.Language;

/** What is said about what is kept of somebody. */
enum AboutMeWords {

	ALT, TITLE, SINCE, REGISTRATIONS, REGISTRATION, GIVEN_UP, REGISTRATION_UNTIL, REGISTRATION_OVER, MORE,
	NO_REGISTRATIONS, PROFILE, PROFILE_UNTIL, NO_PROFILE, CONSENTS, CONSENT_GIVEN, CONSENT_WITHDRAWN,
	PURPOSE_REGISTRATION, PURPOSE_CHAT, PURPOSE_PROFILE, WISHES, WISH, SILENT, WHERE, BUTTON_PAGE, BUTTON_LOOK,
	BUTTON_FORGET, BUTTON_COME_BACK,

	TO_LOSE_TITLE, TO_LOSE, TO_LOSE_PLACES, TO_LOSE_WAITING, TO_LOSE_NONE, TO_LOSE_REST, BUTTON_FORGET_YES,
	BUTTON_FORGET_NO, FORGOTTEN_TITLE, FORGOTTEN, KEPT_TITLE, KEPT, NOTHING_KEPT_TITLE, NOTHING_KEPT,

	RETURNED_TITLE, RETURNED, BUTTON_RETURNED_YES, BUTTON_RETURNED_NO, CAME_BACK, STAYS_SILENT;

	private static final Catalogue WORDS = Catalogue.read("about-me");

	/**
	 * Says it.
	 * @param values name, value, name, value ... of what stands in braces
	 */
	String in(Language language, Object... values) {
		return RegistrationWords.filled(WORDS.text(language, name().toLowerCase(Locale.ROOT).replace('_', '-')),
				values);
	}

}
