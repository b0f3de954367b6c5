package jp.wakuwaku.bot.faq.feedback;

import java.util.List;
import java.util.Locale;

import jp.wakuwaku.bot.conversation.Catalogue;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;

/** What is said to whoever asks staff, in the same words everywhere. */
enum StaffWords {

	BUTTON_ASK, BUTTON_SEND, BUTTON_STOP, HOW, TOO_LONG, SENT, CONSENT_TITLE, CONSENT_SUMMARY, CONSENT, CONSENT_CHOICES;

	private static final Catalogue WORDS = Catalogue.read("feedback");

	String in(Language language) {
		return WORDS.text(language, name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	OutgoingMessage message(Language language) {
		return new OutgoingMessage.Text(in(language), List.of());
	}

}
