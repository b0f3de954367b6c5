package jp.wakuwaku.bot.console.announcements;

import java.util.List;

import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.announcements.AnnouncementId;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One announcement: as it looks, what was done to it, and what came of it. */
@Controller
class AnnouncementController {

	private final AnnouncementDesk desk;

	private final AnnouncementViews views;

	private final ApprovalOutlook outlook;

	AnnouncementController(AnnouncementDesk desk, AnnouncementViews views, ApprovalOutlook outlook) {
		this.desk = desk;
		this.views = views;
		this.outlook = outlook;
	}

	@GetMapping("/console/announcements/{id}")
	@Permitted(Permission.VIEW)
	String show(@PathVariable String id, StaffMember staff, Model model) {
		AnnouncementView view = this.views.find(id, staff);
		model.addAttribute("view", view);
		model.addAttribute("wait", view.canDecide() ? this.outlook.own(staff) : "");
		model.addAttribute("othersWait", view.waitsForOthers() ? this.outlook.others(view) : "");
		model.addAttribute("preview", this.views.preview(view.announcement()));
		model.addAttribute("history", this.views.history(view.announcement().id()));
		addSendings(view.announcement().id(), model);
		return "console/announcements/announcement";
	}

	/** The results by themselves, asked for again while something is being sent. */
	@GetMapping("/console/announcements/{id}/sendings")
	@Permitted(Permission.VIEW)
	String sendings(@PathVariable String id, Model model) {
		addSendings(AnnouncementPath.find(this.desk, id).id(), model);
		return "console/announcements/sendings";
	}

	/** How many it is for, which takes a moment when there are very many. */
	@GetMapping("/console/announcements/{id}/audience")
	@Permitted(Permission.VIEW)
	String audience(@PathVariable String id, Model model) {
		model.addAttribute("count", this.desk.count(AnnouncementPath.find(this.desk, id).draft().audience()));
		return "console/announcements/audience";
	}

	private void addSendings(AnnouncementId id, Model model) {
		List<SendingView> sendings = this.views.sendings(id);
		model.addAttribute("sendings", sendings);
		model.addAttribute("path", AnnouncementPath.of(id));
		model.addAttribute("isRunning", sendings.stream().anyMatch(SendingView::isRunning));
	}

}
