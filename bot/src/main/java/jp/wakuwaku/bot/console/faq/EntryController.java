package jp.wakuwaku.bot.console.faq;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.EntryMark;
import jp.wakuwaku.bot.faq.FaqDraft;
import jp.wakuwaku.bot.faq.FaqEdit;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.Language;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Writes an entry into the draft. */
@Controller
class EntryController {

	private final FaqEditing editing;

	private final EntryPage page;

	private final AuditLog audit;

	EntryController(FaqEditing editing, EntryPage page, AuditLog audit) {
		this.editing = editing;
		this.page = page;
		this.audit = audit;
	}

	/** Its name is chosen here, so that sending the form twice makes one entry. */
	@GetMapping("/console/faq/new")
	@Permitted(Permission.EDIT_FAQ)
	ModelAndView begin() {
		FaqId id = new FaqId("q-" + UUID.randomUUID().toString().substring(0, 8));
		return this.page.of(EntryForm.blank("", "", this.page.today()), id, true, faq());
	}

	@PostMapping("/console/faq/new")
	@Permitted(Permission.EDIT_FAQ)
	Object create(@RequestParam String id, EntryForm form, StaffMember staff, HttpSession session) {
		return save(idOf(id), form, true, staff, session);
	}

	@GetMapping("/console/faq/entries/{id}/edit")
	@Permitted(Permission.EDIT_FAQ)
	ModelAndView edit(@PathVariable String id) {
		Faq faq = faq();
		FaqEntry entry = faq.entry(idOf(id)).orElseThrow(EntryController::missing);
		return this.page.of(EntryForm.of(entry, EntryMark.of(Optional.of(entry))), entry.id(), false, faq);
	}

	@PostMapping("/console/faq/entries/{id}/edit")
	@Permitted(Permission.EDIT_FAQ)
	Object save(@PathVariable String id, EntryForm form, StaffMember staff, HttpSession session) {
		return save(idOf(id), form, false, staff, session);
	}

	/** A part of the page: what residents would get. */
	@PostMapping("/console/faq/preview")
	@Permitted(Permission.EDIT_FAQ)
	String preview(@RequestParam String id, @RequestParam(defaultValue = "ja") String language, EntryForm form,
			Model model) {
		Language read = Language.of(language).orElse(Language.JA);
		model.addAttribute("bubbles", this.page.preview(form, idOf(id), faq(), read));
		return "console/faq/edit :: preview";
	}

	private Object save(FaqId id, EntryForm form, boolean isNew, StaffMember staff, HttpSession session) {
		Faq faq = faq();
		FormErrors errors = EntryCheck.of(form, id, faq);
		if (!errors.isEmpty()) {
			return this.page.wrong(form, id, isNew, faq, errors);
		}
		FaqEntry entry = form.entry(id);
		this.audit.note(staff, FaqAct.FAQ_ENTRY_SAVED, id.value());
		return switch (this.editing.putEntry(entry, new EntryMark(form.seen()), staff.displayName())) {
			case FaqEdit.Saved _, FaqEdit.Published _ -> saved(entry, session);
			case FaqEdit.Stale(FaqDraft current) when entry.equals(current.content().faq().entry(id).orElse(null)) ->
				saved(entry, session);
			case FaqEdit.Stale(FaqDraft current) -> conflict(form, entry, isNew, current);
			case FaqEdit.Refused(List<String> reasons) ->
				this.page.wrong(form, id, isNew, faq, new FormErrors().add("question", String.join(" ", reasons)));
		};
	}

	private ModelAndView conflict(EntryForm form, FaqEntry entry, boolean isNew, FaqDraft current) {
		Faq faq = current.content().faq();
		EntryMark now = EntryMark.of(faq.entry(entry.id()));
		String by = (current.by() != null) ? current.by() : "";
		return this.page.conflict(form.onto(now), entry, isNew, faq, by);
	}

	private static String saved(FaqEntry entry, HttpSession session) {
		Notice.tell(session, "下書きに保存しました。公開するまで、市民への答えは変わりません。");
		return "redirect:/console/faq/entries/" + entry.id();
	}

	private Faq faq() {
		return this.editing.readDraft().content().faq();
	}

	static FaqId idOf(String id) {
		try {
			return new FaqId(id);
		}
		catch (IllegalArgumentException ex) {
			throw missing();
		}
	}

	static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
