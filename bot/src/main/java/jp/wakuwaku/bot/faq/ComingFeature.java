package jp.wakuwaku.bot.faq;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.conversation.MenuItem;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.Language;

/** A place in the menu that waits for its feature. */
enum ComingFeature {

	NEWS(5, "お知らせ設定", "届くお知らせを選ぶ", "お知らせの設定 おしらせ設定 通知設定 通知の設定", "join-news line-block", "お知らせを受け取る設定は、まだできません。");

	static final String FLOW = "coming";

	private final int order;

	private final String label;

	private final String description;

	private final String words;

	private final String entries;

	private final String answer;

	ComingFeature(int order, String label, String description, String words, String entries, String answer) {
		this.order = order;
		this.label = label;
		this.description = description;
		this.words = words;
		this.entries = entries;
		this.answer = answer;
	}

	Choice choice() {
		return Choice.lasting(FLOW, code());
	}

	MenuItem item() {
		return new MenuItem(this.order, this.label, this.description, choice(), Set.of(this.words.split(" ")), false,
				Map.of(Language.EN, label(Language.EN)));
	}

	private String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	private String label(Language language) {
		return FaqWords.valueOf("MENU_" + name()).in(language);
	}

	/** Says that it cannot be done here yet, and shows those of the entries that fit. */
	OutgoingMessage message(Language language, List<FaqEntry> content) {
		List<Action> known = Arrays.stream(this.entries.split(" "))
			.flatMap((id) -> content.stream().filter((entry) -> entry.id().value().equals(id)))
			.map((entry) -> FaqChoices.show(entry, language))
			.toList();
		String answer = (language == Language.JA) ? this.answer : FaqWords.COMING.in(language);
		String body = answer + (known.isEmpty() ? "" : "\n" + FaqWords.COMING_KNOWN.in(language)) + "\n\n"
				+ FaqWords.MENU_OFFICE.in(language) + "\n" + FaqWords.CONTACT.in(language);
		List<Action> buttons = Stream.concat(known.stream(), Stream.of(Office.call(language))).toList();
		return new Bubble(null, label(language), body, null, buttons).message(language,
				List.of(FaqChoices.ask(language)));
	}

}
