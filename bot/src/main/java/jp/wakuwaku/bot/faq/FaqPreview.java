package jp.wakuwaku.bot.faq;

import java.time.LocalDate;
import java.util.List;

import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.Language;

/** What residents would be sent, without sending it. */
public final class FaqPreview {

	private static final EventId NOWHERE = new EventId("preview");

	private final Answers answers;

	FaqPreview(Features features) {
		this.answers = new Answers(features);
	}

	/**
	 * Makes an answer as the bot makes it.
	 * @param entry what is answered, in the content or not yet
	 * @param faq the content around it
	 * @param language what the resident reads
	 * @param today the day in Japan
	 * @return the bubbles, one to three
	 */
	public List<OutgoingMessage> answer(FaqEntry entry, Faq faq, Language language, LocalDate today) {
		return this.answers.answer(new Reading(faq, false, language, today), entry, 0, List.of(),
				FaqChoices.verdicts(FaqChoices.wrong(NOWHERE, entry, List.of()), language));
	}

}
