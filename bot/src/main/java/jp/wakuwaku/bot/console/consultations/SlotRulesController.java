package jp.wakuwaku.bot.console.consultations;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.programs.ProgramChange;
import jp.wakuwaku.bot.console.programs.ProgramEditing;
import jp.wakuwaku.bot.console.programs.ProgramSaving;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Consultation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes how hours become slots. */
@Controller
class SlotRulesController {

	private final ProgramEditing editing;

	private final CarefulSaving saving;

	SlotRulesController(ProgramEditing editing, CarefulSaving saving) {
		this.editing = editing;
		this.saving = saving;
	}

	@GetMapping("/console/programs/of/{id}/slot-rules")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView form(@PathVariable String id) {
		Consultation consultation = this.editing.consultation(id);
		String mark = this.editing.mark(consultation);
		return Screens.page("slot-rules", consultation, mark, new FormErrors())
			.addObject("form", SlotRulesForm.of(consultation.rules(), mark));
	}

	@PostMapping("/console/programs/of/{id}/slot-rules")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object save(@PathVariable String id, SlotRulesForm form, StaffMember staff, HttpSession session) {
		Consultation consultation = this.editing.consultation(id);
		FormErrors errors = form.check();
		CarefulSaving.Outcome outcome = this.saving.save(
				new ProgramChange(consultation, form.mark(), staff, ConsultationAct.SLOT_RULES_CHANGED, id), errors,
				form.isConfirmed(), (each) -> ConsultationEdits.with(each, form.rules()));
		if (outcome.isDone()) {
			Notice.tell(session, "保存しました。これから予約する枠から、新しいきまりになります。");
			return "redirect:" + Screens.path(consultation) + "/slots";
		}
		return ProgramSaving.refused(Screens.page("slot-rules", consultation, form.mark(), errors)
			.addObject("form", form)
			.addObject("left", outcome.left()), errors);
	}

}
