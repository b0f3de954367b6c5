package jp.wakuwaku.bot.console.programs;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Program;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes what residents read about a program. */
@Controller
class FactsController {

	private final ProgramEditing editing;

	private final ProgramSaving saving;

	FactsController(ProgramEditing editing, ProgramSaving saving) {
		this.editing = editing;
		this.saving = saving;
	}

	@GetMapping("/console/programs/of/{id}/facts")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView form(@PathVariable String id) {
		Program program = this.editing.named(id);
		return page(program, FactsForm.of(program.facts(), this.editing.mark(program)), new FormErrors());
	}

	@PostMapping("/console/programs/of/{id}/facts")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object save(@PathVariable String id, FactsForm form, StaffMember staff, HttpSession session) {
		Program program = this.editing.named(id);
		FormErrors errors = form.check();
		ProgramChange change = new ProgramChange(program, form.mark(), staff, ProgramAct.PROGRAM_CHANGED, id);
		if (this.saving.save(change, errors, (each) -> Edits.with(each, form.facts()))) {
			Notice.tell(session, "保存しました。数秒で、LINEにも出ます。");
			return "redirect:/console/programs/of/" + id;
		}
		return ProgramSaving.refused(page(program, form, errors), errors);
	}

	private static ModelAndView page(Program program, FactsForm form, FormErrors errors) {
		return new ModelAndView("console/programs/facts").addObject("program", program)
			.addObject("path", "/console/programs/of/" + program.id())
			.addObject("form", form)
			.addObject("errors", errors);
	}

}
