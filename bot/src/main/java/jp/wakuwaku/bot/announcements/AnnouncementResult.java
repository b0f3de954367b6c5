package jp.wakuwaku.bot.announcements;

import java.util.List;

/** What became of something that staff wanted done with an announcement. */
public sealed interface AnnouncementResult {

	/**
	 * It is done.
	 *
	 * @param announcement as it is now
	 */
	record Done(Announcement announcement) implements AnnouncementResult {
	}

	/**
	 * It is not done.
	 *
	 * @param why the reason
	 */
	record Refused(Refusal why) implements AnnouncementResult {
	}

	/**
	 * It is not done, because the announcement could not be sent as it is.
	 *
	 * @param problems what is wrong, each with what was expected
	 */
	record Faulty(List<String> problems) implements AnnouncementResult {

		public Faulty {
			problems = List.copyOf(problems);
		}

	}

}
