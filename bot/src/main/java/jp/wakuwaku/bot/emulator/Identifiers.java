package jp.wakuwaku.bot.emulator;

import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Ids and tokens that look like LINE's. */
final class Identifiers {

	private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private final Channel channel;

	private final EmulatorTime time;

	/** Grows over restarts, too: 18 digits as at LINE. */
	private final AtomicLong messages;

	Identifiers(Channel channel, EmulatorTime time) {
		this.channel = channel;
		this.time = time;
		this.messages = new AtomicLong(time.millis() * 100_000);
	}

	String message() {
		return Long.toString(this.messages.incrementAndGet());
	}

	String hex() {
		return UUID.randomUUID().toString().replace("-", "");
	}

	/** A ULID: 48 bits of time, 80 of chance. */
	String webhookEvent() {
		var random = ThreadLocalRandom.current();
		return crockford(this.time.millis(), 10) + crockford(random.nextLong(), 8) + crockford(random.nextLong(), 8);
	}

	private static String crockford(long bits, int length) {
		char[] letters = new char[length];
		long rest = bits;
		for (int i = length - 1; i >= 0; i--) {
			letters[i] = CROCKFORD.charAt((int) (rest & 31));
			rest >>>= 5;
		}
		return new String(letters);
	}

	String quoteToken(String chatId, String messageId) {
		return "q" + messageId + "." + this.channel.seal("quote " + chatId + " " + messageId);
	}

	boolean isQuoteTokenOf(String chatId, String token) {
		return token.startsWith("q") && same(token, quoteToken(chatId, inside(token)));
	}

	String readToken(String messageId) {
		return "r" + messageId + "." + this.channel.seal("read " + messageId);
	}

	boolean isReadToken(String token) {
		return token.startsWith("r") && same(token, readToken(inside(token)));
	}

	/** The message id that a quote token or read token was made for. */
	static String inside(String token) {
		int dot = token.indexOf('.');
		return dot < 1 ? "" : token.substring(1, dot);
	}

	private static boolean same(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
	}

}
