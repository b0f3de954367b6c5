package jp.wakuwaku.bot.faq;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.EventId;
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

	static final String HELPFUL = "helpful";

	static final String WRONG = "wrong";

	static final String OFFICE = "office";

	static final String MORE = "more";

	static final String RELATED = "related";

	static final String COMING = "coming";

	private static final Set<String> NAMING = Set.of(CATEGORY, SHOW, MORE, OTHERS, RELATED);

	private FaqChoices() {
	}

	/** Whether a button leads to an entry, a list of them or a category. */
	static boolean namesContent(Choice choice) {
		return NAMING.contains(choice.action()) && !choice.arguments().isEmpty();
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
		return new Action.Choose(FaqWords.BUTTON_OTHERS.in(language),
				of(OTHERS, ids(others).toArray(String[]::new)).data());
	}

	static Action related(FaqEntry entry, Language language) {
		return new Action.Choose(FaqWords.BUTTON_RELATED.in(language), of(RELATED, entry.id().value()).data());
	}

	/** The answer from a page on. */
	static Action more(FaqEntry entry, int page, Language language) {
		return new Action.Choose(FaqWords.BUTTON_MORE.in(language),
				of(MORE, entry.id().value(), Integer.toString(page)).data());
	}

	/** Leaves a list of candidates: the event that showed it, and what was in it. */
	static Choice none(EventId shownAt, List<FaqEntry> candidates) {
		return of(NONE, Stream.concat(Stream.of(shownAt.value()), ids(candidates)).toArray(String[]::new));
	}

	static Action none(Choice none, Language language) {
		return new Action.Choose(FaqWords.BUTTON_NONE.in(language), none.data());
	}

	/**
	 * Says that an answer is wrong: the event that showed it, the entry, what is next.
	 */
	static Choice wrong(EventId shownAt, FaqEntry entry, List<FaqEntry> next) {
		return of(WRONG,
				Stream.concat(Stream.of(shownAt.value(), entry.id().value()), ids(next)).toArray(String[]::new));
	}

	/** Says that the answer has helped which this would call wrong. */
	static Choice helpful(Choice wrong) {
		return of(HELPFUL, wrong.arguments().get(0), wrong.arguments().get(1));
	}

	/** What residents can say of an answer. */
	static List<Action> verdicts(Choice wrong, Language language) {
		return List.of(new Action.Choose(FaqWords.BUTTON_HELPFUL.in(language), helpful(wrong).data()),
				new Action.Choose(FaqWords.BUTTON_WRONG.in(language), wrong.data()));
	}

	static Action ask(Language language) {
		return new Action.Choose(FaqWords.BUTTON_ASK.in(language), of(ASK).data());
	}

	private static Stream<String> ids(List<FaqEntry> entries) {
		return entries.stream().map((entry) -> entry.id().value());
	}

}
