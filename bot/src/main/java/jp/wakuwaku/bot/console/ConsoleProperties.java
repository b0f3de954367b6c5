package jp.wakuwaku.bot.console;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the staff console is.
 *
 * @param url how staff's browsers reach the bot, without /console, for example
 * {@code https://bot.example.jp}; passkeys are bound to its host; without it, the address
 * of wakuwaku.public-url
 * @param secondPersonAfter how long whoever was let in by an administrator cannot be the
 * second person that approves what somebody else wrote
 */
@ConfigurationProperties("wakuwaku.console")
public record ConsoleProperties(@DefaultValue("") String url, @DefaultValue("24h") Duration secondPersonAfter) {

	public ConsoleProperties {
		url = url.strip().replaceFirst("/+$", "");
		if (!url.isEmpty() && URI.create(url).getHost() == null) {
			throw new IllegalArgumentException("wakuwaku.console.url: (expected: https:// and a host)");
		}
	}

}
