package jp.wakuwaku.bot.line;

/**
 * What became of one call that sends messages.
 *
 * @see <a href=
 * "https://developers.line.biz/en/docs/messaging-api/retrying-api-request/">Retry a
 * failed API request</a>
 */
public sealed interface DeliveryResult {

	/** LINE took the messages, now or (409) at an earlier try with the same retry key. */
	record Delivered() implements DeliveryResult {
	}

	/**
	 * Not now; the same call may succeed later.
	 *
	 * @param reason why
	 */
	record Deferred(DeferralReason reason) implements DeliveryResult {
	}

	/**
	 * LINE refuses; the same call will never succeed.
	 *
	 * @param status the HTTP status, 400 to 499
	 */
	record Refused(int status) implements DeliveryResult {
	}

	/** Why a call is worth another try. */
	enum DeferralReason {

		/** 429: LINE did not take the messages. */
		TOO_MANY_REQUESTS,
		/**
		 * 401, 403 or 408: the channel's token or the way to LINE is to be mended; LINE
		 * did not take the messages.
		 */
		NOT_ALLOWED,
		/** No connection: LINE did not take the messages. */
		UNREACHABLE,
		/**
		 * 5xx, a timeout, a reset or no sense in the answer: LINE may have taken them.
		 */
		UNCERTAIN

	}

}
