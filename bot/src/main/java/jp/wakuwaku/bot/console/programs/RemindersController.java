package jp.wakuwaku.bot.console.programs;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Program;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes when those who are booked are reminded. */
@Controller
class RemindersController {

	private final ProgramEditing editing;

	private final ProgramSaving saving;

	RemindersController(ProgramEditing editing, ProgramSaving saving) {
		this.editing = editing;
		this.saving = saving;
	}

	@GetMapping("/console/programs/of/{id}/reminders")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView form(@PathVariable String id) {
		Program program = this.editing.named(id);
		return page(program, RemindersForm.of(program.reminders(), this.editing.mark(program)), new FormErrors());
	}

	@PostMapping("/console/programs/of/{id}/reminders")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object save(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed, StaffMember staff,
			HttpSession session) {
		Program program = this.editing.named(id);
		RemindersForm form = RemindersForm.read(typed);
		FormErrors errors = form.check();
		ProgramChange change = new ProgramChange(program, form.mark(), staff, ProgramAct.REMINDERS_CHANGED, id);
		if (this.saving.save(change, errors, (each) -> Edits.withReminders(each, form.rules(each.reminders())))) {
			boolean isNone = form.rules(program.reminders()).isEmpty();
			Notice.tell(session, isNone ? "保存しました。これからは、リマインドを送りません。" : "保存しました。これから送るリマインドは、新しい時期に届きます。");
			return "redirect:/console/programs/of/" + id;
		}
		return ProgramSaving.refused(page(program, form, errors), errors);
	}

	private static ModelAndView page(Program program, RemindersForm form, FormErrors errors) {
		return new ModelAndView("console/programs/reminders").addObject("program", program)
			.addObject("path", "/console/programs/of/" + program.id())
			.addObject("form", form)
			.addObject("errors", errors);
	}

}
