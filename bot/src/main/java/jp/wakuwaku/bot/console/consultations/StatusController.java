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
import jp.wakuwaku.bot.programs.StaffStatus;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Begins and stops taking bookings for a consultation. */
@Controller
class StatusController {

	private final ProgramEditing editing;

	private final ProgramSaving saving;

	StatusController(ProgramEditing editing, ProgramSaving saving) {
		this.editing = editing;
		this.saving = saving;
	}

	@GetMapping("/console/programs/of/{id}/status")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView form(@PathVariable String id) {
		Consultation consultation = this.editing.consultation(id);
		return page(consultation, this.editing.mark(consultation), new FormErrors());
	}

	@PostMapping("/console/programs/of/{id}/status/open")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object open(@PathVariable String id, @RequestParam(defaultValue = "") String mark, StaffMember staff,
			HttpSession session) {
		Consultation consultation = this.editing.consultation(id);
		FormErrors errors = new FormErrors().require(hasHours(consultation), ProgramSaving.MARK,
				"相談できる時間がまだありません。先に、相談員の時間を入れてください。");
		ProgramChange change = new ProgramChange(consultation, mark, staff, ConsultationAct.CONSULTATION_OPENED, id);
		return decide(change, StaffStatus.OPEN, errors, session, "受付を始めました。数秒で、LINEから予約できるようになります。");
	}

	@PostMapping("/console/programs/of/{id}/status/close")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object close(@PathVariable String id, @RequestParam(defaultValue = "") String mark, StaffMember staff,
			HttpSession session) {
		Consultation consultation = this.editing.consultation(id);
		ProgramChange change = new ProgramChange(consultation, mark, staff, ConsultationAct.CONSULTATION_CLOSED, id);
		return decide(change, StaffStatus.CLOSED, new FormErrors(), session, "受付を止めました。予約済みの方は、そのままです。");
	}

	private Object decide(ProgramChange change, StaffStatus status, FormErrors errors, HttpSession session,
			String told) {
		Consultation consultation = (Consultation) change.program();
		if (this.saving.save(change, errors, (each) -> ConsultationEdits.with((Consultation) each, status))) {
			Notice.tell(session, told);
			return "redirect:" + Screens.path(consultation);
		}
		return ProgramSaving.refused(page(consultation, this.editing.mark(consultation), errors), errors);
	}

	private static ModelAndView page(Consultation consultation, String mark, FormErrors errors) {
		return Screens.page("status", consultation, mark, errors)
			.addObject("isOpen", consultation.status() == StaffStatus.OPEN)
			.addObject("hasHours", hasHours(consultation));
	}

	private static boolean hasHours(Consultation consultation) {
		return consultation.advisers()
			.stream()
			.anyMatch((adviser) -> !adviser.weekly().isEmpty() || !adviser.exceptions().isEmpty());
	}

}
