package jp.wakuwaku.bot.console.consultations;

import java.util.List;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.programs.ProgramChange;
import jp.wakuwaku.bot.console.programs.ProgramEditing;
import jp.wakuwaku.bot.console.programs.ProgramSaving;
import jp.wakuwaku.bot.console.security.AuditAct;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Consultation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows an adviser, and adds, changes and takes out one. */
@Controller
class AdviserController {

	private final ProgramEditing editing;

	private final ProgramSaving saving;

	private final Advisers advisers;

	private final BookedSlots booked;

	AdviserController(ProgramEditing editing, ProgramSaving saving, Advisers advisers, BookedSlots booked) {
		this.editing = editing;
		this.saving = saving;
		this.advisers = advisers;
		this.booked = booked;
	}

	@GetMapping("/console/programs/of/{id}/advisers/{adviser}")
	@Permitted(Permission.VIEW)
	ModelAndView show(@PathVariable String id, @PathVariable String adviser) {
		Consultation consultation = this.editing.consultation(id);
		return shown(consultation, Screens.adviser(consultation, adviser), new FormErrors());
	}

	@GetMapping("/console/programs/of/{id}/advisers/new")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView blank(@PathVariable String id) {
		Consultation consultation = this.editing.consultation(id);
		return page(consultation, "new", new AdviserForm(this.editing.mark(consultation), "", "", ""),
				new FormErrors());
	}

	@PostMapping("/console/programs/of/{id}/advisers/new")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object add(@PathVariable String id, AdviserForm form, StaffMember staff, HttpSession session) {
		Consultation consultation = this.editing.consultation(id);
		FormErrors errors = form.check()
			.require(this.advisers.elsewhere(consultation).containsKey(form.known()), "known", "選びなおしてください。");
		Adviser made = errors.isEmpty() ? this.advisers.made(consultation, form) : consultation.advisers().getFirst();
		if (this.saving.save(change(consultation, made, form.mark(), staff, ConsultationAct.ADVISER_ADDED), errors,
				(each) -> ConsultationEdits.with((Consultation) each, made))) {
			Notice.tell(session, "相談員を加えました。次に、時間を入れてください。");
			return "redirect:" + Screens.path(consultation, made);
		}
		return ProgramSaving.refused(page(consultation, "new", form, errors), errors);
	}

	@GetMapping("/console/programs/of/{id}/advisers/{adviser}/facts")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView form(@PathVariable String id, @PathVariable String adviser) {
		Consultation consultation = this.editing.consultation(id);
		Adviser found = Screens.adviser(consultation, adviser);
		return page(consultation, adviser, AdviserForm.of(found, this.editing.mark(consultation)), new FormErrors());
	}

	@PostMapping("/console/programs/of/{id}/advisers/{adviser}/facts")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object change(@PathVariable String id, @PathVariable String adviser, AdviserForm form, StaffMember staff,
			HttpSession session) {
		Consultation consultation = this.editing.consultation(id);
		Adviser found = Screens.adviser(consultation, adviser);
		FormErrors errors = form.check();
		if (this.saving.save(change(consultation, found, form.mark(), staff, ConsultationAct.ADVISER_CHANGED), errors,
				(each) -> ConsultationEdits.with((Consultation) each, AdviserEdits
					.with(Screens.adviser((Consultation) each, adviser), form.name(), form.introduction())))) {
			Notice.tell(session, "保存しました。数秒で、LINEにも出ます。");
			return "redirect:" + Screens.path(consultation, found);
		}
		return ProgramSaving.refused(page(consultation, adviser, form, errors), errors);
	}

	/** Not while somebody has a slot with them: it would be nobody's. */
	@PostMapping("/console/programs/of/{id}/advisers/{adviser}/remove")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object remove(@PathVariable String id, @PathVariable String adviser, @RequestParam(defaultValue = "") String mark,
			StaffMember staff, HttpSession session) {
		Consultation consultation = this.editing.consultation(id);
		Adviser found = Screens.adviser(consultation, adviser);
		FormErrors errors = new FormErrors()
			.require(consultation.advisers().size() > 1, ProgramSaving.MARK, "相談員は、1人は要ります。")
			.require(this.booked.of(consultation, found).isEmpty(), ProgramSaving.MARK,
					"この相談員には予約が入っています。先に、その日を休みにするか、予約を移してください。");
		List<Adviser> others = consultation.advisers().stream().filter((each) -> !each.equals(found)).toList();
		if (this.saving.save(change(consultation, found, mark, staff, ConsultationAct.ADVISER_REMOVED), errors,
				(each) -> ConsultationEdits.withAdvisers((Consultation) each, others))) {
			Notice.tell(session, "相談員を外しました。");
			return "redirect:" + Screens.path(consultation);
		}
		return ProgramSaving.refused(shown(consultation, found, errors), errors);
	}

	private static ProgramChange change(Consultation consultation, Adviser adviser, String mark, StaffMember staff,
			AuditAct act) {
		return new ProgramChange(consultation, mark, staff, act, consultation.id() + "/" + adviser.id());
	}

	private ModelAndView shown(Consultation consultation, Adviser adviser, FormErrors errors) {
		return Screens.page("adviser", consultation, this.editing.mark(consultation), errors)
			.addObject("adviser", adviser)
			.addObject("weekly", HoursRow.weekly(adviser))
			.addObject("exceptions", HoursRow.exceptions(adviser))
			.addObject("booked", this.booked.of(consultation, adviser));
	}

	private ModelAndView page(Consultation consultation, String adviser, AdviserForm form, FormErrors errors) {
		return Screens.page("adviser-facts", consultation, form.mark(), errors)
			.addObject("isNew", adviser.equals("new"))
			.addObject("action",
					Screens.path(consultation) + "/advisers/" + (adviser.equals("new") ? "new" : adviser + "/facts"))
			.addObject("elsewhere", this.advisers.elsewhere(consultation))
			.addObject("form", form);
	}

}
