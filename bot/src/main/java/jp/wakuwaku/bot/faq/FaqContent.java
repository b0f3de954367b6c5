package jp.wakuwaku.bot.faq;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqIndex;
import jp.wakuwaku.knowledge.content.Thesaurus;
import jp.wakuwaku.knowledge.content.ThesaurusFile;

/**
 * All that staff decide about answers, which is published and rolled back as one.
 *
 * @param faq the categories and entries
 * @param thesaurus the words that stand for one another
 */
public record FaqContent(Faq faq, Thesaurus thesaurus) {

	private static final Thesaurus SHIPPED = ThesaurusFile.shipped().thesaurus();

	/**
	 * Content with the thesaurus that ships, as it was before staff could change it.
	 * @param faq the categories and entries
	 */
	public FaqContent(Faq faq) {
		this(faq, SHIPPED);
	}

	/**
	 * Replaces the categories and entries and leaves everything else.
	 * @param faq the new ones
	 * @return the content with them
	 */
	public FaqContent withFaq(Faq faq) {
		return new FaqContent(faq, this.thesaurus);
	}

	/**
	 * Replaces the thesaurus and leaves everything else.
	 * @param thesaurus the new one
	 * @return the content with it
	 */
	public FaqContent withThesaurus(Thesaurus thesaurus) {
		return new FaqContent(this.faq, thesaurus);
	}

	/**
	 * Makes it searchable, which takes seconds for ten thousand entries.
	 * @return an index to be closed
	 */
	public FaqIndex index() {
		return FaqIndex.build(this.faq, this.thesaurus.forms());
	}

}
