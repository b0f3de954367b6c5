package jp.wakuwaku.bot.announcements;

import jp.wakuwaku.bot.conversation.TurnCommand;

/** What a turn wants done about announcements. */
sealed interface Errand extends TurnCommand {

	/** Somebody is a friend, for the first time or again. */
	record Arrive(boolean returning) implements Errand {
	}

	/** Somebody has blocked the bot. */
	record Leave() implements Errand {
	}

	/** Somebody wants to see what they chose. */
	record LookUp() implements Errand {
	}

	/**
	 * Somebody chooses a topic, or no longer.
	 *
	 * @param topic by its code
	 * @param wanted whether it is chosen from now on
	 */
	record Choose(String topic, boolean wanted) implements Errand {
	}

	/** Somebody wants no announcements any more. */
	record Stop() implements Errand {
	}

	/** Somebody wants announcements again. */
	record Resume() implements Errand {
	}

	/** Somebody wants to see past announcements. */
	record ShowPast() implements Errand {
	}

	/**
	 * Somebody wants to read one of them again.
	 *
	 * @param occurrence which
	 */
	record ShowAgain(String occurrence) implements Errand {
	}

	/**
	 * Somebody has tapped a button of an announcement.
	 *
	 * @param occurrence of which
	 * @param button its place, from 0
	 */
	record CountTap(String occurrence, int button) implements Errand {
	}

	/**
	 * Somebody of the staff wants test messages here.
	 *
	 * @param code as typed, digits only
	 */
	record Link(String code) implements Errand {

		/** Leaves the code out, so that it does not reach a log by accident. */
		@Override
		public String toString() {
			return "Link[" + this.code.length() + " digits]";
		}

	}

}
