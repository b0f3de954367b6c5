package jp.wakuwaku.bot.platform;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every part of the bot shares.
 *
 * @param dataDir folder for what the bot keeps on this machine; relative to the working
 * directory; created when missing; one running bot per folder
 * @param publicUrl where residents' phones reach the bot, beginning with https; what is
 * before /f/ in the addresses of its pages
 */
@ConfigurationProperties("wakuwaku")
public record PlatformProperties(@DefaultValue("data") String dataDir, @DefaultValue("") String publicUrl) {

	/**
	 * The folder for what the bot keeps on this machine.
	 * @return an absolute path; the folder may not exist yet
	 */
	public Path dataFolder() {
		return Path.of(this.dataDir).toAbsolutePath().normalize();
	}

}
