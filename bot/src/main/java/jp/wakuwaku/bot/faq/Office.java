package jp.wakuwaku.bot.faq;

import java.util.List;

import jp.wakuwaku.bot.conversation.OfficeContact;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

/** The project's office. */
public final class Office {

	private Office() {
	}

	static Action call(Language language) {
		return call(language, OfficeContact.current());
	}

	private static Action call(Language language, OfficeContact contact) {
		return new Action.Open(FaqWords.BUTTON_CALL.in(language), contact.call());
	}

	/** What to say when the call is answered, if anything. */
	static @Nullable String extension(Language language) {
		return extension(language, OfficeContact.current());
	}

	private static @Nullable String extension(Language language, OfficeContact contact) {
		String words = FaqWords.OFFICE_EXTENSION.in(language, contact);
		return words.isEmpty() ? null : words;
	}

	/** Whether a text tells residents to call the office. */
	static boolean isCalledIn(String text) {
		return text.contains(OfficeContact.current().phone());
	}

	static OutgoingMessage message(Language language) {
		return message(language, OfficeContact.current());
	}

	/**
	 * What whoever asks for the office is told.
	 * @param language what the resident reads
	 * @param contact how the office is reached, or would be
	 * @return all there is to know of it
	 */
	public static OutgoingMessage message(Language language, OfficeContact contact) {
		return new Bubble(null, FaqWords.MENU_OFFICE.in(language), FaqWords.OFFICE.in(language, contact),
				extension(language, contact), List.of(call(language, contact)))
			.message(language, List.of(FaqChoices.ask(language)));
	}

}
