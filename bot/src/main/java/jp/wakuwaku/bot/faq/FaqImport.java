package jp.wakuwaku.bot.faq;

import jp.wakuwaku.knowledge.content.ReadResult;

/** What files would make of the draft. */
public sealed interface FaqImport {

	/**
	 * Every file can be read.
	 *
	 * @param content what would be the draft
	 * @param difference what would change in it
	 * @param draft as it stood then
	 */
	record Complete(FaqContent content, FaqDifference difference, FaqDraft draft) implements FaqImport {
	}

	/**
	 * Nothing can be taken over.
	 *
	 * @param files what is wrong with them, with files and lines
	 */
	record Faulty(ReadResult.Faulty files) implements FaqImport {
	}

}
