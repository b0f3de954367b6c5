package jp.wakuwaku.bot.faq;

import jp.wakuwaku.knowledge.Faq;

/**
 * All that staff decide about answers, which is published and rolled back as one.
 *
 * @param faq the categories and entries
 */
public record FaqContent(Faq faq) {

	/**
	 * Replaces the categories and entries and leaves everything else.
	 * @param faq the new ones
	 * @return the content with them
	 */
	public FaqContent withFaq(Faq faq) {
		return new FaqContent(faq);
	}

}
