package jp.wakuwaku.bot.webhook;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How webhooks are received.
 *
 * @param previousChannelSecret the channel secret before the last change, accepted beside
 * the current one while LINE still signs with it; empty otherwise
 * @param bodyLimit the largest body that is read
 * @param depthLimit the deepest JSON that is read
 */
@ConfigurationProperties("wakuwaku.webhook")
record WebhookProperties(@Nullable String previousChannelSecret, @DefaultValue("1MB") DataSize bodyLimit,
		@DefaultValue("50") int depthLimit) {

	/** Leaves the secret out. */
	@Override
	public String toString() {
		return "WebhookProperties[bodyLimit=" + this.bodyLimit + ", depthLimit=" + this.depthLimit + "]";
	}

}
