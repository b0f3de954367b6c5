package jp.wakuwaku.bot.console.forms;

import java.time.Clock;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.programs.ProgramEditing;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldKind;
import jp.wakuwaku.bot.programs.JapanTime;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adds a field to a form, and changes one. Its kind stays what it is. */
@Controller
class FieldController {

	private final FormDesk desk;

	private final FieldSaving saving;

	private final Clock clock;

	FieldController(FormDesk desk, FieldSaving saving, Clock clock) {
		this.desk = desk;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping("/console/programs/of/{id}/form/kinds")
	@Permitted(Permission.EDIT_PROGRAMS)
	String kinds(@PathVariable String id, Model model) {
		model.addAttribute("editing", this.desk.open(id));
		model.addAttribute("kinds", KindWords.all());
		return "console/forms/kinds";
	}

	@GetMapping("/console/programs/of/{id}/form/new/{kind}")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView blank(@PathVariable String id, @PathVariable String kind) {
		Editing editing = this.desk.open(id);
		FieldKind known = kind(kind);
		return page(editing, null, known, FieldForm.blank(known, year()), editing.revision(), new FormErrors());
	}

	@PostMapping("/console/programs/of/{id}/form/new/{kind}")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object add(@PathVariable String id, @PathVariable String kind, @RequestParam MultiValueMap<String, String> typed,
			StaffMember staff, HttpSession session) {
		Editing editing = this.desk.open(id);
		return save(editing, null, kind(kind), typed, staff, session);
	}

	@GetMapping("/console/programs/of/{id}/form/fields/{field}")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView form(@PathVariable String id, @PathVariable String field) {
		Editing editing = this.desk.open(id);
		Field found = editing.field(field).orElseThrow(ProgramEditing::missing);
		return page(editing, found, FieldKind.of(found.type()), FieldForm.of(found), editing.revision(),
				new FormErrors());
	}

	@PostMapping("/console/programs/of/{id}/form/fields/{field}")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object change(@PathVariable String id, @PathVariable String field,
			@RequestParam MultiValueMap<String, String> typed, StaffMember staff, HttpSession session) {
		Editing editing = this.desk.open(id);
		Field found = editing.field(field).orElseThrow(ProgramEditing::missing);
		return save(editing, found, FieldKind.of(found.type()), typed, staff, session);
	}

	private Object save(Editing editing, @Nullable Field before, FieldKind kind, MultiValueMap<String, String> typed,
			StaffMember staff, HttpSession session) {
		FieldForm form = FieldForm.read(typed);
		long revision = revision(typed);
		FormErrors errors = this.saving.save(editing, before, kind, form, revision, staff);
		if (errors.isEmpty()) {
			Notice.tell(session, "下書きに保存しました。見本を確かめてから公開してください。");
			return "redirect:" + editing.path();
		}
		ModelAndView page = page(editing, before, kind, form, revision, errors);
		page.setStatus(errors.of(FieldSaving.REVISION).equals(FormDesk.STALE) ? HttpStatus.CONFLICT
				: HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private int year() {
		return JapanTime.at(this.clock.instant()).getYear();
	}

	private static long revision(MultiValueMap<String, String> typed) {
		String revision = typed.getFirst(FieldSaving.REVISION);
		return (revision != null && revision.matches("[0-9]{1,18}")) ? Long.parseLong(revision) : -1;
	}

	private static FieldKind kind(String name) {
		try {
			return FieldKind.valueOf(name);
		}
		catch (IllegalArgumentException ex) {
			throw ProgramEditing.missing();
		}
	}

	private static ModelAndView page(Editing editing, @Nullable Field before, FieldKind kind, FieldForm form,
			long revision, FormErrors errors) {
		return new ModelAndView("console/forms/field").addObject("editing", editing)
			.addObject("isNew", before == null)
			.addObject("isPublished", before != null && editing.isPublished(before.id()))
			.addObject("kind", KindWords.of(kind))
			.addObject("action", editing.path() + ((before != null) ? "/fields/" + before.id() : "/new/" + kind.name()))
			.addObject("form", form)
			.addObject("revision", revision)
			.addObject("errors", errors);
	}

}
