package jp.wakuwaku.bot.faq;

import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.FaqCategory;

/** The way to an entry without typing: from all categories to one, and to its entries. */
final class Shelves {

	private static final List<String> EXAMPLES = List.of("講座はいつ？", "子どもを連れて行けますか？", "起業したい人への応援は？");

	private Shelves() {
	}

	/** How to ask. Examples are for residents only: in a group nobody would hear them. */
	static OutgoingMessage ask(Reading reading, boolean group) {
		List<Action> examples = group ? List.of()
				: EXAMPLES.stream().map((example) -> (Action) new Action.Say(example, example)).toList();
		return categories(reading, FaqWords.MENU_ASK, group ? FaqWords.ASK_IN_GROUPS : FaqWords.ASK, examples);
	}

	static OutgoingMessage categories(Reading reading) {
		return categories(reading, FaqWords.BUTTON_CATEGORIES, FaqWords.CATEGORIES,
				List.of(FaqChoices.ask(reading.language())));
	}

	static Optional<OutgoingMessage> entries(Reading reading, String categoryId) {
		return reading.categories()
			.stream()
			.filter((category) -> category.id().equals(categoryId))
			.findFirst()
			.map((category) -> entries(reading, category));
	}

	private static OutgoingMessage entries(Reading reading, FaqCategory category) {
		List<Action> buttons = reading.in(category)
			.stream()
			.map((entry) -> FaqChoices.show(entry, reading.language()))
			.toList();
		return new Bubble(null, category.title(), category.summary(), null, buttons).message(reading.language(),
				List.of(FaqChoices.categories(reading.language()), FaqChoices.ask(reading.language())));
	}

	private static OutgoingMessage categories(Reading reading, FaqWords title, FaqWords words,
			List<Action> quickReplies) {
		List<Action> buttons = reading.categories().stream().map(FaqChoices::category).toList();
		return new Bubble(null, reading.say(title), reading.say(words), null, buttons).message(reading.language(),
				quickReplies);
	}

}
