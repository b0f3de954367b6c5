package jp.wakuwaku.bot.console.consultations;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.programs.ProgramEditing;
import jp.wakuwaku.bot.console.programs.ProgramSaving;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Hours;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes hours of an adviser out, of every week or of a single day. */
@Controller
class HoursRemovalController {

	private final ProgramEditing editing;

	private final HoursSaving saving;

	HoursRemovalController(ProgramEditing editing, HoursSaving saving) {
		this.editing = editing;
		this.saving = saving;
	}

	@PostMapping("/console/programs/of/{id}/advisers/{adviser}/hours/{key}/remove")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object remove(@PathVariable String id, @PathVariable String adviser, @PathVariable String key,
			@RequestParam(defaultValue = "") String mark, @RequestParam(defaultValue = "") String confirmed,
			StaffMember staff, HttpSession session) {
		Consultation consultation = this.editing.consultation(id);
		Adviser found = Screens.adviser(consultation, adviser);
		HoursKey known = HoursKey.read(key).orElseThrow(ProgramEditing::missing);
		Hours hours = known.in(found).orElseThrow(ProgramEditing::missing);
		FormErrors errors = new FormErrors();
		CarefulSaving.Outcome outcome = this.saving.save(HoursSaving.change(consultation, found, mark, staff), errors,
				confirmed.equals("on"), (each) -> AdviserEdits.without(Screens.adviser(each, adviser), known));
		if (outcome.isDone()) {
			return HoursSaving.saved(consultation, found, session);
		}
		ModelAndView page = Screens.page("hours-removal", consultation, mark, errors)
			.addObject("adviser", found)
			.addObject("row", HoursRow.of(known, hours))
			.addObject("left", outcome.left());
		return ProgramSaving.refused(page, errors);
	}

}
