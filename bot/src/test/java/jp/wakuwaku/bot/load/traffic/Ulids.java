package jp.wakuwaku.bot.load.traffic;

import java.math.BigInteger;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Makes ids in the form of LINE's webhook event ids.
 *
 * @see <a href="https://github.com/ulid/spec">ULID</a>
 */
final class Ulids {

	private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 26;

	private static final int RANDOM_BITS = 80;

	private static final int BITS_PER_DIGIT = 5;

	private Ulids() {
	}

	static String next(long epochMillis) {
		BigInteger rest = BigInteger.valueOf(epochMillis)
			.shiftLeft(RANDOM_BITS)
			.or(new BigInteger(RANDOM_BITS, ThreadLocalRandom.current()));
		char[] ulid = new char[LENGTH];
		for (int i = LENGTH - 1; i >= 0; i--) {
			ulid[i] = DIGITS.charAt(rest.intValue() & (DIGITS.length() - 1));
			rest = rest.shiftRight(BITS_PER_DIGIT);
		}
		return new String(ulid);
	}

}
