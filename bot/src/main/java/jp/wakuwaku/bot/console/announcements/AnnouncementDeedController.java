package jp.wakuwaku.bot.console.announcements;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tries an announcement out, copies it, lets it wait, go on or end. */
@Controller
class AnnouncementDeedController {

	private final AnnouncementDesk desk;

	private final AnnouncementViews views;

	private final AnnouncementDeeds deeds;

	AnnouncementDeedController(AnnouncementDesk desk, AnnouncementViews views, AnnouncementDeeds deeds) {
		this.desk = desk;
		this.views = views;
		this.deeds = deeds;
	}

	@PostMapping("/console/announcements/{id}/test")
	@Permitted({ Permission.WRITE_ANNOUNCEMENTS, Permission.SEND_EMERGENCY })
	String test(@PathVariable String id, StaffMember staff, HttpSession session) {
		return this.deeds.write(id, AnnouncementPageAct.ANNOUNCEMENT_TESTED, staff, session, "自分のLINEに送りました。",
				(it) -> this.desk.sendTest(it.id(), staff.id().value()));
	}

	@PostMapping("/console/announcements/{id}/copy")
	@Permitted({ Permission.WRITE_ANNOUNCEMENTS, Permission.SEND_EMERGENCY })
	String copy(@PathVariable String id, StaffMember staff, HttpSession session) {
		return this.deeds.write(id, AnnouncementPageAct.ANNOUNCEMENT_COPIED, staff, session, "写しを作りました。これは新しい下書きです。",
				(it) -> this.desk.copy(it.id(), staff.id().value()));
	}

	@PostMapping("/console/announcements/{id}/pause")
	@Permitted({ Permission.APPROVE_ANNOUNCEMENTS, Permission.SEND_EMERGENCY })
	String pause(@PathVariable String id, @RequestParam long revision, StaffMember staff, HttpSession session) {
		return this.deeds.decide(id, AnnouncementPageAct.ANNOUNCEMENT_PAUSED, staff, session, "一時停止しました。再開するまで、送りません。",
				(it) -> this.desk.pause(it.id(), revision, staff.id().value()));
	}

	@PostMapping("/console/announcements/{id}/resume")
	@Permitted({ Permission.APPROVE_ANNOUNCEMENTS, Permission.SEND_EMERGENCY })
	String resume(@PathVariable String id, @RequestParam long revision, StaffMember staff, HttpSession session) {
		return this.deeds.decide(id, AnnouncementPageAct.ANNOUNCEMENT_RESUMED, staff, session, "再開しました。",
				(it) -> this.desk.resume(it.id(), revision, staff.id().value()));
	}

	@GetMapping("/console/announcements/{id}/stop")
	@Permitted({ Permission.APPROVE_ANNOUNCEMENTS, Permission.SEND_EMERGENCY })
	ModelAndView askStop(@PathVariable String id, StaffMember staff) {
		AnnouncementView view = this.views.find(id, staff);
		Rights.require(view.canStop());
		return ConfirmPage.of(view, "お知らせを中止する", "もう送りません。送っている途中なら、まだ届けていない人には届きません。届いたものは取り消せません。中止は、元にもどせません。",
				"stop", "中止する", "danger");
	}

	@PostMapping("/console/announcements/{id}/stop")
	@Permitted({ Permission.APPROVE_ANNOUNCEMENTS, Permission.SEND_EMERGENCY })
	String stop(@PathVariable String id, @RequestParam long revision, StaffMember staff, HttpSession session) {
		return this.deeds.decide(id, AnnouncementPageAct.ANNOUNCEMENT_STOPPED, staff, session, "中止しました。",
				(it) -> this.desk.stop(it.id(), revision, staff.id().value()));
	}

}
