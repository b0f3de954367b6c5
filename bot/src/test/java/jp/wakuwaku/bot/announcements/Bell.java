package jp.wakuwaku.bot.announcements;

import org.springframework.context.ApplicationContext;

/** Lets the time of an announcement come in a running bot, for the tests of others. */
public final class Bell {

	private Bell() {
	}

	/** Does what the bot does at the next time of an announcement that is approved. */
	public static void letItsTimeCome(ApplicationContext bot, AnnouncementId id) {
		Announcement announcement = bot.getBean(AnnouncementDesk.class).find(id).orElseThrow();
		if (announcement.state() instanceof AnnouncementState.Scheduled scheduled) {
			bot.getBean(Dispatch.class).run(id, scheduled.sendsAt());
		}
	}

	/** Looks after what is being sent, a moment after it began, so never at night. */
	public static void look(ApplicationContext bot, AnnouncementId id) {
		bot.getBean(AnnouncementDesk.class)
			.results(id)
			.forEach((sent) -> bot.getBean(Dispatch.class).run(id, sent.occurrence().at().plusSeconds(1)));
	}

}
