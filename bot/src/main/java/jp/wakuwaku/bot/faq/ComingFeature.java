package jp.wakuwaku.bot.faq;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

	SEMINAR(2, "講座に申し込む", "講座の予定と申し込み", "申し込み 申込 申込み 申し込む 申し込みたい 申込みたい 講座に申し込みたい もうしこみ もうしこむ もうしこみたい 参加したい",
			"seminar-list seminar-when join-apply join-who", "このLINEでの申し込みは、まだ受け付けていません。"),

	CONSULTATION(3, "個別相談", "起業の相談", "相談 相談する 相談したい 個別相談したい 個別相談を予約したい 相談を予約したい そうだん そうだんする そうだんしたい",
			"consultation-what consultation-when consultation-reserve consultation-topics", """
					個別相談は、起業についての相談です。
					このLINEでの申し込みは、まだ受け付けていません。
					ご相談の内容は、ここに書かないでください。"""),

	REGISTRATIONS(4, "申込の確認", "申し込んだ講座や相談", "申し込みの確認 申込み確認 申込確認 申し込み確認 予約確認 予約の確認", "join-apply consultation-reserve",
			"""
					このLINEでの申し込みは、まだ受け付けていません。
					そのため、ここで確認できる申し込みもありません。"""),

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

	/** The one that an entry's action names, for example {@code seminar}. */
	static Optional<ComingFeature> of(String feature) {
		return Arrays.stream(values()).filter((coming) -> coming.code().equals(feature)).findFirst();
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
