package jp.wakuwaku.bot.console.announcements;

import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.announcements.Announcement;
import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.announcements.AnnouncementDraft;
import jp.wakuwaku.bot.announcements.AnnouncementResult;
import jp.wakuwaku.bot.announcements.Refusal;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes what cannot wait until the morning. It is sent from its own page. */
@Controller
class EmergencyController {

	static final String NEW = AnnouncementPath.LIST + "/emergency";

	private static final String ONE = AnnouncementPath.LIST + "/{id}/emergency";

	private final AnnouncementDesk desk;

	private final AuditLog audit;

	EmergencyController(AnnouncementDesk desk, AuditLog audit) {
		this.desk = desk;
		this.audit = audit;
	}

	@GetMapping(NEW)
	@Permitted(Permission.SEND_EMERGENCY)
	ModelAndView begin() {
		return page(NEW, 0, EmergencyFields.blank(), new FormErrors());
	}

	@PostMapping(NEW)
	@Permitted(Permission.SEND_EMERGENCY)
	Object create(@RequestParam MultiValueMap<String, String> fields, StaffMember staff, HttpSession session) {
		AnnouncementForm form = new AnnouncementForm(fields);
		FormErrors errors = new FormErrors();
		Optional<AnnouncementDraft> draft = EmergencyFields.read(form, errors);
		if (draft.isEmpty()) {
			return page(NEW, 0, form, errors);
		}
		this.audit.note(staff, AnnouncementPageAct.EMERGENCY_WRITTEN, "");
		return answer(this.desk.create(draft.get(), staff.id().value()), NEW, 0, form, session);
	}

	@GetMapping(ONE)
	@Permitted(Permission.SEND_EMERGENCY)
	ModelAndView show(@PathVariable String id) {
		Announcement emergency = emergency(id);
		return page(path(emergency), emergency.revision(), EmergencyFields.of(emergency.draft()), new FormErrors());
	}

	@PostMapping(ONE)
	@Permitted(Permission.SEND_EMERGENCY)
	Object save(@PathVariable String id, @RequestParam MultiValueMap<String, String> fields,
			@RequestParam long revision, StaffMember staff, HttpSession session) {
		Announcement emergency = emergency(id);
		AnnouncementForm form = new AnnouncementForm(fields);
		FormErrors errors = new FormErrors();
		Optional<AnnouncementDraft> draft = EmergencyFields.read(form, errors);
		if (draft.isEmpty()) {
			return page(path(emergency), revision, form, errors);
		}
		this.audit.note(staff, AnnouncementPageAct.EMERGENCY_WRITTEN, id);
		return answer(this.desk.edit(emergency.id(), revision, draft.get(), staff.id().value()), path(emergency),
				emergency.revision(), form, session);
	}

	private Announcement emergency(String id) {
		Announcement announcement = AnnouncementPath.find(this.desk, id);
		Rights.require(announcement.draft().isEmergency());
		return announcement;
	}

	private static String path(Announcement emergency) {
		return AnnouncementPath.of(emergency.id()) + "/emergency";
	}

	/** Whoever saves again over somebody else's words has read that they are there. */
	private static Object answer(AnnouncementResult result, String path, long revision, AnnouncementForm form,
			HttpSession session) {
		if (result instanceof AnnouncementResult.Done(Announcement emergency)) {
			Notice.tell(session, "保存しました。まだ送っていません。見え方を確かめて、承認を頼むか、ひとりで送ってください。");
			return "redirect:" + AnnouncementPath.of(emergency.id());
		}
		FormErrors errors = new FormErrors();
		boolean isStale = result instanceof AnnouncementResult.Refused(Refusal why) && why == Refusal.STALE;
		errors.add("title", isStale ? "ほかの人が先に書きかえました。もう一度保存すると、あなたが書いたものに置きかわります。"
				: String.join("\n", Wording.objections(result)));
		return page(path, revision, form, errors);
	}

	private static ModelAndView page(String path, long revision, AnnouncementForm form, FormErrors errors) {
		ModelAndView view = new ModelAndView("console/announcements/emergency");
		view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view.addObject("path", path)
			.addObject("revision", revision)
			.addObject("form", form)
			.addObject("errors", errors);
	}

}
