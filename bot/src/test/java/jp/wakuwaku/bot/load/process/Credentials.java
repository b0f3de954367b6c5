package jp.wakuwaku.bot.load.process;

import java.util.Base64;
import java.util.List;

/** The channel of the runs; it exists nowhere else. */
public final class Credentials {

	/** Signs webhooks. */
	public static final String SECRET = "load-channel-secret";

	/** Lets the bot call the emulator. */
	public static final String TOKEN = "load-channel-token";

	/** Encrypts the personal details of a run, which are nobody's. */
	private static final String PERSONAL_DETAILS_KEYS = "1:" + Base64.getEncoder().encodeToString(new byte[32]);

	private Credentials() {
	}

	static List<String> arguments() {
		return List.of("--line.bot.channel-secret=" + SECRET, "--line.bot.channel-token=" + TOKEN,
				"--wakuwaku.personal-details.keys=" + PERSONAL_DETAILS_KEYS,
				"--wakuwaku.public-url=https://bot.example.jp");
	}

}
