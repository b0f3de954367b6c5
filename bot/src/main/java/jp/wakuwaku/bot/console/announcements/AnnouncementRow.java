package jp.wakuwaku.bot.console.announcements;

import jp.wakuwaku.bot.announcements.Announcement;
import jp.wakuwaku.bot.announcements.AnnouncementState;

/**
 * An announcement in a list.
 *
 * @param id names it
 * @param title as it is written
 * @param state how far it has come, in words
 * @param tone of the state
 * @param audience for whom it is
 * @param timing when it is sent
 * @param isEmergency whether it goes out at any hour
 */
record AnnouncementRow(String id, String title, String state, String tone, String audience, String timing,
		boolean isEmergency) {

	static AnnouncementRow of(Announcement announcement, Descriptions descriptions) {
		AnnouncementState state = announcement.state();
		return new AnnouncementRow(announcement.id().value(), announcement.draft().content().title(), Wording.of(state),
				Wording.tone(state), descriptions.of(announcement.draft().audience()),
				descriptions.of(announcement.draft()), announcement.draft().isEmergency());
	}

	/** Whether it is what somebody looks for. */
	boolean matches(String text) {
		return (this.title + "\n" + this.audience).contains(text);
	}

}
