package jp.wakuwaku.bot.console.registrations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.desk.Tally;

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
			@RequestParam(defaultValue = "1") int page, Model model) {
		return list(this.meetings.coming(), "/console/registrations", q, state, page, model);
	}

	@GetMapping("/console/registrations/past")
	@Permitted(Permission.VIEW)
	String past(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "1") int page, Model model) {
		return list(this.meetings.past(), "/console/registrations/past", q, state, page, model);
	}

	@GetMapping("/console/registrations/slots")
	@Permitted(Permission.VIEW)
	String slots(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "taken") String state,
			@RequestParam(defaultValue = "1") int page, Model model) {
		boolean isFree = state.equals("free");
		List<Meeting> found = (isFree ? this.meetings.freeSlots() : this.meetings.wantedSlots()).stream()
			.filter((meeting) -> meeting.isFoundBy(q))
			.filter((meeting) -> isFree || isTaken(meeting))
			.toList();
		show(found, "/console/registrations/slots", q, isFree ? "free" : "taken", page, model);
		return "console/registrations/slots";
	}

	private String list(List<Meeting> all, String path, String q, String state, int page, Model model) {
		Instant now = this.meetings.now();
		List<Meeting> found = all.stream()
			.filter((meeting) -> meeting.isFoundBy(q))
			.filter((meeting) -> state.isEmpty() || !STATES.containsKey(state) || isIn(meeting, state, now))
			.toList();
		show(found, path, q, state, page, model);
		model.addAttribute("states", STATES);
		return "console/registrations/sessions";
	}

	private void show(List<Meeting> found, String path, String q, String state, int page, Model model) {
		Instant now = this.meetings.now();
		Pager<Meeting> pager = Pager.of(found, page);
		model.addAttribute("pager", pager);
		model.addAttribute("rows",
				pager.items()
					.stream()
					.map((meeting) -> MeetingRow.of(meeting, this.rolls.tally(meeting.seating()), now))
					.toList());
		model.addAttribute("q", q);
		model.addAttribute("state", state);
		model.addAttribute("path", path);
		model.addAttribute("query", path + "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&state="
				+ URLEncoder.encode(state, StandardCharsets.UTF_8) + "&");
		model.addAttribute("errors", new FormErrors());
		model.addAttribute("tabs", tabs());
	}

	private boolean isTaken(Meeting meeting) {
		return this.rolls.tally(meeting.seating()).filter((tally) -> tally.taken() > 0).isPresent();
	}

	/** Counts seats only where that makes a difference. */
	private boolean isIn(Meeting meeting, String wanted, Instant now) {
		MeetingState untouched = meeting.state(now, 0);
		MeetingState state = (untouched == MeetingState.OPEN)
				? meeting.state(now, this.rolls.tally(meeting.seating()).map(Tally::taken).orElse(0)) : untouched;
		return state.name().equals(wanted);
	}

	private static Map<String, String> tabs() {
		Map<String, String> tabs = new LinkedHashMap<>();
		tabs.put("/console/registrations", "これからの回");
		tabs.put("/console/registrations/past", "終わった回");
		tabs.put("/console/registrations/slots", "個別相談の枠");
		return tabs;
	}

	private static Map<String, String> states() {
		Map<String, String> states = new LinkedHashMap<>();
		states.put("", "すべて");
		Stream.of(MeetingState.values()).forEach((state) -> states.put(state.name(), state.label()));
		return Collections.unmodifiableMap(states);
	}

}
