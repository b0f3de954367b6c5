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

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes announcements. What somebody else changed meanwhile is not overwritten. */
@Controller
class AnnouncementEditController {

	private final AnnouncementDesk desk;

	private final DraftReader reader;

	private final EditPage page;

	private final AuditLog audit;

	AnnouncementEditController(AnnouncementDesk desk, DraftReader reader, EditPage page, AuditLog audit) {
		this.desk = desk;
		this.reader = reader;
		this.page = page;
		this.audit = audit;
	}

	@GetMapping(EditPage.NEW)
	@Permitted(Permission.WRITE_ANNOUNCEMENTS)
	ModelAndView begin() {
		return this.page.of("", 0, AnnouncementForm.blank(), new FormErrors());
	}

	@PostMapping(EditPage.NEW)
	@Permitted(Permission.WRITE_ANNOUNCEMENTS)
	Object create(@RequestParam MultiValueMap<String, String> fields, StaffMember staff, HttpSession session) {
		AnnouncementForm form = new AnnouncementForm(fields);
		FormErrors errors = new FormErrors();
		Optional<AnnouncementDraft> draft = this.reader.read(form, errors);
		if (draft.isEmpty()) {
			return this.page.of("", 0, form, errors);
		}
		this.audit.note(staff, AnnouncementPageAct.ANNOUNCEMENT_CREATED, "");
		AnnouncementResult result = this.desk.create(draft.get(), staff.id().value());
		return answer(result, "", 0, form, session);
	}

	@GetMapping("/console/announcements/{id}/edit")
	@Permitted(Permission.WRITE_ANNOUNCEMENTS)
	ModelAndView show(@PathVariable String id) {
		Announcement announcement = ordinary(id);
		return this.page.of(id, announcement.revision(), AnnouncementForm.of(announcement.draft()), new FormErrors());
	}

	@PostMapping("/console/announcements/{id}/edit")
	@Permitted(Permission.WRITE_ANNOUNCEMENTS)
	Object save(@PathVariable String id, @RequestParam MultiValueMap<String, String> fields,
			@RequestParam long revision, StaffMember staff, HttpSession session) {
		Announcement announcement = ordinary(id);
		AnnouncementForm form = new AnnouncementForm(fields);
		FormErrors errors = new FormErrors();
		Optional<AnnouncementDraft> draft = this.reader.read(form, errors);
		if (draft.isEmpty()) {
			return this.page.of(id, revision, form, errors);
		}
		this.audit.note(staff, AnnouncementPageAct.ANNOUNCEMENT_EDITED, id);
		AnnouncementResult result = this.desk.edit(announcement.id(), revision, draft.get(), staff.id().value());
		return answer(result, id, revision, form, session);
	}

	/** The preview by itself, or without scripts the page with it. */
	@PostMapping("/console/announcements/preview")
	@Permitted(Permission.WRITE_ANNOUNCEMENTS)
	ModelAndView preview(@RequestParam MultiValueMap<String, String> fields, @RequestParam(defaultValue = "") String id,
			@RequestParam(defaultValue = "0") long revision,
			@RequestHeader(name = "HX-Request", defaultValue = "") String part) {
		AnnouncementForm form = new AnnouncementForm(fields);
		FormErrors errors = new FormErrors();
		Optional<AnnouncementDraft> draft = this.reader.read(form, errors);
		ModelAndView view = part.isEmpty() ? this.page.of(existing(id), revision, form, errors)
				: new ModelAndView("console/announcements/preview-part").addObject("mistakes", errors);
		draft.ifPresent((it) -> view.addObject("preview", PreviewView.of(this.desk.preview(it)))
			.addObject("count", this.desk.count(it.audience())));
		return view;
	}

	/** Emergencies have a page of their own. */
	private Announcement ordinary(String id) {
		Announcement announcement = AnnouncementPath.find(this.desk, id);
		Rights.require(!announcement.draft().isEmergency());
		return announcement;
	}

	private String existing(String id) {
		return id.isEmpty() ? "" : AnnouncementPath.find(this.desk, id).id().value();
	}

	private Object answer(AnnouncementResult result, String id, long revision, AnnouncementForm form,
			HttpSession session) {
		if (result instanceof AnnouncementResult.Done(Announcement announcement)) {
			Notice.tell(session, "保存しました。承認を頼むまでは、送られません。");
			return "redirect:" + AnnouncementPath.of(announcement.id());
		}
		if (result instanceof AnnouncementResult.Refused(Refusal why) && why == Refusal.STALE) {
			return this.page.ofCollision(id, form);
		}
		FormErrors errors = new FormErrors();
		Wording.objections(result).forEach((objection) -> errors.add("title", objection));
		return this.page.of(id, revision, form, errors);
	}

}
