package jp.wakuwaku.bot.emulator;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the stand-in for the LINE Platform behaves.
 *
 * @param enabled whether it runs at all; never in production
 * @param webhookUrl where webhooks go; by default the bot's handler path on this
 * application's own port
 * @param quota how many messages may be sent in a month; unlimited if absent
 * @param rateLimits whether calls beyond LINE's rates are answered with 429
 * @param ledger whether accepted deliveries are kept for {@code /emulator/api/received},
 * at most 200,000, and the last 20,000 calls instead of 1,000
 * @param crowd how many friends there are besides of whom is only counted what they were
 * sent, for {@code /emulator/api/crowd}
 */
@ConfigurationProperties("wakuwaku.emulator")
public record EmulatorProperties(@DefaultValue("false") boolean enabled, @Nullable URI webhookUrl, @Nullable Long quota,
		@DefaultValue("true") boolean rateLimits, @DefaultValue("false") boolean ledger, @DefaultValue("0") int crowd) {
}
