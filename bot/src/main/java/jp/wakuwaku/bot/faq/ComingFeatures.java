package jp.wakuwaku.bot.faq;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.Input;
import jp.wakuwaku.bot.conversation.MenuItem;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.knowledge.FaqEntry;

/** Keeps the places in the menu of what cannot be done here yet, and says so. */
final class ComingFeatures implements Flow {

	private final FaqSearch search;

	ComingFeatures(FaqSearch search) {
		this.search = search;
	}

	@Override
	public String name() {
		return ComingFeature.FLOW;
	}

	@Override
	public List<MenuItem> menu() {
		return Arrays.stream(ComingFeature.values()).map(ComingFeature::item).toList();
	}

	@Override
	public Optional<Turn> advance(Situation situation, Input input) {
		return switch (input) {
			case Input.Said _, Input.Told _ -> Optional.empty();
			case Input.Chose chose -> Arrays.stream(ComingFeature.values())
				.filter((feature) -> feature.choice().equals(chose.choice()))
				.findFirst()
				.map((feature) -> Turn.saying(feature.message(situation.language(), entries(situation))));
		};
	}

	private List<FaqEntry> entries(Situation situation) {
		return this.search.content().map((faq) -> Reading.of(faq, situation).shown(faq.entries())).orElseGet(List::of);
	}

}
