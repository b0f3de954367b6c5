package jp.wakuwaku.bot.console.settings;

import java.time.Instant;
import java.util.Locale;

import jp.wakuwaku.bot.outbox.QuotaReading;

/**
 * How much of the month's messages is used up, as it is shown.
 *
 * @param used how many
 * @param limit of how many
 * @param share in percent; empty without a limit
 * @param kind of the tag
 * @param at when LINE said so
 */
record QuotaView(String used, String limit, String share, String kind, Instant at) {

	static QuotaView of(QuotaReading reading) {
		Long limit = reading.limit();
		String share = (limit != null && limit > 0)
				? String.format(Locale.ROOT, "%.1f％", reading.used() * 100.0 / limit) : "";
		return new QuotaView(String.format(Locale.ROOT, "%,d 通", reading.used()),
				(limit != null) ? String.format(Locale.ROOT, "%,d 通", limit) : "上限なし", share,
				reading.isNearlyUsedUp() ? "warn" : "good", reading.at());
	}

}
