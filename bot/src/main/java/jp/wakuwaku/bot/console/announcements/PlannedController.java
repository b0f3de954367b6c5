package jp.wakuwaku.bot.console.announcements;

import java.util.List;

import jp.wakuwaku.bot.announcements.Announcement;
import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.announcements.AnnouncementState.Scheduled;
import jp.wakuwaku.bot.announcements.Timing;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What will go out, day by day. */
@Controller
class PlannedController {

	private final AnnouncementDesk desk;

	private final Descriptions descriptions;

	PlannedController(AnnouncementDesk desk, Descriptions descriptions) {
		this.desk = desk;
		this.descriptions = descriptions;
	}

	@GetMapping("/console/announcements/calendar")
	@Permitted(Permission.VIEW)
	String show(Model model) {
		List<PlannedDay.Entry> entries = this.desk.all()
			.stream()
			.filter((announcement) -> announcement.state() instanceof Scheduled)
			.flatMap((announcement) -> entries(announcement).stream())
			.toList();
		model.addAttribute("days", PlannedDay.of(entries));
		return "console/announcements/calendar";
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
		return (announcement.state() instanceof Scheduled scheduled)
				? List.of(new PlannedDay.Entry(scheduled.sendsAt(), row)) : List.of();
	}

}
