package jp.wakuwaku.bot.console.programs;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Seminar;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes how many sessions somebody may have, and where a seminar usually is. */
@Controller
class RulesController {

	private final ProgramEditing editing;

	private final ProgramSaving saving;

	RulesController(ProgramEditing editing, ProgramSaving saving) {
		this.editing = editing;
		this.saving = saving;
	}

	@GetMapping("/console/programs/of/{id}/rules")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView form(@PathVariable String id) {
		Program program = this.editing.named(id);
		return page(program, RulesForm.of(program, this.editing.mark(program)), usual(program), new FormErrors());
	}

	@PostMapping("/console/programs/of/{id}/rules")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object save(@PathVariable String id, RulesForm form, PlaceForm place, StaffMember staff, HttpSession session) {
		Program program = this.editing.named(id);
		FormErrors errors = form.check();
		if (program instanceof Seminar) {
			place.check(errors);
		}
		ProgramChange change = new ProgramChange(program, form.mark(), staff, ProgramAct.RULES_CHANGED, id);
		if (this.saving.save(change, errors, (each) -> with(each, form, place))) {
			Notice.tell(session, "保存しました。数秒で、LINEにも出ます。");
			return "redirect:/console/programs/of/" + id;
		}
		return ProgramSaving.refused(page(program, form, place, errors), errors);
	}

	private static Program with(Program program, RulesForm form, PlaceForm place) {
		return switch (program) {
			case Seminar seminar -> Edits.with(seminar, form.count(), form.isNeutral(), place.made());
			case Consultation consultation -> Edits.with(consultation, form.count());
		};
	}

	private static PlaceForm usual(Program program) {
		return switch (program) {
			case Seminar seminar -> PlaceForm.of(seminar.place());
			case Consultation consultation -> PlaceForm.of(consultation.places().getFirst());
		};
	}

	private static ModelAndView page(Program program, RulesForm form, PlaceForm place, FormErrors errors) {
		return new ModelAndView("console/programs/rules").addObject("program", program)
			.addObject("path", "/console/programs/of/" + program.id())
			.addObject("isSeminar", program instanceof Seminar)
			.addObject("form", form)
			.addObject("place", place)
			.addObject("kinds", PlaceForm.kinds())
			.addObject("errors", errors);
	}

}
