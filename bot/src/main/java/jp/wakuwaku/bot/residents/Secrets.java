package jp.wakuwaku.bot.residents;

import java.util.function.UnaryOperator;

/**
 * Keys of the bot's own, by name, for what belongs to no resident. Each is drawn at its
 * first use, rests in Redis sealed with a master key, and never leaves this type.
 */
public interface Secrets {

	/**
	 * Encrypts.
	 * @param name of the key: lower-case letters and hyphens
	 * @param owner whose it is; opens for no other
	 * @param text to be hidden
	 * @return a text for Redis
	 */
	String seal(String name, String owner, String text);

	/**
	 * Decrypts.
	 * @param name of the key
	 * @param owner whose it is
	 * @param sealed as {@link #seal} made it
	 * @return what was hidden
	 * @throws UnreadableDetailsException when no key opens it for this owner
	 */
	String open(String name, String owner, String sealed);

	/**
	 * Makes a code that nobody makes without the key.
	 * @param name of the key
	 * @param message any bytes
	 * @return HMAC with SHA-256, 32 bytes
	 */
	byte[] code(String name, byte[] message);

	/**
	 * Makes many such codes, with the key as it is now.
	 * @param name of the key
	 * @return what {@link #code} does
	 */
	UnaryOperator<byte[]> codes(String name);

}
