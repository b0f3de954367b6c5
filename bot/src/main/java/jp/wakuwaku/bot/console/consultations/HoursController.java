package jp.wakuwaku.bot.console.consultations;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes the hours of an adviser, every week and on single days. */
@Controller
class HoursController {

	private final ProgramEditing editing;

	private final HoursSaving saving;

	HoursController(ProgramEditing editing, HoursSaving saving) {
		this.editing = editing;
		this.saving = saving;
	}

	/** With a date, for that day only. */
	@GetMapping("/console/programs/of/{id}/advisers/{adviser}/hours/new")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView blank(@PathVariable String id, @PathVariable String adviser,
			@RequestParam(required = false) Optional<String> date) {
		Consultation consultation = this.editing.consultation(id);
		HoursForm form = HoursForm.blank(this.editing.mark(consultation), List.of(), date.orElse(""));
		return page(consultation, Screens.adviser(consultation, adviser), date.isPresent() ? "day" : "new", form,
				new FormErrors());
	}

	@PostMapping("/console/programs/of/{id}/advisers/{adviser}/hours/new")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object add(@PathVariable String id, @PathVariable String adviser, HoursForm form, StaffMember staff,
			HttpSession session) {
		return save(id, adviser, "new", form, staff, session, UnaryOperator.identity());
	}

	@PostMapping("/console/programs/of/{id}/advisers/{adviser}/hours/day")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object addOfADay(@PathVariable String id, @PathVariable String adviser, HoursForm form, StaffMember staff,
			HttpSession session) {
		return save(id, adviser, "day", form, staff, session, UnaryOperator.identity());
	}

	@GetMapping("/console/programs/of/{id}/advisers/{adviser}/hours/{key}")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView form(@PathVariable String id, @PathVariable String adviser, @PathVariable String key) {
		Consultation consultation = this.editing.consultation(id);
		Adviser found = Screens.adviser(consultation, adviser);
		HoursKey known = HoursKey.read(key).orElseThrow(ProgramEditing::missing);
		Hours hours = known.in(found).orElseThrow(ProgramEditing::missing);
		return page(consultation, found, key, HoursForm.of(known, hours, consultation, this.editing.mark(consultation)),
				new FormErrors());
	}

	/** On which days they are stays as it is. */
	@PostMapping("/console/programs/of/{id}/advisers/{adviser}/hours/{key}")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object change(@PathVariable String id, @PathVariable String adviser, @PathVariable String key, HoursForm form,
			StaffMember staff, HttpSession session) {
		HoursKey known = HoursKey.read(key).orElseThrow(ProgramEditing::missing);
		HoursForm typed = new HoursForm(form.mark(),
				(known.weekday() != null) ? List.of(known.weekday().name()) : List.of(),
				(known.date() != null) ? known.date().toString() : "", form.from(), form.until(), form.places(),
				form.confirmed());
		return save(id, adviser, key, typed, staff, session, (found) -> AdviserEdits.without(found, known));
	}

	private Object save(String id, String adviser, String key, HoursForm typed, StaffMember staff, HttpSession session,
			UnaryOperator<Adviser> before) {
		HoursForm form = typed.only(isWeekly(key));
		Consultation consultation = this.editing.consultation(id);
		Adviser found = Screens.adviser(consultation, adviser);
		FormErrors errors = form.check(!isWeekly(key), consultation);
		if (errors.isEmpty()) {
			errors.require(fits(form, before.apply(found), consultation), "from", "ほかの時間と重なっています。重ならない時間にしてください。");
		}
		CarefulSaving.Outcome outcome = this.saving.save(HoursSaving.change(consultation, found, form.mark(), staff),
				errors, form.isConfirmed(), (each) -> with(form, before.apply(Screens.adviser(each, adviser)), each));
		return outcome.isDone() ? HoursSaving.saved(consultation, found, session) : ProgramSaving
			.refused(page(consultation, found, key, form, errors).addObject("left", outcome.left()), errors);
	}

	private static boolean fits(HoursForm form, Adviser adviser, Consultation consultation) {
		try {
			with(form, adviser, consultation);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static Adviser with(HoursForm form, Adviser adviser, Consultation consultation) {
		Adviser changed = adviser;
		for (HoursKey key : form.keys()) {
			changed = AdviserEdits.with(changed, key, form.hours(consultation));
		}
		return changed;
	}

	private static boolean isWeekly(String key) {
		return key.equals("new") || HoursKey.read(key).filter((known) -> known.weekday() != null).isPresent();
	}

	private static ModelAndView page(Consultation consultation, Adviser adviser, String key, HoursForm form,
			FormErrors errors) {
		return Screens.page("hours", consultation, form.mark(), errors)
			.addObject("adviser", adviser)
			.addObject("key", key)
			.addObject("isWeekly", isWeekly(key))
			.addObject("label", HoursKey.read(key).map(HoursKey::label).orElse(""))
			.addObject("weekdays", HoursForm.weekdays())
			.addObject("places", HoursForm.places(consultation))
			.addObject("form", form);
	}

}
