package jp.wakuwaku.bot.load.process;

import java.util.List;

/** The channel of the runs; it exists nowhere else. */
public final class Credentials {

	/** Signs webhooks. */
	public static final String SECRET = "load-channel-secret";

	/** Lets the bot call the emulator. */
	public static final String TOKEN = "load-channel-token";

	private Credentials() {
	}

	static List<String> arguments() {
		return List.of("--line.bot.channel-secret=" + SECRET, "--line.bot.channel-token=" + TOKEN);
	}

}
