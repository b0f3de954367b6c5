package jp.wakuwaku.bot.console.settings;

import java.util.List;
import java.util.Map;

import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * A part of the bot, and whether it works.
 *
 * @param label for staff
 * @param text how it is
 * @param kind of the tag
 * @param advice what to do; empty when it works
 */
record PartView(String label, String text, String kind, String advice) {

	private static final Map<String, String> LABELS = Map.of("redisWriteHealthIndicator", "データの保存",
			"conversationHealthIndicator", "メッセージの受け取りと返事", "faqIndexHealthIndicator", "FAQの検索",
			"faqContentHealthIndicator", "FAQの内容");

	/** Those that staff have words for, in the order of their names. */
	static List<PartView> all(Map<String, HealthIndicator> indicators) {
		return LABELS.keySet()
			.stream()
			.sorted()
			.filter(indicators::containsKey)
			.map((name) -> of(LABELS.getOrDefault(name, name), status(indicators, name)))
			.toList();
	}

	static PartView of(String label, Status status) {
		if (status.equals(Status.UP)) {
			return new PartView(label, "動いています", "good", "");
		}
		return status.getCode().equals("OUTDATED")
				? new PartView(label, "古い内容で動いています", "warn",
						"公開された内容を読めないため、前の内容で答えています。数分たっても変わらなければ、「FAQ」の「履歴」で、使える版をもう一度公開するか、システムの担当者に知らせてください。")
				: new PartView(label, "動いていません", "bad", "システムの担当者に、すぐに知らせてください。");
	}

	private static Status status(Map<String, HealthIndicator> indicators, String name) {
		HealthIndicator indicator = indicators.get(name);
		var health = (indicator != null) ? indicator.health() : null;
		return (health != null) ? health.getStatus() : Status.UNKNOWN;
	}

}
