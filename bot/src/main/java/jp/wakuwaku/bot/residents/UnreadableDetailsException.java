package jp.wakuwaku.bot.residents;

/**
 * Something encrypted does not open: it was sealed with a key that is not given, for
 * something else, or it was changed. Says which key, never what.
 */
public class UnreadableDetailsException extends RuntimeException {

	UnreadableDetailsException(String message) {
		super(message);
	}

}
