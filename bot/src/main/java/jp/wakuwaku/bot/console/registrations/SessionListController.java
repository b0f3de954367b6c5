package jp.wakuwaku.bot.console.registrations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.desk.Tally;
import jp.wakuwaku.bot.registration.seats.SeatingId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the sessions and the slots, without anybody's name. */
@Controller
class SessionListController {

	/** States that can be told without counting seats. */
	private static final Map<String, String> STATES = states();

	private final Meetings meetings;

	private final Rolls rolls;

	SessionListController(Meetings meetings, Rolls rolls) {
		this.meetings = meetings;
		this.rolls = rolls;
	}

	@GetMapping("/console/registrations")
	@Permitted(Permission.VIEW)
	String coming(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "1") int page, StaffMember staff, Model model) {
		return list(this.meetings.coming(), "/console/registrations", q, state, page, staff, model);
	}

	@GetMapping("/console/registrations/past")
	@Permitted(Permission.VIEW)
	String past(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "1") int page, StaffMember staff, Model model) {
		return list(this.meetings.past(), "/console/registrations/past", q, state, page, staff, model);
	}

	@GetMapping("/console/registrations/slots")
	@Permitted(Permission.VIEW)
	String slots(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "taken") String state,
			@RequestParam(defaultValue = "1") int page, StaffMember staff, Model model) {
		boolean isFree = state.equals("free");
		List<Meeting> named = (isFree ? this.meetings.freeSlots() : this.meetings.wantedSlots()).stream()
			.filter((meeting) -> meeting.isFoundBy(q))
			.toList();
		List<Meeting> found = isFree ? named : taken(named);
		show(found, "/console/registrations/slots", q, isFree ? "free" : "taken", page, staff, model);
		return "console/registrations/slots";
	}

	private String list(List<Meeting> all, String path, String q, String state, int page, StaffMember staff,
			Model model) {
		List<Meeting> named = all.stream().filter((meeting) -> meeting.isFoundBy(q)).toList();
		List<Meeting> found = state.isEmpty() || !STATES.containsKey(state) ? named : in(named, state);
		show(found, path, q, state, page, staff, model);
		model.addAttribute("states", STATES);
		return "console/registrations/sessions";
	}

	private void show(List<Meeting> found, String path, String q, String state, int page, StaffMember staff,
			Model model) {
		Instant now = this.meetings.now();
		Pager<Meeting> pager = Pager.of(found, page);
		model.addAttribute("pager", pager);
		Map<SeatingId, Tally> tallies = tallies(pager.items());
		model.addAttribute("rows",
				pager.items()
					.stream()
					.map((meeting) -> MeetingRow.of(meeting, Optional.ofNullable(tallies.get(meeting.seating())), now))
					.toList());
		model.addAttribute("q", q);
		model.addAttribute("state", state);
		model.addAttribute("path", path);
		model.addAttribute("query", path + "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&state="
				+ URLEncoder.encode(state, StandardCharsets.UTF_8) + "&");
		model.addAttribute("errors", new FormErrors());
		model.addAttribute("tabs", tabs(staff));
	}

	private List<Meeting> taken(List<Meeting> meetings) {
		Map<SeatingId, Tally> tallies = tallies(meetings);
		return meetings.stream().filter((meeting) -> taken(tallies, meeting) > 0).toList();
	}

	/** Counts seats only where that makes a difference. */
	private List<Meeting> in(List<Meeting> meetings, String wanted) {
		Instant now = this.meetings.now();
		Map<SeatingId, Tally> tallies = tallies(
				meetings.stream().filter((meeting) -> meeting.state(now, 0) == MeetingState.OPEN).toList());
		return meetings.stream()
			.filter((meeting) -> meeting.state(now, taken(tallies, meeting)).name().equals(wanted))
			.toList();
	}

	private Map<SeatingId, Tally> tallies(List<Meeting> meetings) {
		return this.rolls.tallies(meetings.stream().map(Meeting::seating).toList());
	}

	private static int taken(Map<SeatingId, Tally> tallies, Meeting meeting) {
		return Optional.ofNullable(tallies.get(meeting.seating())).map(Tally::taken).orElse(0);
	}

	/** Looking people up is for some only. */
	static Map<String, String> tabs(StaffMember staff) {
		Map<String, String> tabs = new LinkedHashMap<>();
		tabs.put("/console/registrations", "これからの回");
		tabs.put("/console/registrations/past", "終わった回");
		tabs.put("/console/registrations/slots", "個別相談の枠");
		if (staff.can(Permission.CARE_FOR_PERSONS)) {
			tabs.put(ResidentView.PATH, "人をさがす");
		}
		return tabs;
	}

	private static Map<String, String> states() {
		Map<String, String> states = new LinkedHashMap<>();
		states.put("", "すべて");
		Stream.of(MeetingState.values()).forEach((state) -> states.put(state.name(), state.label()));
		return Collections.unmodifiableMap(states);
	}

}
