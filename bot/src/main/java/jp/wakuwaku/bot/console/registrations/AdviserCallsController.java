package jp.wakuwaku.bot.console.registrations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.console.layout.ConsoleTimes;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.console.security.StepUp;
import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.AdviserId;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.desk.AdviserDays;
import jp.wakuwaku.bot.registration.desk.Disclosures;
import jp.wakuwaku.bot.registration.desk.RollEntry;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists whom to phone after a day off: those who lost a slot and are not told by LINE.
 */
@Controller
class AdviserCallsController {

	private final Programs programs;

	private final AdviserDays days;

	private final Disclosures disclosures;

	private final ConsoleTimes times;

	AdviserCallsController(Programs programs, AdviserDays days, Disclosures disclosures, ConsoleTimes times) {
		this.programs = programs;
		this.days = days;
		this.disclosures = disclosures;
		this.times = times;
	}

	@GetMapping("/console/registrations/advisers/{adviser}/calls/{day}")
	@Permitted(Permission.RUN_SESSIONS)
	@StepUp
	String calls(@PathVariable String adviser, @PathVariable String day, StaffMember staff, Model model) {
		Adviser found = Named.orMissing(AdviserId::new, adviser, this::find);
		LocalDate off = AdviserDayController.date(day).orElseThrow(Named::missing);
		List<RollEntry> cancelled = this.days.cancelled(found.id(), off);
		model.addAttribute("who", found.name() + "（" + this.times.day(off) + "）");
		model.addAttribute("calls", this.disclosures.calls(Acts.once(staff), cancelled));
		return "console/registrations/adviser-calls";
	}

	private Optional<Adviser> find(AdviserId id) {
		return this.programs.all()
			.stream()
			.filter(Consultation.class::isInstance)
			.map(Consultation.class::cast)
			.flatMap((consultation) -> consultation.adviser(id).stream())
			.findFirst();
	}

}
