package jp.wakuwaku.bot.platform;

import java.net.URI;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where residents' phones reach the bot: as it was given, and this machine in the demo,
 * where none needs to be.
 */
@Component
public class PublicUrl {

	private final PlatformProperties properties;

	private final Environment environment;

	PublicUrl(PlatformProperties properties, Environment environment) {
		this.properties = properties;
		this.environment = environment;
	}

	/**
	 * The address of a page.
	 * @param path below the bot's address, without a slash at its beginning
	 * @return an absolute address
	 */
	public URI of(String path) {
		String given = this.properties.publicUrl().strip();
		String base = given.isEmpty() ? "http://localhost:" + this.environment.getProperty("local.server.port", "8080")
				: given;
		return URI.create(base.replaceFirst("/+$", "") + "/" + path);
	}

}
