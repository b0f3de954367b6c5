package jp.wakuwaku.bot.console;

import java.net.URI;

import jp.wakuwaku.bot.platform.PublicUrl;

import org.springframework.stereotype.Component;

/** Where staff's browsers reach the console. */
@Component
public class ConsoleAddress {

	private final ConsoleProperties properties;

	private final PublicUrl publicUrl;

	ConsoleAddress(ConsoleProperties properties, PublicUrl publicUrl) {
		this.properties = properties;
		this.publicUrl = publicUrl;
	}

	/**
	 * The address of a page.
	 * @param path beginning with {@code /console}
	 * @return an absolute address
	 */
	public URI of(String path) {
		return this.properties.url().isEmpty() ? this.publicUrl.of(path.substring(1))
				: URI.create(this.properties.url() + path);
	}

}
