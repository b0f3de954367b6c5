package jp.wakuwaku.bot.console.announcements;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.announcements.Announcement;
import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.announcements.AnnouncementState.Scheduled;
import jp.wakuwaku.bot.announcements.Timing;
import jp.wakuwaku.bot.console.calendar.Planned;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.StaffMember;

import org.springframework.stereotype.Component;

/** Finds what will go out, and puts it on the calendar. */
@Component
class PlannedSendings implements Planned {

	private final AnnouncementDesk desk;

	private final Descriptions descriptions;

	PlannedSendings(AnnouncementDesk desk, Descriptions descriptions) {
		this.desk = desk;
		this.descriptions = descriptions;
	}

	@Override
	public List<Plan> between(StaffMember staff, Instant from, Instant until) {
		return staff.can(Permission.VIEW) ? all().stream()
			.filter((entry) -> !entry.at().isBefore(from) && entry.at().isBefore(until))
			.map((entry) -> new Plan(entry.at(), "お知らせ: " + entry.row().title(),
					"/console/announcements/" + entry.row().id(), ""))
			.toList() : List.of();
	}

	/** Every one that is scheduled. */
	List<PlannedDay.Entry> all() {
		return this.desk.all()
			.stream()
			.filter((announcement) -> announcement.state() instanceof Scheduled)
			.flatMap((announcement) -> entries(announcement).stream())
			.toList();
	}

	/** What comes again is there with its next times. */
	private List<PlannedDay.Entry> entries(Announcement announcement) {
		AnnouncementRow row = AnnouncementRow.of(announcement, this.descriptions);
		if (announcement.draft().timing() instanceof Timing.Repeating) {
			return this.desk.preview(announcement.draft())
				.times()
				.stream()
				.map((time) -> new PlannedDay.Entry(time.sendsAt(), row))
				.toList();
		}
		return this.desk.sendsAt(announcement).map((at) -> new PlannedDay.Entry(at, row)).stream().toList();
	}

}
