package jp.wakuwaku.bot.audit;

import java.nio.charset.StandardCharsets;

/**
 * An entry in its place in the chain.
 *
 * @param version of this record's form
 * @param number from 1, without a gap
 * @param previous the code of the entry before; empty before the first
 * @param entry as it was written, to the letter
 * @param code of all this, which nobody makes without the key
 */
record AuditLink(int version, long number, String previous, String entry, String code) {

	static final int VERSION = 1;

	/** What the code stands for; a code holds no line break, nor does a number. */
	static byte[] message(long number, String previous, String entry) {
		return (VERSION + "\n" + number + "\n" + previous + "\n" + entry).getBytes(StandardCharsets.UTF_8);
	}

	byte[] message() {
		return message(this.number, this.previous, this.entry);
	}

}
