package jp.wakuwaku.bot.registration;

/**
 * Where it rests in Redis who is told of earlier times. All lies in one hash slot, so
 * that one script sees it.
 */
final class EarlierKeys {

	/** Hash of wishes by their registration. */
	static final String WISHES = "registration-earlier-wishes:{earlier}";

	/** Set of slots that have become free, each with when. */
	static final String FREED = "registration-earlier-freed:{earlier}";

	/** Hash of the slots of each consultation as they were last seen. */
	static final String OPEN = "registration-earlier-open:{earlier}";

	/** Hash of notices on their way. */
	static final String NOTICES = "registration-earlier-notices:{earlier}";

	private EarlierKeys() {
	}

	/** Set of the slots of which somebody was told. */
	static String told(RegistrationId registration) {
		return "registration-earlier-told:{earlier}:" + registration;
	}

}
