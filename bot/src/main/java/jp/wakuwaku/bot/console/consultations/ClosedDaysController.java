package jp.wakuwaku.bot.console.consultations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.programs.ProgramChange;
import jp.wakuwaku.bot.console.programs.ProgramEditing;
import jp.wakuwaku.bot.console.programs.ProgramSaving;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.platform.JapaneseHolidays;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.JapanTime;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Keeps the days on which nobody advises. */
@Controller
class ClosedDaysController {

	private final ProgramEditing editing;

	private final CarefulSaving saving;

	private final Clock clock;

	ClosedDaysController(ProgramEditing editing, CarefulSaving saving, Clock clock) {
		this.editing = editing;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping("/console/programs/of/{id}/closed-days")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView list(@PathVariable String id) {
		Consultation consultation = this.editing.consultation(id);
		return page(consultation, this.editing.mark(consultation), "", new FormErrors());
	}

	@PostMapping("/console/programs/of/{id}/closed-days")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object add(@PathVariable String id, ClosedDaysForm form, StaffMember staff, HttpSession session) {
		Consultation consultation = this.editing.consultation(id);
		NavigableSet<LocalDate> days = new TreeSet<>(consultation.closedDays());
		form.date().ifPresent(days::add);
		FormErrors errors = new FormErrors().require(form.date().isPresent(), "day", "日を、2026-12-29 のように入れてください。");
		return answer(save(consultation, days, form, staff, errors), consultation, form, "/closed-days", errors,
				session);
	}

	/** Those of the year to come. */
	@PostMapping("/console/programs/of/{id}/closed-days/holidays")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object addHolidays(@PathVariable String id, ClosedDaysForm form, StaffMember staff, HttpSession session) {
		Consultation consultation = this.editing.consultation(id);
		NavigableSet<LocalDate> days = new TreeSet<>(consultation.closedDays());
		LocalDate today = today();
		today.datesUntil(today.plusYears(1)).filter(JapaneseHolidays::isHoliday).forEach(days::add);
		FormErrors errors = new FormErrors();
		return answer(save(consultation, days, form, staff, errors), consultation, form, "/closed-days/holidays",
				errors, session);
	}

	/** Nothing that is booked is in the way of more hours. */
	@PostMapping("/console/programs/of/{id}/closed-days/remove")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object remove(@PathVariable String id, ClosedDaysForm form, StaffMember staff, HttpSession session) {
		Consultation consultation = this.editing.consultation(id);
		NavigableSet<LocalDate> days = new TreeSet<>(consultation.closedDays());
		form.date().ifPresent(days::remove);
		FormErrors errors = new FormErrors();
		return answer(save(consultation, days, form.asConfirmed(), staff, errors), consultation, form.withoutDay(),
				"/closed-days", errors, session);
	}

	private CarefulSaving.Outcome save(Consultation consultation, SortedSet<LocalDate> days, ClosedDaysForm form,
			StaffMember staff, FormErrors errors) {
		ProgramChange change = new ProgramChange(consultation, form.mark(), staff, ConsultationAct.CLOSED_DAYS_CHANGED,
				consultation.id().value());
		return this.saving.save(change, errors, form.isConfirmed(),
				(each) -> ConsultationEdits.withClosedDays(each, days));
	}

	private Object answer(CarefulSaving.Outcome outcome, Consultation consultation, ClosedDaysForm form, String action,
			FormErrors errors, HttpSession session) {
		if (outcome.isDone()) {
			Notice.tell(session, "お休みの日を保存しました。予約済みの方は、そのままです。");
			return "redirect:" + Screens.path(consultation) + "/closed-days";
		}
		ModelAndView page = page(consultation, form.mark(), form.day(), errors).addObject("left", outcome.left())
			.addObject("again", Screens.path(consultation) + action);
		return ProgramSaving.refused(page, errors);
	}

	private ModelAndView page(Consultation consultation, String mark, String day, FormErrors errors) {
		LocalDate today = today();
		return Screens.page("closed-days", consultation, mark, errors)
			.addObject("day", day)
			.addObject("days", consultation.closedDays().stream().filter((each) -> !each.isBefore(today)).toList());
	}

	private LocalDate today() {
		return JapanTime.at(this.clock.instant()).toLocalDate();
	}

}
