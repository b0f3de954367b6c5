package jp.wakuwaku.bot.console.settings;

import java.util.Map;

/**
 * Says from which version of the FAQ residents are answered in place of the published
 * one.
 */
final class ContentPart {

	private static final String WHAT_TO_DO = "「FAQ」の「履歴」で使える版に戻すか、下書きを公開しなおしてください。数秒で、その内容で答えるようになります。";

	private ContentPart() {
	}

	/** Takes the details of the indicator; a number below 1 is no version. */
	static PartView of(String label, Map<String, Object> details) {
		long shown = number(details, "shown");
		long published = number(details, "published");
		String answering = (shown > 0) ? "第" + shown + "版" : "はじめから入っている内容";
		if (published < 1 || published == shown) {
			return new PartView(label, "公開中の版が分かりません", "warn",
					"いまは、" + answering + "で答えています。数分たっても変わらなければ、システムの担当者に知らせてください。");
		}
		return new PartView(label, "第" + published + "版を使えず、" + answering + "で答えています", "warn", "第" + published
				+ "版が壊れているか、読めません。住民は、第" + published + "版にしかない答えを見つけられません（いまはすべてを調べられないと伝えています）。" + WHAT_TO_DO);
	}

	private static long number(Map<String, Object> details, String name) {
		return (details.get(name) instanceof Long number) ? number : 0;
	}

}
