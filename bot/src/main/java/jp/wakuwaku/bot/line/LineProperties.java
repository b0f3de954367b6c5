package jp.wakuwaku.bot.line;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The channel and how to reach LINE, by the property names of LINE's own Spring Boot
 * starter.
 *
 * @param channelSecret signs what LINE sends; from "Basic settings" of the channel in the
 * LINE Developers Console
 * @param channelToken lets the bot call LINE: a channel access token, from "Messaging
 * API" of the channel in the LINE Developers Console
 * @param apiEndPoint where the Messaging API is
 * @param blobEndPoint where the Messaging API takes and gives files
 * @param connectTimeout how long to wait for a connection
 * @param readTimeout how long to wait for an answer; together with the connect timeout
 * the longest that any call takes
 * @param writeTimeout how long to wait while sending
 * @param handler where LINE reaches the bot
 * @see <a href="https://developers.line.biz/console/">LINE Developers Console</a>
 */
@ConfigurationProperties("line.bot")
public record LineProperties(String channelSecret, String channelToken,
		@DefaultValue("https://api.line.me") URI apiEndPoint,
		@DefaultValue("https://api-data.line.me") URI blobEndPoint, @DefaultValue("2s") Duration connectTimeout,
		@DefaultValue("8s") Duration readTimeout, @DefaultValue("8s") Duration writeTimeout,
		@DefaultValue Handler handler) {

	public LineProperties {
		requirePresent("line.bot.channel-secret", channelSecret);
		requirePresent("line.bot.channel-token", channelToken);
	}

	private static void requirePresent(String property, @Nullable String value) {
		if (value == null || value.isBlank()) {
			throw new IllegalArgumentException(
					property + ": missing (expected: the value in the LINE Developers Console)");
		}
	}

	Duration callTimeout() {
		return this.connectTimeout.plus(this.readTimeout);
	}

	/** Leaves secret and token out, so that they do not reach a log by accident. */
	@Override
	public String toString() {
		return "LineProperties[apiEndPoint=" + this.apiEndPoint + ", blobEndPoint=" + this.blobEndPoint
				+ ", connectTimeout=" + this.connectTimeout + ", readTimeout=" + this.readTimeout + ", writeTimeout="
				+ this.writeTimeout + ", handler=" + this.handler + "]";
	}

	/**
	 * Where LINE reaches the bot.
	 *
	 * @param path the webhook URL's path
	 */
	public record Handler(@DefaultValue("/callback") String path) {
	}

}
