package jp.wakuwaku.bot.faq;

import java.util.Locale;

import jp.wakuwaku.bot.conversation.Catalogue;
import jp.wakuwaku.bot.conversation.OfficeContact;
import jp.wakuwaku.knowledge.Language;

/** What is said around answers, in the same words everywhere. */
enum FaqWords {

	MENU_ASK, MENU_OFFICE, BUTTON_CATEGORIES, BUTTON_OTHERS, BUTTON_RELATED, BUTTON_NONE, BUTTON_ASK, BUTTON_MORE,
	BUTTON_CALL, BUTTON_HELPFUL, BUTTON_WRONG, HELPFUL, CONTACT, OFFICE, OFFICE_EXTENSION, SOURCE, CHECKED, AUDIENCE,
	AUDIENCE_RESIDENTS, AUDIENCE_JOB_SEEKERS, AUDIENCE_FOUNDERS, AUDIENCE_COMPANIES, UNTRANSLATED, CANDIDATES, OTHERS,
	RELATED, CHOOSE, CHOOSE_RELATED, NOT_FOUND_TITLE, NOT_FOUND, NOT_FOUND_STAFF, NOT_FOUND_CALL, BROKEN_TITLE, BROKEN,
	BEHIND_TITLE, BEHIND, BEHIND_STAFF, BEHIND_CALL, OUTDATED_TITLE, OUTDATED, COMING, COMING_TITLE, ASK, ASK_IN_GROUPS,
	CATEGORIES, GREETING_TITLE, GREETING, THANKS_TITLE, THANKS, PERSON_TITLE, PERSON, PERSON_TYPED, CHOICES,
	LIST_SEPARATOR;

	private static final Catalogue WORDS = Catalogue.read("faq");

	String in(Language language) {
		return WORDS.text(language, key());
	}

	/** The same with an office that is to be. */
	String in(Language language, OfficeContact office) {
		return WORDS.text(language, key(), office);
	}

	private String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
