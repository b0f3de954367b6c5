package jp.wakuwaku.bot.console.registrations;

import java.util.Map;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.registration.desk.Preview;
import jp.wakuwaku.bot.registration.desk.SessionOffice;
import jp.wakuwaku.bot.registration.desk.SessionResult;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cancels a session after showing what everybody is told and whom to phone. */
@Controller
class CallingOffController {

	private final Meetings meetings;

	private final SessionOffice office;

	CallingOffController(Meetings meetings, SessionOffice office) {
		this.meetings = meetings;
		this.office = office;
	}

	@GetMapping("/console/registrations/sessions/{seating}/call-off")
	@Permitted(Permission.RUN_SESSIONS)
	String ask(@PathVariable String seating, Model model) {
		Meeting meeting = SessionSettingsController.sessionNamed(this.meetings, seating);
		Preview preview = this.office.previewCancelling(SessionSettingsController.id(meeting))
			.orElseThrow(Named::missing);
		model.addAttribute("meeting", meeting);
		model.addAttribute("preview", preview);
		model.addAttribute("isSlots", false);
		model.addAttribute("action", meeting.path() + "/call-off");
		model.addAttribute("back", meeting.path() + "/settings");
		model.addAttribute("backLabel", "受付・定員・中止");
		model.addAttribute("title", "この回を中止する");
		model.addAttribute("text", meeting.title() + "（" + meeting.when() + "）を中止します。元には戻せません。");
		model.addAttribute("label", "中止する");
		model.addAttribute("fields", Map.of("key", Acts.newKey()));
		return "console/registrations/call-off";
	}

	@PostMapping("/console/registrations/sessions/{seating}/call-off")
	@Permitted(Permission.RUN_SESSIONS)
	String callOff(@PathVariable String seating, @RequestParam(defaultValue = "") String key, StaffMember staff,
			HttpSession session) {
		Meeting meeting = SessionSettingsController.sessionNamed(this.meetings, seating);
		SessionResult result = this.office.cancel(Acts.of(staff, key), SessionSettingsController.id(meeting));
		long calls = SessionSettingsController.calls(result);
		Notice.tell(session, SessionSettingsController.said(result,
				"中止しました。LINEの届く方には、お知らせとほかの回の案内を送ります。" + ((calls > 0) ? "届かない方 " + calls + "件には、電話してください。" : "")));
		return "redirect:" + meeting.path() + ((calls > 0) ? "/calls" : "/settings");
	}

}
