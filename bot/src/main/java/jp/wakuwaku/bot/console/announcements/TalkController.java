package jp.wakuwaku.bot.console.announcements;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.announcements.StaffLinks;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Links whoever is signed in with their own talk, to which test messages go. */
@Controller
class TalkController {

	private static final String PATH = AnnouncementPath.LIST + "/talk";

	private final StaffLinks links;

	private final AuditLog audit;

	TalkController(StaffLinks links, AuditLog audit) {
		this.links = links;
		this.audit = audit;
	}

	@GetMapping(PATH)
	@Permitted(Permission.WRITE_ANNOUNCEMENTS)
	ModelAndView show(StaffMember staff) {
		return page(staff, "");
	}

	/** The code is shown once, to whoever made it. */
	@PostMapping(PATH)
	@Permitted(Permission.WRITE_ANNOUNCEMENTS)
	ModelAndView issue(StaffMember staff) {
		this.audit.note(staff, AnnouncementPageAct.TALK_CODE_MADE, "");
		return page(staff, this.links.issueCode(staff.id().value()));
	}

	@PostMapping(PATH + "/removal")
	@Permitted(Permission.WRITE_ANNOUNCEMENTS)
	String unlink(StaffMember staff, HttpSession session) {
		this.audit.note(staff, AnnouncementPageAct.TALK_UNLINKED, "");
		this.links.unlink(staff.id().value());
		Notice.tell(session, "自分のLINEを外しました。試し送りは届きません。");
		return "redirect:" + PATH;
	}

	private ModelAndView page(StaffMember staff, String code) {
		return new ModelAndView("console/announcements/talk").addObject("code", code)
			.addObject("minutes", StaffLinks.CODE_IS_GOOD_FOR.toMinutes())
			.addObject("isLinked", this.links.chatOf(staff.id().value()).isPresent());
	}

}
