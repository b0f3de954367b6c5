package jp.wakuwaku.bot.console.faq;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jp.wakuwaku.knowledge.analysis.FaqAnalyzer;
import jp.wakuwaku.knowledge.content.Thesaurus;
import jp.wakuwaku.knowledge.content.WordGroup;
import jp.wakuwaku.knowledge.evaluation.HeardGroup;

import org.springframework.stereotype.Component;

/**
 * Groups of words as the search hears them, kept because each is compared with all
 * others.
 */
@Component
class HeardWords {

	private static final int MOST = 2 * Thesaurus.MOST;

	private final FaqAnalyzer analyzer = FaqAnalyzer.forSearch();

	private final Map<WordGroup, HeardGroup> heard = new ConcurrentHashMap<>();

	HeardGroup of(WordGroup group) {
		if (this.heard.size() > MOST) {
			this.heard.clear();
		}
		return this.heard.computeIfAbsent(group, (fresh) -> HeardGroup.of(fresh.forms(), this.analyzer));
	}

}
