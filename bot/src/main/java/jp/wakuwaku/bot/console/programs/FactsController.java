package jp.wakuwaku.bot.console.programs;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Facts;
import jp.wakuwaku.bot.programs.Program;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes what residents read about a program. */
@Controller
class FactsController {

	private final ProgramEditing editing;

	private final AuditLog audit;

	FactsController(ProgramEditing editing, AuditLog audit) {
		this.editing = editing;
		this.audit = audit;
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
		if (errors.isEmpty()) {
			try {
				Facts facts = form.facts();
				this.audit.note(staff, ProgramAct.PROGRAM_CHANGED, id);
				Change change = this.editing.change(program.id(), form.mark(), (each) -> Edits.with(each, facts));
				if (change == Change.DONE) {
					Notice.tell(session, "保存しました。数秒で、LINEにも出ます。");
					return "redirect:/console/programs/of/" + id;
				}
				errors.add("title", Edits.STALE);
			}
			catch (IllegalArgumentException ex) {
				errors.add("title", "このままでは保存できません。使えない文字がないか確かめてください。");
			}
		}
		ModelAndView page = page(program, form, errors);
		page.setStatus(errors.of("title").equals(Edits.STALE) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private static ModelAndView page(Program program, FactsForm form, FormErrors errors) {
		return new ModelAndView("console/programs/facts").addObject("program", program)
			.addObject("path", "/console/programs/of/" + program.id())
			.addObject("form", form)
			.addObject("errors", errors);
	}

}
