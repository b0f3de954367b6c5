package jp.wakuwaku.bot.console.registrations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.console.security.StepUp;
import jp.wakuwaku.bot.registration.desk.Act;
import jp.wakuwaku.bot.registration.desk.Disclosures;
import jp.wakuwaku.bot.registration.desk.Roll;
import jp.wakuwaku.bot.registration.desk.RollEntry;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.seats.Ending;
import jp.wakuwaku.bot.registration.seats.PlaceState;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists whom to phone, on paper or on the screen. */
@Controller
class CallListController {

	private final Meetings meetings;

	private final Rolls rolls;

	private final Disclosures disclosures;

	CallListController(Meetings meetings, Rolls rolls, Disclosures disclosures) {
		this.meetings = meetings;
		this.rolls = rolls;
		this.disclosures = disclosures;
	}

	/** Those whom LINE does not reach, or everybody who has or had a place in the end. */
	@GetMapping("/console/registrations/sessions/{seating}/calls")
	@Permitted(Permission.RUN_SESSIONS)
	@StepUp
	String calls(@PathVariable String seating, @RequestParam(defaultValue = "") String who, StaffMember staff,
			Model model) {
		Meeting meeting = this.meetings.named(seating);
		List<RollEntry> entries = this.rolls.of(meeting.seating())
			.map(Roll::entries)
			.orElseGet(List::of)
			.stream()
			.filter(CallListController::isToBeCalled)
			.toList();
		Act act = Acts.once(staff);
		boolean isAll = who.equals("all");
		model.addAttribute("meeting", meeting);
		model.addAttribute("all", isAll);
		model.addAttribute("tabs", tabs(meeting));
		model.addAttribute("path", meeting.path() + (isAll ? "/calls?who=all" : "/calls"));
		model.addAttribute("calls",
				isAll ? this.disclosures.phones(act, entries) : this.disclosures.calls(act, entries));
		return "console/registrations/calls";
	}

	private static Map<String, String> tabs(Meeting meeting) {
		Map<String, String> tabs = new LinkedHashMap<>();
		tabs.put(meeting.path() + "/calls", "LINEの届かない方");
		tabs.put(meeting.path() + "/calls?who=all", "全員");
		return tabs;
	}

	private static boolean isToBeCalled(RollEntry entry) {
		return entry.state() != PlaceState.ENDED || entry.ending() == Ending.SESSION_CANCELLED;
	}

}
