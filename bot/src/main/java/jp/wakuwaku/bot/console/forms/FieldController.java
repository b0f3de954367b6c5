package jp.wakuwaku.bot.console.forms;

import java.time.Clock;
import java.util.List;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.programs.ProgramEditing;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
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

	private static final String REVISION = "revision";

	private final FormDesk desk;

	private final Clock clock;

	FieldController(FormDesk desk, Clock clock) {
		this.desk = desk;
		this.clock = clock;
	}

	@GetMapping("/console/programs/of/{id}/form/kinds")
	@Permitted(Permission.EDIT_PROGRAMS)
	String kinds(@PathVariable String id, Model model) {
		model.addAttribute("editing", this.desk.open(id));
		model.addAttribute("kinds", FieldKind.values());
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
		FormErrors errors = FieldCheck.check(kind, form);
		long revision = revision(typed);
		if (errors.isEmpty()) {
			try {
				keep(editing, before, new FieldMaking(kind, form, before, published(editing, before)), revision, staff,
						errors);
			}
			catch (IllegalArgumentException ex) {
				errors.add("label", "このままでは保存できません。使えない文字や、同じ選択肢がないか確かめてください。");
			}
		}
		if (errors.isEmpty()) {
			Notice.tell(session, "下書きに保存しました。見本を確かめてから公開してください。");
			return "redirect:" + editing.path();
		}
		ModelAndView page = page(editing, before, kind, form, revision, errors);
		page.setStatus(
				errors.of(REVISION).equals(FormDesk.STALE) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private void keep(Editing editing, @Nullable Field before, FieldMaking making, long revision, StaffMember staff,
			FormErrors errors) {
		FieldId id = (before != null) ? before.id() : FormEdits.next(editing.form(), editing.published());
		Field made = making.made(id);
		List<Field> fields = (before != null) ? FormEdits.replace(editing.fields(), made)
				: placed(editing.fields(), made);
		String problem = FormRules.problem(editing.program(), fields, editing.form().isAllInChat());
		errors.add(problem.contains("トーク") ? "asked" : "label", problem);
		if (errors.isEmpty()) {
			Form changed = new Form(fields, editing.form().isAllInChat(),
					FormEdits.former(editing.form(), editing.published(), fields));
			errors.require(this.desk.save(editing, revision, changed, staff), REVISION, FormDesk.STALE);
		}
	}

	/** The first consent goes where it has to be. */
	private static List<Field> placed(List<Field> fields, Field made) {
		boolean isFirst = made.type() instanceof FieldType.Consent
				&& fields.stream().noneMatch((field) -> field.type() instanceof FieldType.Consent);
		return isFirst ? FormEdits.add(List.of(made), fields) : FormEdits.add(fields, made);
	}

	private static @Nullable Field published(Editing editing, @Nullable Field field) {
		return (field != null) ? editing.published()
			.ever()
			.stream()
			.filter((each) -> each.id().equals(field.id()))
			.findFirst()
			.orElse(null) : null;
	}

	private int year() {
		return JapanTime.at(this.clock.instant()).getYear();
	}

	private static long revision(MultiValueMap<String, String> typed) {
		String revision = typed.getFirst(REVISION);
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
			.addObject("kind", kind)
			.addObject("action", editing.path() + ((before != null) ? "/fields/" + before.id() : "/new/" + kind.name()))
			.addObject("form", form)
			.addObject("revision", revision)
			.addObject("errors", errors);
	}

}
