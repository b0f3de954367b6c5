package jp.wakuwaku.bot.console.registrations;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.registration.desk.DeskResult;
import jp.wakuwaku.bot.registration.desk.RollEntry;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.desk.Tally;
import jp.wakuwaku.bot.registration.desk.Transfers;
import jp.wakuwaku.bot.registration.seats.SeatingId;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Moves somebody to another session or slot of the same program. */
@Controller
class MoveController {

	private final Cases cases;

	private final Meetings meetings;

	private final Rolls rolls;

	private final Transfers transfers;

	MoveController(Cases cases, Meetings meetings, Rolls rolls, Transfers transfers) {
		this.cases = cases;
		this.meetings = meetings;
		this.rolls = rolls;
		this.transfers = transfers;
	}

	@GetMapping("/console/registrations/receipts/{receipt}/move")
	@Permitted(Permission.RUN_SESSIONS)
	ModelAndView ask(@PathVariable String receipt) {
		return page(this.cases.named(receipt), "", new FormErrors());
	}

	@PostMapping("/console/registrations/receipts/{receipt}/move")
	@Permitted(Permission.RUN_SESSIONS)
	Object move(@PathVariable String receipt, @RequestParam(defaultValue = "") String to,
			@RequestParam(defaultValue = "") String key, StaffMember staff, HttpSession session) {
		Case found = this.cases.named(receipt);
		FormErrors errors = new FormErrors();
		Optional<Meeting> other = this.meetings.others(found.meeting())
			.stream()
			.filter((meeting) -> meeting.seating().value().equals(to))
			.findFirst();
		if (other.isEmpty()) {
			return refused(page(found, to, errors.add("to", "変更先の回を選んでください。")));
		}
		DeskResult result = this.transfers.move(Acts.of(staff, key), found.registration().receipt(),
				other.get().seating(), found.registration().place());
		if (result instanceof DeskResult.Done(RollEntry entry)) {
			Notice.tell(session, "変更しました。新しい受付番号は " + entry.receipt() + " です。"
					+ (entry.isReachable() ? "本人にはLINEでお知らせします。" : "電話で伝えてください。"));
			return "redirect:/console/registrations/receipts/" + entry.receipt();
		}
		return refused(page(found, to, errors.add("to", Refusals.say(result))));
	}

	private ModelAndView page(Case found, String to, FormErrors errors) {
		Instant now = this.meetings.now();
		Map<String, String> options = new LinkedHashMap<>();
		List<Meeting> others = this.meetings.others(found.meeting()).stream().limit(Pager.SIZE).toList();
		Map<SeatingId, Tally> tallies = this.rolls.tallies(others.stream().map(Meeting::seating).toList());
		others.forEach((meeting) -> {
			MeetingRow row = MeetingRow.of(meeting, Optional.ofNullable(tallies.get(meeting.seating())), now);
			options.put(meeting.seating().value(),
					meeting.when() + "　" + meeting.place()
							+ (meeting.adviser().isEmpty() ? "" : "　" + meeting.adviser()) + "（残り"
							+ Math.max(0, row.seats() - row.taken()) + "席）");
		});
		return new ModelAndView("console/registrations/move").addObject("case", found)
			.addObject("options", options)
			.addObject("to", to)
			.addObject("key", Acts.newKey())
			.addObject("errors", errors);
	}

	private static ModelAndView refused(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
