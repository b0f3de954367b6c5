package jp.wakuwaku.bot.console.announcements;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.console.layout.FormErrors;
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

/**
 * Sends an emergency when no second person is there: asks why, asks once more, and asks
 * for the second factor.
 */
@Controller
class AloneController {

	private static final String PATH = AnnouncementPath.LIST + "/{id}/alone";

	private static final int REASON = 200;

	private final AnnouncementDesk desk;

	private final AnnouncementViews views;

	private final AnnouncementDeeds deeds;

	AloneController(AnnouncementDesk desk, AnnouncementViews views, AnnouncementDeeds deeds) {
		this.desk = desk;
		this.views = views;
		this.deeds = deeds;
	}

	@GetMapping(PATH)
	@Permitted(Permission.SEND_EMERGENCY)
	@StepUp
	ModelAndView ask(@PathVariable String id, StaffMember staff) {
		return page(emergency(id, staff), "", "", new FormErrors());
	}

	/** The first time that it is confirmed; leads to the second. */
	@PostMapping(PATH)
	@Permitted(Permission.SEND_EMERGENCY)
	@StepUp
	ModelAndView askAgain(@PathVariable String id, @RequestParam(defaultValue = "") String nobodyElse,
			@RequestParam(defaultValue = "") String reason, @RequestParam long revision, StaffMember staff) {
		AnnouncementView view = emergency(id, staff);
		FormErrors errors = check(nobodyElse, reason);
		if (!errors.isEmpty()) {
			return page(view, nobodyElse, reason, errors);
		}
		return ConfirmPage.of(view, "ほんとうに送りますか", "いますぐ、" + count(view) + " 人に送ります。夜でも通知が鳴ります。送ったものは取り消せません。",
				"alone/sending", "いますぐ送る", "danger",
				Map.of("revision", Long.toString(revision), "nobodyElse", nobodyElse, "reason", reason.strip()));
	}

	@PostMapping(PATH + "/sending")
	@Permitted(Permission.SEND_EMERGENCY)
	@StepUp
	Object send(@PathVariable String id, @RequestParam(defaultValue = "") String nobodyElse,
			@RequestParam(defaultValue = "") String reason, @RequestParam long revision, StaffMember staff,
			HttpSession session) {
		AnnouncementView view = emergency(id, staff);
		FormErrors errors = check(nobodyElse, reason);
		if (!errors.isEmpty()) {
			return page(view, nobodyElse, reason, errors);
		}
		return this.deeds.write(id, AnnouncementPageAct.EMERGENCY_SENT_ALONE, staff, session, "いま送っています。結果は下に出ます。",
				(it) -> this.desk.sendAlone(it.id(), revision, staff.id().value(), reason.strip()));
	}

	private AnnouncementView emergency(String id, StaffMember staff) {
		AnnouncementView view = this.views.find(id, staff);
		Rights.require(view.isEmergency());
		return view;
	}

	private static FormErrors check(String nobodyElse, String reason) {
		FormErrors errors = new FormErrors();
		errors.require(nobodyElse.equals("on"), "nobodyElse", "承認できる人がほかにいるときは、承認を頼んでください。いないときは、印をつけてください。");
		ContentFields.requireLength(errors, "reason", reason.strip(), REASON, "理由");
		return errors;
	}

	private long count(AnnouncementView view) {
		return this.desk.count(view.announcement().draft().audience());
	}

	private ModelAndView page(AnnouncementView view, String nobodyElse, String reason, FormErrors errors) {
		ModelAndView page = new ModelAndView("console/announcements/alone");
		page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return page.addObject("view", view)
			.addObject("preview", this.views.preview(view.announcement()))
			.addObject("count", count(view))
			.addObject("confirmations", Map.of("on", "承認できる人に、いま連絡がつきません"))
			.addObject("chosen", Set.of(nobodyElse))
			.addObject("reason", reason)
			.addObject("errors", errors);
	}

}
