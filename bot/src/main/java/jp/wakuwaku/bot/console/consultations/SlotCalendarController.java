package jp.wakuwaku.bot.console.consultations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.MonthView;
import jp.wakuwaku.bot.console.programs.ProgramEditing;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.programs.Consultation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the slots of a week, and how many there are on the days of a month. */
@Controller
class SlotCalendarController {

	private static final int WEEK = 7;

	private final ProgramEditing editing;

	private final SlotBoard board;

	SlotCalendarController(ProgramEditing editing, SlotBoard board) {
		this.editing = editing;
		this.board = board;
	}

	/** The week of a day, from Monday on. */
	@GetMapping("/console/programs/of/{id}/slots")
	@Permitted(Permission.VIEW)
	ModelAndView week(@PathVariable String id, @RequestParam(defaultValue = "") String day) {
		Consultation consultation = this.editing.consultation(id);
		LocalDate monday = day(day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		String path = Screens.path(consultation) + "/slots?day=";
		return Screens.page("week", consultation, "", new FormErrors())
			.addObject("days", this.board.days(consultation, monday, monday.plusDays(WEEK)))
			.addObject("monday", monday)
			.addObject("today", this.board.today())
			.addObject("before", path + monday.minusDays(WEEK))
			.addObject("after", path + monday.plusDays(WEEK))
			.addObject("month", YearMonth.from(monday));
	}

	@GetMapping("/console/programs/of/{id}/slots/month")
	@Permitted(Permission.VIEW)
	ModelAndView month(@PathVariable String id, @RequestParam(defaultValue = "") String month) {
		Consultation consultation = this.editing.consultation(id);
		YearMonth shown = MonthView.read(month, this.board.today());
		String path = Screens.path(consultation) + "/slots";
		List<SlotDay> days = this.board.days(consultation, shown.atDay(1), shown.plusMonths(1).atDay(1));
		Map<LocalDate, List<MonthView.Entry>> entries = new TreeMap<>();
		days.forEach((day) -> entries.put(day.day(), entries(day, path)));
		return Screens.page("month", consultation, "", new FormErrors())
			.addObject("calendar", MonthView.of(shown, this.board.today(), entries, path + "/month"));
	}

	private static List<MonthView.Entry> entries(SlotDay day, String path) {
		if (day.isClosed()) {
			return List.of(new MonthView.Entry("", "お休み", "", ""));
		}
		long booked = day.count(SlotState.BOOKED) + day.count(SlotState.HELD);
		long free = day.count(SlotState.FREE);
		long blocked = day.advisers().stream().filter(AdviserDay::isBlocked).count();
		String said = ((free > 0) ? "空き " + free + " " : "") + ((booked > 0) ? "予約 " + booked + " " : "")
				+ ((blocked > 0) ? "休み " + blocked + "人" : "");
		return said.isBlank() ? List.of() : List
			.of(new MonthView.Entry("", said.strip(), path + "?day=" + day.day(), (booked > 0) ? "warn" : ""));
	}

	private LocalDate day(String typed) {
		try {
			return typed.isEmpty() ? this.board.today() : LocalDate.parse(typed);
		}
		catch (DateTimeParseException ex) {
			return this.board.today();
		}
	}

}
