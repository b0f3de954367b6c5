package jp.wakuwaku.bot.console.registrations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.registration.desk.Act;
import jp.wakuwaku.bot.registration.desk.Roll;
import jp.wakuwaku.bot.registration.desk.RollEntry;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.seats.PlaceState;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows who is in a session and who waits. */
@Controller
class RollController {

	private static final String PATH = "/console/registrations/sessions/{seating}";

	private static final Map<String, String> STATES = states();

	private final Meetings meetings;

	private final Rolls rolls;

	private final RollLines lines;

	RollController(Meetings meetings, Rolls rolls, RollLines lines) {
		this.meetings = meetings;
		this.rolls = rolls;
		this.lines = lines;
	}

	@GetMapping(PATH)
	@Permitted(Permission.RUN_SESSIONS)
	String show(@PathVariable String seating, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "1") int page, StaffMember staff, Model model) {
		return show(this.meetings.named(seating), "", state, page, staff, model);
	}

	/** Names and phones that are looked for stand in no address. */
	@PostMapping(PATH)
	@Permitted(Permission.RUN_SESSIONS)
	String find(@PathVariable String seating, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "1") int page,
			StaffMember staff, Model model) {
		Meeting meeting = this.meetings.named(seating);
		return q.isBlank() ? "redirect:" + query(meeting, state) : show(meeting, q, state, page, staff, model);
	}

	private String show(Meeting meeting, String q, String state, int page, StaffMember staff, Model model) {
		Optional<Roll> roll = this.rolls.of(meeting.seating());
		List<RollEntry> entries = roll.map((found) -> in(found, state)).orElseGet(List::of);
		show(meeting, entries, q, page, Acts.look(staff, meeting.seating(), this.meetings.now()), model);
		model.addAttribute("row", MeetingRow.of(meeting, this.rolls.tally(meeting.seating()), this.meetings.now()));
		model.addAttribute("counts", counts(roll));
		model.addAttribute("q", q);
		model.addAttribute("state", state);
		model.addAttribute("states", STATES);
		model.addAttribute("query", query(meeting, state) + "&");
		model.addAttribute("errors", new FormErrors());
		return "console/registrations/roll";
	}

	private static String query(Meeting meeting, String state) {
		return meeting.path() + "?state=" + URLEncoder.encode(state, StandardCharsets.UTF_8);
	}

	/** Names are opened for what is shown only, unless they are searched. */
	private void show(Meeting meeting, List<RollEntry> entries, String q, int page, Act look, Model model) {
		Pager<?> pager;
		if (q.isBlank()) {
			Pager<RollEntry> cut = Pager.of(entries, page);
			pager = cut;
			model.addAttribute("lines", this.lines.of(look, cut.items()));
		}
		else {
			Pager<RollLine> cut = Pager
				.of(this.lines.of(look, entries).stream().filter((line) -> line.isFoundBy(q)).toList(), page);
			pager = cut;
			model.addAttribute("lines", cut.items());
		}
		model.addAttribute("meeting", meeting);
		model.addAttribute("pager", pager);
	}

	private static List<RollEntry> in(Roll roll, String state) {
		if (state.equals("ALL")) {
			return roll.entries();
		}
		return STATES.containsKey(state) && !state.isEmpty() ? roll.in(PlaceState.valueOf(state))
				: roll.entries().stream().filter((entry) -> entry.state() != PlaceState.ENDED).toList();
	}

	private static Map<String, Integer> counts(Optional<Roll> roll) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (PlaceState state : List.of(PlaceState.BOOKED, PlaceState.OFFERED, PlaceState.WAITING, PlaceState.HELD)) {
			counts.put(Objects.requireNonNull(STATES.get(state.name())),
					roll.map((found) -> found.in(state).size()).orElse(0));
		}
		return counts;
	}

	private static Map<String, String> states() {
		Map<String, String> states = new LinkedHashMap<>();
		states.put("", "いまの登録");
		states.put("BOOKED", "申し込み済み");
		states.put("OFFERED", "空きを案内中");
		states.put("WAITING", "キャンセル待ち");
		states.put("HELD", "入力中");
		states.put("ENDED", "取り消しなど");
		states.put("ALL", "すべて");
		return Collections.unmodifiableMap(states);
	}

}
