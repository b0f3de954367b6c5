package jp.wakuwaku.bot.console.registrations;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.registration.PassToken;
import jp.wakuwaku.bot.registration.Passes;
import jp.wakuwaku.bot.registration.desk.Attendance;
import jp.wakuwaku.bot.registration.desk.Casework;
import jp.wakuwaku.bot.registration.desk.DeskResult;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a phone's camera leads that has read a resident's QR code. Looking changes
 * nothing; one tap notes that they are here.
 */
@Controller
class ArrivalController {

	static final String PATH = "/console/attend";

	/** Which session is being received at this phone. */
	private static final String RECEIVED = "received-session";

	private final Passes passes;

	private final Cases cases;

	private final Meetings meetings;

	private final RollLines lines;

	private final Casework casework;

	ArrivalController(Passes passes, Cases cases, Meetings meetings, RollLines lines, Casework casework) {
		this.passes = passes;
		this.cases = cases;
		this.meetings = meetings;
		this.lines = lines;
		this.casework = casework;
	}

	/** From now on, who comes to another session is told so. */
	static void receive(HttpSession session, Meeting meeting) {
		session.setAttribute(RECEIVED, meeting.seating().value());
	}

	@GetMapping(PATH + "/{token}")
	@Permitted(Permission.RUN_SESSIONS)
	ModelAndView show(@PathVariable String token, StaffMember staff, HttpSession session) {
		return find(token).map((found) -> page(token, found, staff, session)).orElseGet(ArrivalController::unknown);
	}

	/** Nothing is noted by a page that was opened on another day. */
	@PostMapping(PATH + "/{token}")
	@Permitted(Permission.RUN_SESSIONS)
	Object note(@PathVariable String token, @RequestParam(defaultValue = "") String came, StaffMember staff,
			HttpSession session) {
		return find(token).<Object>map((found) -> {
			if (verdict(found, session).isOpen()) {
				note(found, came.equals(Attendance.ATTENDED.name()), staff, session);
			}
			return "redirect:" + PATH + "/" + token;
		}).orElseGet(ArrivalController::unknown);
	}

	private void note(Case found, boolean isHere, StaffMember staff, HttpSession session) {
		DeskResult result = this.casework.noteAttendance(Acts.once(staff), found.registration().receipt(),
				isHere ? Attendance.ATTENDED : null);
		Notice.tell(session, !(result instanceof DeskResult.Done) ? Refusals.say(result)
				: isHere ? "出席にしました。次の方のQRを、スマートフォンのカメラで読み取ってください。" : "出席を取り消しました。");
	}

	private Optional<Case> find(String token) {
		return PassToken.read(token)
			.flatMap(this.passes::find)
			.map((registration) -> this.cases.named(registration.receipt().value()));
	}

	private ModelAndView page(String token, Case found, StaffMember staff, HttpSession session) {
		RollLine line = this.lines
			.of(Acts.look(staff, found.meeting().seating(), this.meetings.now()), List.of(found.entry()))
			.getFirst();
		return new ModelAndView("console/registrations/arrival").addObject("case", found)
			.addObject("line", line)
			.addObject("verdict", verdict(found, session))
			.addObject("received", received(session).map(Meeting::title).orElse(""))
			.addObject("path", PATH + "/" + token);
	}

	private ArrivalVerdict verdict(Case found, HttpSession session) {
		return ArrivalVerdict.of(found, received(session).map((meeting) -> meeting.seating().value()).orElse(""),
				this.meetings.now());
	}

	/** Of another day, it is over. */
	private Optional<Meeting> received(HttpSession session) {
		return Optional.ofNullable((String) session.getAttribute(RECEIVED)).flatMap(this.meetings::today);
	}

	private static ModelAndView unknown() {
		return new ModelAndView("console/registrations/arrival-unknown", HttpStatus.NOT_FOUND);
	}

}
