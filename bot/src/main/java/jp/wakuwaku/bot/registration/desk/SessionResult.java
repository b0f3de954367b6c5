package jp.wakuwaku.bot.registration.desk;

import java.util.List;

/** What became of something that staff did with a session or a day. */
public sealed interface SessionResult {

	/**
	 * It is done.
	 *
	 * @param affected who lost a place by it; or who is beyond the capacity, and stays.
	 * Those who are reachable are told by themselves, each once
	 */
	record Done(List<RollEntry> affected) implements SessionResult {

		public Done {
			affected = List.copyOf(affected);
		}

	}

	/**
	 * More is taken than there would be, which has to be confirmed. Nothing was done.
	 *
	 * @param beyond who would be beyond the capacity, those who came last
	 */
	record Over(List<RollEntry> beyond) implements SessionResult {

		public Over {
			beyond = List.copyOf(beyond);
		}

	}

	/** It is cancelled, which is for good. */
	record Cancelled() implements SessionResult {
	}

	/** There is no such session or adviser. */
	record NotThere() implements SessionResult {
	}

}
