package jp.wakuwaku.bot.console.registrations;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.registration.desk.Act;
import jp.wakuwaku.bot.registration.desk.Attendance;
import jp.wakuwaku.bot.registration.desk.Casework;
import jp.wakuwaku.bot.registration.desk.DeskResult;
import jp.wakuwaku.bot.registration.desk.RollEntry;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Notes who came, made for a phone at the door. */
@Controller
class AttendanceController {

	private static final String PATH = "/console/registrations/sessions/{seating}/attendance";

	private final Meetings meetings;

	private final Cases cases;

	private final Rolls rolls;

	private final RollLines lines;

	private final Casework casework;

	AttendanceController(Meetings meetings, Cases cases, Rolls rolls, RollLines lines, Casework casework) {
		this.meetings = meetings;
		this.cases = cases;
		this.rolls = rolls;
		this.lines = lines;
		this.casework = casework;
	}

	@GetMapping(PATH)
	@Permitted(Permission.RUN_SESSIONS)
	String show(@PathVariable String seating, StaffMember staff, HttpSession session, Model model) {
		Meeting meeting = this.meetings.named(seating);
		ArrivalController.receive(session, meeting);
		return show(meeting, "", staff, model);
	}

	/** Names that are looked for stand in no address. */
	@PostMapping(PATH)
	@Permitted(Permission.RUN_SESSIONS)
	String find(@PathVariable String seating, @RequestParam(defaultValue = "") String q, StaffMember staff,
			Model model) {
		Meeting meeting = this.meetings.named(seating);
		return q.isBlank() ? "redirect:" + meeting.path() + "/attendance" : show(meeting, q, staff, model);
	}

	private String show(Meeting meeting, String q, StaffMember staff, Model model) {
		List<RollLine> lines = this.lines
			.of(Acts.look(staff, meeting.seating(), this.meetings.now()),
					this.rolls.of(meeting.seating()).map((roll) -> roll.in(PlaceState.BOOKED)).orElseGet(List::of))
			.stream()
			.sorted(Comparator.comparing((line) -> line.reading().isEmpty() ? line.name() : line.reading()))
			.toList();
		model.addAttribute("meeting", meeting);
		model.addAttribute("all", lines.size());
		model.addAttribute("lines", q.isBlank() ? lines : lines.stream().filter((line) -> line.isFoundBy(q)).toList());
		model.addAttribute("q", q);
		model.addAttribute("errors", new FormErrors());
		model.addAttribute("here", lines.stream().filter(RollLine::isHere).count());
		model.addAttribute("absent", lines.stream().filter(RollLine::isAbsent).count());
		return "console/registrations/attendance";
	}

	/** One line of the page anew, or the page when it is used without scripts. */
	@PostMapping("/console/registrations/receipts/{receipt}/attendance")
	@Permitted(Permission.RUN_SESSIONS)
	String note(@PathVariable String receipt, @RequestParam(defaultValue = "") String came,
			@RequestHeader(name = "HX-Request", defaultValue = "") String htmx, StaffMember staff, HttpSession session,
			Model model) {
		Case found = this.cases.named(receipt);
		Act act = Acts.once(staff);
		DeskResult result = this.casework.noteAttendance(act, found.registration().receipt(), attendance(came));
		if (result instanceof DeskResult.Done(RollEntry entry) && !htmx.isEmpty()) {
			model.addAttribute("line",
					this.lines.of(Acts.look(staff, found.meeting().seating(), this.meetings.now()), List.of(entry))
						.getFirst());
			return "console/registrations/attendance :: line";
		}
		if (!(result instanceof DeskResult.Done)) {
			Notice.tell(session, Refusals.say(result));
		}
		return "redirect:" + found.meeting().path() + "/attendance#r-" + found.receipt();
	}

	private static @Nullable Attendance attendance(String came) {
		return Stream.of(Attendance.values()).filter((each) -> each.name().equals(came)).findFirst().orElse(null);
	}

}
