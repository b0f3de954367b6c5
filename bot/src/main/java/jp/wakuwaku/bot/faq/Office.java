package jp.wakuwaku.bot.faq;

import java.util.List;

import jp.wakuwaku.bot.conversation.OfficeContact;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

/** The project's office. */
final class Office {

	private Office() {
	}

	static Action call(Language language) {
		return new Action.Open(FaqWords.BUTTON_CALL.in(language), OfficeContact.current().call());
	}

	/** What to say when the call is answered, if anything. */
	static @Nullable String extension(Language language) {
		String words = FaqWords.OFFICE_EXTENSION.in(language);
		return words.isEmpty() ? null : words;
	}

	/** Whether a text tells residents to call the office. */
	static boolean isCalledIn(String text) {
		return text.contains(OfficeContact.current().phone());
	}

	static OutgoingMessage message(Language language) {
		return new Bubble(null, FaqWords.MENU_OFFICE.in(language), FaqWords.OFFICE.in(language), extension(language),
				List.of(call(language)))
			.message(language, List.of(FaqChoices.ask(language)));
	}

}
