package jp.wakuwaku.knowledge;

/** The search itself broke; it says nothing about whether the content has an answer. */
public final class SearchFailedException extends RuntimeException {

	SearchFailedException(String message, Throwable cause) {
		super(message, cause);
	}

}
