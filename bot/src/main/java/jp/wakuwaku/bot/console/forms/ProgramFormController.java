package jp.wakuwaku.bot.console.forms;

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
import jp.wakuwaku.bot.programs.Form;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the fields of a form, and orders them. */
@Controller
class ProgramFormController {

	private final FormDesk desk;

	ProgramFormController(FormDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/console/programs/of/{id}/form")
	@Permitted(Permission.EDIT_PROGRAMS)
	String show(@PathVariable String id, Model model) {
		Editing editing = this.desk.open(id);
		model.addAttribute("editing", editing);
		model.addAttribute("fields",
				editing.fields().stream().map((field) -> FieldLine.of(field, editing.form())).toList());
		model.addAttribute("former",
				editing.form().former().stream().map((field) -> FieldLine.of(field, editing.form())).toList());
		model.addAttribute("errors", new FormErrors());
		return "console/forms/form";
	}

	@PostMapping("/console/programs/of/{id}/form/fields/{field}/up")
	@Permitted(Permission.EDIT_PROGRAMS)
	String up(@PathVariable String id, @PathVariable String field, @RequestParam(defaultValue = "-1") long revision,
			StaffMember staff, HttpSession session) {
		return move(id, field, -1, revision, staff, session);
	}

	@PostMapping("/console/programs/of/{id}/form/fields/{field}/down")
	@Permitted(Permission.EDIT_PROGRAMS)
	String down(@PathVariable String id, @PathVariable String field, @RequestParam(defaultValue = "-1") long revision,
			StaffMember staff, HttpSession session) {
		return move(id, field, 1, revision, staff, session);
	}

	@PostMapping("/console/programs/of/{id}/form/fields/{field}/remove")
	@Permitted(Permission.EDIT_PROGRAMS)
	String remove(@PathVariable String id, @PathVariable String field, @RequestParam(defaultValue = "-1") long revision,
			StaffMember staff, HttpSession session) {
		Editing editing = this.desk.open(id);
		List<Field> fields = FormEdits.remove(editing.fields(), known(field));
		return save(editing, fields, editing.form().isAllInChat(), revision, "外しました。公開するまで、住民にはまだ聞きます。", staff,
				session);
	}

	/** What was asked once, again and last. */
	@PostMapping("/console/programs/of/{id}/form/fields/{field}/restore")
	@Permitted(Permission.EDIT_PROGRAMS)
	String restore(@PathVariable String id, @PathVariable String field,
			@RequestParam(defaultValue = "-1") long revision, StaffMember staff, HttpSession session) {
		Editing editing = this.desk.open(id);
		List<Field> fields = editing.form()
			.former()
			.stream()
			.filter((each) -> each.id().equals(known(field)))
			.findFirst()
			.map((each) -> FormEdits.add(editing.fields(), each))
			.orElseGet(editing::fields);
		return save(editing, fields, editing.form().isAllInChat(), revision, "また聞くようにしました。", staff, session);
	}

	@PostMapping("/console/programs/of/{id}/form/chat")
	@Permitted(Permission.EDIT_PROGRAMS)
	String chat(@PathVariable String id, @RequestParam(defaultValue = "") String all,
			@RequestParam(defaultValue = "-1") long revision, StaffMember staff, HttpSession session) {
		Editing editing = this.desk.open(id);
		return save(editing, editing.fields(), all.equals("on"), revision, "聞く場所を変えました。", staff, session);
	}

	@PostMapping("/console/programs/of/{id}/form/discard")
	@Permitted(Permission.EDIT_PROGRAMS)
	String discard(@PathVariable String id, @RequestParam(defaultValue = "-1") long revision, StaffMember staff,
			HttpSession session) {
		Editing editing = this.desk.open(id);
		Notice.tell(session,
				this.desk.discard(editing, revision, staff) ? "下書きを捨てました。公開しているものは、そのままです。" : FormDesk.STALE);
		return "redirect:" + editing.path();
	}

	private String move(String id, String field, int step, long revision, StaffMember staff, HttpSession session) {
		Editing editing = this.desk.open(id);
		List<Field> fields = FormEdits.move(editing.fields(), known(field), step);
		return save(editing, fields, editing.form().isAllInChat(), revision, "順番を変えました。", staff, session) + "#field-"
				+ field;
	}

	private String save(Editing editing, List<Field> fields, boolean isAllInChat, long revision, String told,
			StaffMember staff, HttpSession session) {
		String problem = FormRules.problem(editing.program(), fields, isAllInChat);
		if (problem.isEmpty()) {
			Form changed = new Form(fields, isAllInChat, FormEdits.former(editing.form(), editing.published(), fields));
			Notice.tell(session, this.desk.save(editing, revision, changed, staff) ? told : FormDesk.STALE);
		}
		else {
			Notice.tell(session, "変えていません。" + problem);
		}
		return "redirect:" + editing.path();
	}

	private static FieldId known(String field) {
		try {
			return new FieldId(field);
		}
		catch (IllegalArgumentException ex) {
			throw ProgramEditing.missing();
		}
	}

}
