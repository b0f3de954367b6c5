package jp.wakuwaku.bot.faq;

import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.Language;

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

	static final String MORE = "more";

	static final String RELATED = "related";

	static final String COMING = "coming";

	private FaqChoices() {
	}

	static Choice of(String action, String... ids) {
		return Choice.lasting(FLOW, action, ids);
	}

	static Action categories(Language language) {
		return new Action.Choose(FaqWords.BUTTON_CATEGORIES.in(language), of(CATEGORIES).data());
	}

	static Action category(FaqCategory category) {
		return new Action.Choose(category.title(), of(CATEGORY, category.id()).data());
	}

	static Action show(FaqEntry entry, Language language) {
		return new Action.Choose(entry.label(language), of(SHOW, entry.id().value()).data());
	}

	static Action others(List<FaqEntry> others, Language language) {
		Stream<String> ids = others.stream().map((entry) -> entry.id().value());
		return new Action.Choose(FaqWords.BUTTON_OTHERS.in(language), of(OTHERS, ids.toArray(String[]::new)).data());
	}

	static Action related(FaqEntry entry, Language language) {
		return new Action.Choose(FaqWords.BUTTON_RELATED.in(language), of(RELATED, entry.id().value()).data());
	}

	/** The answer from a page on. */
	static Action more(FaqEntry entry, int page, Language language) {
		return new Action.Choose(FaqWords.BUTTON_MORE.in(language),
				of(MORE, entry.id().value(), Integer.toString(page)).data());
	}

	static Action none(Language language) {
		return new Action.Choose(FaqWords.BUTTON_NONE.in(language), of(NONE).data());
	}

	static Action ask(Language language) {
		return new Action.Choose(FaqWords.BUTTON_ASK.in(language), of(ASK).data());
	}

}
