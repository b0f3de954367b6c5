package jp.wakuwaku.bot.console.registrations;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.registration.desk.RollEntry;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.desk.SessionOffice;
import jp.wakuwaku.bot.registration.desk.SessionResult;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens and closes a session, and leads to what changes it more. */
@Controller
class SessionSettingsController {

	private final Meetings meetings;

	private final Rolls rolls;

	private final SessionOffice office;

	SessionSettingsController(Meetings meetings, Rolls rolls, SessionOffice office) {
		this.meetings = meetings;
		this.rolls = rolls;
		this.office = office;
	}

	@GetMapping("/console/registrations/sessions/{seating}/settings")
	@Permitted(Permission.RUN_SESSIONS)
	String show(@PathVariable String seating, Model model) {
		Meeting meeting = sessionNamed(this.meetings, seating);
		model.addAttribute("meeting", meeting);
		model.addAttribute("status", Objects.requireNonNull(meeting.session()).status().name());
		model.addAttribute("row", MeetingRow.of(meeting, this.rolls.tally(meeting.seating()), this.meetings.now()));
		model.addAttribute("key", Acts.newKey());
		return "console/registrations/settings";
	}

	@PostMapping("/console/registrations/sessions/{seating}/open")
	@Permitted(Permission.RUN_SESSIONS)
	String open(@PathVariable String seating, @RequestParam(defaultValue = "") String key, StaffMember staff,
			HttpSession session) {
		Meeting meeting = sessionNamed(this.meetings, seating);
		SessionResult result = this.office.open(Acts.of(staff, key), id(meeting));
		Notice.tell(session, said(result, "受付を始めました。空きがあれば、キャンセル待ちの方に順に案内します。"));
		return "redirect:" + meeting.path() + "/settings";
	}

	@PostMapping("/console/registrations/sessions/{seating}/close")
	@Permitted(Permission.RUN_SESSIONS)
	String close(@PathVariable String seating, @RequestParam(defaultValue = "") String key, StaffMember staff,
			HttpSession session) {
		Meeting meeting = sessionNamed(this.meetings, seating);
		SessionResult result = this.office.close(Acts.of(staff, key), id(meeting));
		Notice.tell(session, said(result, "受付を止めました。申し込み済みの方は、そのままです。"));
		return "redirect:" + meeting.path() + "/settings";
	}

	/** Slots have no settings of their own. */
	static Meeting sessionNamed(Meetings meetings, String seating) {
		Meeting meeting = meetings.named(seating);
		if (!meeting.isSession()) {
			throw Named.missing();
		}
		return meeting;
	}

	static SessionId id(Meeting meeting) {
		return Objects.requireNonNull(meeting.session()).id();
	}

	/** How many have to be phoned. */
	static long calls(SessionResult result) {
		return (result instanceof SessionResult.Done(List<RollEntry> affected))
				? affected.stream().filter((entry) -> entry.receipt() != null && !entry.isReachable()).count() : 0;
	}

	static String said(SessionResult result, String done) {
		return switch (result) {
			case SessionResult.Done _ -> done;
			case SessionResult.Over _ -> "定員より多くの方が申し込んでいます。確かめてください。";
			case SessionResult.Cancelled _ -> "この回は中止になっているので、変えられません。";
			case SessionResult.NotThere _ -> "その間に変更があったため、できませんでした。いまの様子を確かめてください。";
		};
	}

}
