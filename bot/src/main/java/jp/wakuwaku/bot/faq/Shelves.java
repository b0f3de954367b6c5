package jp.wakuwaku.bot.faq;

import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;

/** The way to an entry without typing: from all categories to one, and to its entries. */
final class Shelves {

	private static final List<String> EXAMPLES = List.of("講座はいつ？", "子どもを連れて行けますか？", "起業したい人への応援は？");

	private Shelves() {
	}

	/** How to ask. Examples are for residents only: in a group nobody would hear them. */
	static OutgoingMessage ask(Faq faq, boolean group) {
		String how = group ? "＠をつけてこのアカウントを呼び、続けて質問を書いてください。" : "知りたいことを、ふだんの言葉で送ってください。";
		List<Action> examples = group ? List.of()
				: EXAMPLES.stream().map((example) -> (Action) new Action.Say(example, example)).toList();
		return categories(faq, "質問する", how + "\n下のカテゴリから選ぶこともできます。", examples);
	}

	static OutgoingMessage categories(Faq faq) {
		return categories(faq, "カテゴリから探す", "知りたいことに近いカテゴリを選んでください。", List.of(FaqChoices.ask()));
	}

	static Optional<OutgoingMessage> entries(Faq faq, String categoryId) {
		return faq.categories()
			.stream()
			.filter((category) -> category.id().equals(categoryId))
			.findFirst()
			.map((category) -> entries(faq, category));
	}

	private static OutgoingMessage entries(Faq faq, FaqCategory category) {
		List<Action> buttons = faq.in(category.id()).stream().map(FaqChoices::show).toList();
		return new Bubble(null, category.title(), category.summary(), null, buttons)
			.message(List.of(FaqChoices.categories(), FaqChoices.ask()));
	}

	private static OutgoingMessage categories(Faq faq, String title, String words, List<Action> quickReplies) {
		List<Action> buttons = faq.categories().stream().map(FaqChoices::category).toList();
		return new Bubble(null, title, words, null, buttons).message(quickReplies);
	}

}
