package jp.wakuwaku.bot.console.security;

import java.net.URI;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Where to go next: a page of the console and nothing else. */
final class Target {

	static final String HOME = "/console";

	private static final Pattern PATH = Pattern.compile("/console(/[0-9A-Za-z._~%-]+)*(\\?[0-9A-Za-z._~%&=+-]*)?");

	private static final int LONGEST = 500;

	private Target() {
	}

	/** What was asked for if it is a page of the console, home if not. */
	static String of(@Nullable String asked) {
		return (asked != null && asked.length() <= LONGEST && PATH.matcher(asked).matches() && !asked.contains("..")
				&& !asked.startsWith("/console/sign-in")) ? asked : HOME;
	}

	/** The page at the address that a browser names, without what is behind it. */
	static String at(@Nullable String address) {
		try {
			return (address == null) ? HOME : of(URI.create(address).getRawPath());
		}
		catch (IllegalArgumentException _) {
			return HOME;
		}
	}

}
