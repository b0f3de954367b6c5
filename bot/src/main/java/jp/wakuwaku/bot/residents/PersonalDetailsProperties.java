package jp.wakuwaku.bot.residents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What personal details are encrypted with.
 *
 * @param keys a number from 1 to 2147483647, a colon and 32 bytes in Base64, which
 * {@code echo "1:$(openssl rand -base64 32)"} makes; several are separated by commas, of
 * which the first one seals and all open; lost keys make personal details unreadable
 * @param makeKeys whether a key is made and kept in wakuwaku.data-dir when none is given;
 * for trying the bot out only, because the key then lies beside what it protects
 */
@ConfigurationProperties("wakuwaku.personal-details")
record PersonalDetailsProperties(@DefaultValue("") String keys, @DefaultValue("false") boolean makeKeys) {

	/** Leaves the keys out, so that they do not reach a log by accident. */
	@Override
	public String toString() {
		return "PersonalDetailsProperties[makeKeys=" + this.makeKeys + "]";
	}

}
