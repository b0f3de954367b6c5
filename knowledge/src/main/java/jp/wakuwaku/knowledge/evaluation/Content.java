package jp.wakuwaku.knowledge.evaluation;

import java.util.List;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqIndex;
import jp.wakuwaku.knowledge.content.FaqFiles;
import jp.wakuwaku.knowledge.content.ThesaurusFile;

/**
 * What is searched.
 *
 * @param faq the entries
 * @param thesaurus groups of forms that stand for one another
 */
record Content(Faq faq, List<List<String>> thesaurus) {

	/** What is packaged with the module. */
	static Content shipped() {
		return new Content(FaqFiles.shipped(), ThesaurusFile.shipped().forms());
	}

	FaqIndex index() {
		return FaqIndex.build(this.faq, this.thesaurus);
	}

}
