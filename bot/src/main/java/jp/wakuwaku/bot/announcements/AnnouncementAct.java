package jp.wakuwaku.bot.announcements;

import java.time.Instant;

/** What is done with an announcement, by staff or by the bot. */
sealed interface AnnouncementAct {

	/** Staff change it, which takes back any request and approval. */
	record Edit(AnnouncementDraft draft, String by) implements AnnouncementAct {
	}

	/** Staff want it approved; all that can be checked has been checked. */
	record Request(String by) implements AnnouncementAct {
	}

	/** Staff give it back to its authors. */
	record Return(String by, String reason) implements AnnouncementAct {
	}

	/** A second person agrees. */
	record Approve(String by) implements AnnouncementAct {
	}

	/**
	 * Whoever wrote an emergency sends it without a second person, having confirmed it
	 * twice.
	 */
	record SendAlone(String by, String reason) implements AnnouncementAct {
	}

	/** Staff let its times pass by, or what is being sent wait. */
	record Pause(String by) implements AnnouncementAct {
	}

	/** Staff let it go on. */
	record Resume(String by) implements AnnouncementAct {
	}

	/** Staff end it. */
	record Stop(String by) implements AnnouncementAct {
	}

	/** Its time has come, and it is begun. */
	record Begin(Instant plannedAt) implements AnnouncementAct {
	}

	/** Its time is too long over. */
	record Miss(Instant plannedAt) implements AnnouncementAct {
	}

	/** Its time has come, and it cannot be sent as it is. */
	record Block(Instant plannedAt, String problem) implements AnnouncementAct {
	}

	/** All of it has been sent. */
	record Finish(OccurrenceId occurrence) implements AnnouncementAct {
	}

}
