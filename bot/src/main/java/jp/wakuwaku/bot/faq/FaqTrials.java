package jp.wakuwaku.bot.faq;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import jp.wakuwaku.knowledge.Changes;
import jp.wakuwaku.knowledge.Explanation;

/**
 * Asks the bot without a chat: what is published, and the draft before it is published.
 */
public interface FaqTrials {

	/**
	 * Asks what is published.
	 * @param question any text
	 * @param today the day in Japan
	 * @return why residents get what they get; empty while nothing is searchable
	 */
	Optional<Explanation> published(String question, LocalDate today);

	/**
	 * Asks the draft.
	 * @param draft what staff work on
	 * @param question any text
	 * @param today the day in Japan
	 * @return why residents would get what they would get; comes when the draft has been
	 * made searchable, which takes seconds for ten thousand entries
	 */
	CompletableFuture<Explanation> draft(FaqDraft draft, String question, LocalDate today);

	/**
	 * Compares the answers to golden questions, to what was missed lately, to the
	 * wordings of what was changed and to changed words of the thesaurus.
	 * @param draft what staff work on
	 * @param today the day in Japan
	 * @return what would become of each question; begun once for a draft and a day, and
	 * failed when nothing is searchable
	 */
	CompletableFuture<Changes> changes(FaqDraft draft, LocalDate today);

	/**
	 * The questions that are asked for a comparison.
	 * @param draft what staff work on
	 * @return at most {@value #MOST}, each once
	 */
	Collection<Changes.Question> questions(FaqDraft draft);

	/** So many questions are asked for one comparison. */
	int MOST = 3_000;

}
