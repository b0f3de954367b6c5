package jp.wakuwaku.bot.load.traffic;

import java.net.URI;

/**
 * The bot under load, as LINE knows it.
 *
 * @param webhook where it takes webhooks
 * @param secret with which they are signed
 * @param botId whom they are for
 */
public record Channel(URI webhook, String secret, String botId) {

	/** Leaves the secret out. */
	@Override
	public String toString() {
		return "Channel[" + this.webhook + "]";
	}

}
