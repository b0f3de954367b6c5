package jp.wakuwaku.bot.console.registrations;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Capacity;
import jp.wakuwaku.bot.registration.desk.Act;
import jp.wakuwaku.bot.registration.desk.RollEntry;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.desk.SessionOffice;
import jp.wakuwaku.bot.registration.desk.SessionResult;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes for how many a session is; below what is taken only after a look at whom. */
@Controller
class CapacityController {

	private final Meetings meetings;

	private final Rolls rolls;

	private final RollLines lines;

	private final SessionOffice office;

	CapacityController(Meetings meetings, Rolls rolls, RollLines lines, SessionOffice office) {
		this.meetings = meetings;
		this.rolls = rolls;
		this.lines = lines;
		this.office = office;
	}

	@GetMapping("/console/registrations/sessions/{seating}/capacity")
	@Permitted(Permission.RUN_SESSIONS)
	ModelAndView form(@PathVariable String seating) {
		Meeting meeting = SessionSettingsController.sessionNamed(this.meetings, seating);
		Capacity capacity = Objects.requireNonNull(meeting.session()).capacity();
		return page(meeting, CapacityForm.of(capacity), new FormErrors());
	}

	@PostMapping("/console/registrations/sessions/{seating}/capacity")
	@Permitted(Permission.RUN_SESSIONS)
	Object change(@PathVariable String seating, @RequestParam(defaultValue = "") String seats,
			@RequestParam(defaultValue = "") String childcare, @RequestParam(defaultValue = "") String waitingList,
			@RequestParam(defaultValue = "") String confirmed, @RequestParam(defaultValue = "") String key,
			StaffMember staff, HttpSession session) {
		Meeting meeting = SessionSettingsController.sessionNamed(this.meetings, seating);
		CapacityForm typed = new CapacityForm(seats, childcare, waitingList.equals("on"));
		FormErrors errors = typed.check();
		if (!errors.isEmpty()) {
			ModelAndView page = page(meeting, typed, errors);
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		Act act = Acts.of(staff, key);
		SessionResult result = this.office.changeCapacity(act, SessionSettingsController.id(meeting), typed.capacity(),
				confirmed.equals("yes"));
		if (result instanceof SessionResult.Over(List<RollEntry> beyond)) {
			return new ModelAndView("console/registrations/capacity-over").addObject("meeting", meeting)
				.addObject("form", typed)
				.addObject("key", Acts.newKey())
				.addObject("lines", this.lines.of(act, beyond));
		}
		Notice.tell(session, SessionSettingsController.said(result, "定員を変えました。"));
		return "redirect:" + meeting.path() + "/settings";
	}

	private ModelAndView page(Meeting meeting, CapacityForm typed, FormErrors errors) {
		return new ModelAndView("console/registrations/capacity").addObject("meeting", meeting)
			.addObject("row", MeetingRow.of(meeting, this.rolls.tally(meeting.seating()), this.meetings.now()))
			.addObject("form", typed)
			.addObject("key", Acts.newKey())
			.addObject("errors", errors);
	}

}
