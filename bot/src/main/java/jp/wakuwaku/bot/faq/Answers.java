package jp.wakuwaku.bot.faq;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import org.jspecify.annotations.Nullable;

/** What the bot says to a question. */
final class Answers {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPAN);

	private Answers() {
	}

	static OutgoingMessage answer(Faq faq, FaqEntry entry, List<FaqEntry> others) {
		List<Action> buttons = new ArrayList<>();
		if (entry.answer().contains(Office.PHONE)) {
			buttons.add(Office.call());
		}
		if (!others.isEmpty()) {
			buttons.add(FaqChoices.others(others));
		}
		buttons.add(FaqChoices.categories());
		String note = "出典: " + entry.source() + "（" + DAY.format(entry.checkedOn()) + "確認）";
		return new Bubble(titleOf(faq, entry), entry.question(), entry.answer(), note, buttons)
			.message(List.of(FaqChoices.ask()));
	}

	static OutgoingMessage candidates(List<FaqEntry> entries) {
		return choosing("こちらのことでしょうか？", entries);
	}

	static OutgoingMessage others(List<FaqEntry> entries) {
		return choosing("ほかの候補", entries);
	}

	static OutgoingMessage notFound(Faq faq) {
		List<Action> buttons = new ArrayList<>(faq.categories().stream().map(FaqChoices::category).toList());
		buttons.add(Office.call());
		return new Bubble(null, "見つかりませんでした", """
				用意している答えの中に、その質問の答えがありませんでした。
				短い言葉や別の言葉で送るか、下のカテゴリから選んでください。
				職員に聞きたいときは、お電話ください。
				""" + Office.CONTACT, null, buttons).message(List.of());
	}

	static OutgoingMessage broken() {
		return new Bubble(null, "ただいま検索できません", """
				申し訳ありません。このLINEの不具合で、答えを調べられません。
				時間をおいて、もう一度お試しください。
				お急ぎのときは、お電話ください。
				""" + Office.CONTACT, null, List.of(Office.call())).message(List.of());
	}

	private static OutgoingMessage choosing(String title, List<FaqEntry> entries) {
		List<Action> buttons = new ArrayList<>(entries.stream().map(FaqChoices::show).toList());
		buttons.add(FaqChoices.none());
		return new Bubble(null, title, "あてはまるものを選んでください。", null, buttons).message(List.of(FaqChoices.ask()));
	}

	/** Null for a category that came or went with content published just now. */
	private static @Nullable String titleOf(Faq faq, FaqEntry entry) {
		return faq.categories()
			.stream()
			.filter((category) -> category.id().equals(entry.category()))
			.map(FaqCategory::title)
			.findFirst()
			.orElse(null);
	}

}
