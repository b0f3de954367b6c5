package jp.wakuwaku.bot.console.announcements;

import java.util.Map;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.console.security.StepUp;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for a second person's approval, and gives it to what was looked at. */
@Controller
class ApprovalController {

	private static final int REASON = 200;

	private final AnnouncementDesk desk;

	private final AnnouncementViews views;

	private final AnnouncementDeeds deeds;

	private final ApprovalOutlook outlook;

	ApprovalController(AnnouncementDesk desk, AnnouncementViews views, AnnouncementDeeds deeds,
			ApprovalOutlook outlook) {
		this.desk = desk;
		this.views = views;
		this.deeds = deeds;
		this.outlook = outlook;
	}

	@GetMapping("/console/announcements/{id}/request")
	@Permitted({ Permission.WRITE_ANNOUNCEMENTS, Permission.SEND_EMERGENCY })
	ModelAndView askRequest(@PathVariable String id, StaffMember staff) {
		AnnouncementView view = this.views.find(id, staff);
		Rights.require(view.canWrite());
		return ConfirmPage.of(view, "承認を頼む", "ほかの人に見てもらいます。承認されると、" + Wording.when(view) + "に送られます。書いた人と頼んだ人は、承認できません。",
				"request", "承認を頼む", "");
	}

	@PostMapping("/console/announcements/{id}/request")
	@Permitted({ Permission.WRITE_ANNOUNCEMENTS, Permission.SEND_EMERGENCY })
	String request(@PathVariable String id, @RequestParam long revision, StaffMember staff, HttpSession session) {
		return this.deeds.write(id, AnnouncementPageAct.ANNOUNCEMENT_APPROVAL_REQUESTED, staff, session,
				"承認を頼みました。ほかの人が承認すると、送られます。", (it) -> this.desk.requestApproval(it.id(), revision, staff.id().value()));
	}

	@PostMapping("/console/announcements/{id}/withdrawal")
	@Permitted({ Permission.WRITE_ANNOUNCEMENTS, Permission.SEND_EMERGENCY })
	String withdraw(@PathVariable String id, @RequestParam long revision, StaffMember staff, HttpSession session) {
		this.views.find(id, staff).requireOwn();
		return this.deeds.write(id, AnnouncementPageAct.ANNOUNCEMENT_WITHDRAWN, staff, session, "承認の依頼を取り下げました。",
				(it) -> this.desk.giveBack(it.id(), revision, staff.id().value(), "書いた人が取り下げました。"));
	}

	@GetMapping("/console/announcements/{id}/approval")
	@Permitted({ Permission.APPROVE_ANNOUNCEMENTS, Permission.SEND_EMERGENCY })
	@StepUp
	ModelAndView askApproval(@PathVariable String id, StaffMember staff) {
		return page(this.views.find(id, staff), staff, Map.of(), new FormErrors());
	}

	@PostMapping("/console/announcements/{id}/approval")
	@Permitted({ Permission.APPROVE_ANNOUNCEMENTS, Permission.SEND_EMERGENCY })
	@StepUp
	String approve(@PathVariable String id, @RequestParam long revision, StaffMember staff, HttpSession session) {
		String wait = this.outlook.own(staff);
		if (!wait.isEmpty()) {
			Notice.tell(session, "承認していません。" + wait);
			return "redirect:" + AnnouncementPath.of(AnnouncementPath.find(this.desk, id).id());
		}
		return this.deeds.decide(id, AnnouncementPageAct.ANNOUNCEMENT_APPROVED, staff, session, "承認しました。「送る時」に送られます。",
				(it) -> this.desk.approve(it.id(), revision, staff.id().value()));
	}

	@PostMapping("/console/announcements/{id}/return")
	@Permitted({ Permission.APPROVE_ANNOUNCEMENTS, Permission.SEND_EMERGENCY })
	Object giveBack(@PathVariable String id, @RequestParam long revision,
			@RequestParam(defaultValue = "") String reason, StaffMember staff, HttpSession session) {
		FormErrors errors = new FormErrors();
		ContentFields.requireLength(errors, "reason", reason.strip(), REASON, "直してほしいこと");
		if (!errors.isEmpty()) {
			return page(this.views.find(id, staff), staff, Map.of("reason", reason), errors);
		}
		return this.deeds.decide(id, AnnouncementPageAct.ANNOUNCEMENT_GIVEN_BACK, staff, session, "書いた人に差しもどしました。",
				(it) -> this.desk.giveBack(it.id(), revision, staff.id().value(), reason.strip()));
	}

	private ModelAndView page(AnnouncementView view, StaffMember staff, Map<String, String> typed, FormErrors errors) {
		ModelAndView page = new ModelAndView("console/announcements/approval");
		page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return page.addObject("view", view)
			.addObject("preview", this.views.preview(view.announcement()))
			.addObject("count", this.desk.count(view.announcement().draft().audience()))
			.addObject("wait", this.outlook.own(staff))
			.addObject("reason", typed.getOrDefault("reason", ""))
			.addObject("errors", errors);
	}

}
