package jp.wakuwaku.bot.console.settings;

import java.util.List;
import java.util.Map;

import org.springframework.boot.health.contributor.Health;
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
			.map((name) -> of(LABELS.getOrDefault(name, name), health(indicators, name)))
			.toList();
	}

	static PartView of(String label, Health health) {
		if (health.getStatus().equals(Status.UP)) {
			return new PartView(label, "動いています", "good", "");
		}
		return health.getStatus().getCode().equals("OUTDATED") ? ContentPart.of(label, health.getDetails())
				: new PartView(label, "動いていません", "bad", "システムの担当者に、すぐに知らせてください。");
	}

	private static Health health(Map<String, HealthIndicator> indicators, String name) {
		HealthIndicator indicator = indicators.get(name);
		Health health = (indicator != null) ? indicator.health() : null;
		return (health != null) ? health : Health.unknown().build();
	}

}
