package jp.wakuwaku.bot.load.history;

/** One way in which a history is wrong. */
public sealed interface Finding {

	/**
	 * An acknowledged event without any effect.
	 *
	 * @param event which
	 */
	record Lost(SentEvent event) implements Finding {
	}

	/**
	 * An event that was answered more than once.
	 *
	 * @param event which
	 * @param times how often
	 */
	record Repeated(SentEvent event, int times) implements Finding {
	}

	/**
	 * An event that was answered by a reply, and again by a push after the reply token's
	 * life. LINE does not tell whether a reply went through, so that a bot that was
	 * killed at that moment, and came back too late to reply once more, can only choose
	 * between twice and perhaps never.
	 *
	 * @param event which
	 */
	record RepeatedLate(SentEvent event) implements Finding {
	}

	/**
	 * Two events of one resident, answered the other way round.
	 *
	 * @param earlier acknowledged before the later one was sent
	 * @param later answered first
	 */
	record OutOfOrder(SentEvent earlier, SentEvent later) implements Finding {
	}

	/**
	 * A delivery to a resident of the load that answers none of the events.
	 *
	 * @param delivery which
	 */
	record Stray(Delivery delivery) implements Finding {
	}

}
