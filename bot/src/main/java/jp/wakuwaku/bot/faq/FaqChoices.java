package jp.wakuwaku.bot.faq;

import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;

/** The buttons of this module. All of them are good for ever. */
final class FaqChoices {

	static final String FLOW = "faq";

	static final String ASK = "ask";

	static final String CATEGORIES = "categories";

	static final String CATEGORY = "category";

	static final String SHOW = "show";

	static final String OTHERS = "others";

	static final String NONE = "none";

	static final String OFFICE = "office";

	private FaqChoices() {
	}

	static Choice of(String action, String... ids) {
		return Choice.lasting(FLOW, action, ids);
	}

	static Action categories() {
		return new Action.Choose("カテゴリから探す", of(CATEGORIES).data());
	}

	static Action category(FaqCategory category) {
		return new Action.Choose(category.title(), of(CATEGORY, category.id()).data());
	}

	static Action show(FaqEntry entry) {
		return new Action.Choose(entry.label(), of(SHOW, entry.id().value()).data());
	}

	static Action others(List<FaqEntry> others) {
		Stream<String> ids = others.stream().map((entry) -> entry.id().value());
		return new Action.Choose("ほかの候補を見る", of(OTHERS, ids.toArray(String[]::new)).data());
	}

	static Action none() {
		return new Action.Choose("この中にない", of(NONE).data());
	}

	static Action ask() {
		return new Action.Choose("ほかの質問", of(ASK).data());
	}

}
