package jp.wakuwaku.bot.console;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the staff console is.
 *
 * @param url how staff's browsers reach the bot, without /console, for example
 * {@code https://bot.example.jp}; passkeys are bound to its host; without it, the address
 * of wakuwaku.public-url
 */
@ConfigurationProperties("wakuwaku.console")
public record ConsoleProperties(@DefaultValue("") String url) {

	public ConsoleProperties {
		url = url.strip().replaceFirst("/+$", "");
		if (!url.isEmpty() && URI.create(url).getHost() == null) {
			throw new IllegalArgumentException("wakuwaku.console.url: (expected: https:// and a host)");
		}
	}

}
