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
