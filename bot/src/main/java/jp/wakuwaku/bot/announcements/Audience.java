package jp.wakuwaku.bot.announcements;

import java.util.Set;

import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * For whom an announcement is. Nobody who has stopped announcements is ever among them.
 */
public sealed interface Audience {

	/** All friends of the bot, whatever they chose: for what concerns everybody. */
	record Everyone() implements Audience {
	}

	/**
	 * Friends who chose one of these topics, or all announcements.
	 *
	 * @param topics at least one
	 */
	record Topics(Set<Topic> topics) implements Audience {

		public Topics {
			topics = Set.copyOf(topics);
			if (topics.isEmpty()) {
				throw new IllegalArgumentException("topics: 0 (expected: at least 1)");
			}
		}

	}

	/**
	 * Those who have a place, also in the waiting list.
	 *
	 * @param program in what
	 * @param session in which of its sessions, {@code null} for all that are known
	 */
	record Registered(ProgramId program, @Nullable SessionId session) implements Audience {
	}

	/**
	 * Those of whom it was noted that they came.
	 *
	 * @param program to what
	 * @param session to which of its sessions, {@code null} for all that are known
	 */
	record Attended(ProgramId program, @Nullable SessionId session) implements Audience {
	}

	/**
	 * Whether what was sent may be read by anybody later.
	 * @return not when it was for those with a place
	 */
	default boolean isPublic() {
		return switch (this) {
			case Everyone _, Topics _ -> true;
			case Registered _, Attended _ -> false;
		};
	}

}
