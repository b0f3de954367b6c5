package jp.wakuwaku.bot.console.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.console.layout.MonthView;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.JapanTime;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a month of all that is planned. */
@Controller
class PlannedCalendarController {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

	private final List<Planned> planned;

	private final Clock clock;

	PlannedCalendarController(ObjectProvider<Planned> planned, Clock clock) {
		this.planned = planned.orderedStream().toList();
		this.clock = clock;
	}

	@GetMapping("/console/calendar")
	@Permitted(Permission.VIEW)
	String show(@RequestParam(defaultValue = "") String month, StaffMember staff, Model model) {
		LocalDate today = JapanTime.at(this.clock.instant()).toLocalDate();
		YearMonth shown = MonthView.read(month, today);
		model.addAttribute("calendar", MonthView.of(shown, today, entries(shown, staff), "/console/calendar"));
		return "console/calendar/calendar";
	}

	private Map<LocalDate, List<MonthView.Entry>> entries(YearMonth month, StaffMember staff) {
		return this.planned.stream()
			.flatMap((group) -> group
				.between(staff, JapanTime.of(month.atDay(1).atStartOfDay()).toInstant(),
						JapanTime.of(month.plusMonths(1).atDay(1).atStartOfDay()).toInstant())
				.stream())
			.sorted(Comparator.comparing(Planned.Plan::at))
			.collect(Collectors.groupingBy((plan) -> JapanTime.at(plan.at()).toLocalDate(), TreeMap::new,
					Collectors.mapping(PlannedCalendarController::entry, Collectors.toList())));
	}

	private static MonthView.Entry entry(Planned.Plan plan) {
		return new MonthView.Entry(TIME.format(JapanTime.at(plan.at())), plan.text(), plan.path(), plan.kind());
	}

}
