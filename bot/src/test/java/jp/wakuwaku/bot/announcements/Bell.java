package jp.wakuwaku.bot.announcements;

import java.time.Clock;

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

	/** Looks after what is being sent. */
	public static void look(ApplicationContext bot, AnnouncementId id) {
		bot.getBean(Dispatch.class).run(id, bot.getBean(Clock.class).instant());
	}

}
