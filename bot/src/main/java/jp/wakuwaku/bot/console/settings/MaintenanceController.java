package jp.wakuwaku.bot.console.settings;

import java.time.Clock;
import java.util.Map;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.platform.MaintenanceSwitch;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Has residents told to come later, and no longer; asks before. */
@Controller
class MaintenanceController {

	private static final String PAGE = "/console/settings";

	private final MaintenanceSwitch maintenance;

	private final AuditLog audit;

	private final Clock clock;

	MaintenanceController(MaintenanceSwitch maintenance, AuditLog audit, Clock clock) {
		this.maintenance = maintenance;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping("/console/settings/maintenance/begin")
	@Permitted(Permission.CHANGE_SETTINGS)
	String askToBegin(Model model) {
		return ask(model, "手入れを始めますか",
				"質問にも申し込みにも答えなくなります。話しかけた人には、手入れ中だと1時間に1度伝えます。途中の申し込みは、終わったあとで続けられます（席をとっておく15分は延びません）。", "begin",
				"手入れを始める", "danger");
	}

	@GetMapping("/console/settings/maintenance/end")
	@Permitted(Permission.CHANGE_SETTINGS)
	String askToEnd(Model model) {
		return ask(model, "手入れを終えますか", "ふだんどおりに答えはじめます。待っていたものは、1分半ほどで送りはじめます。意味のなくなったものは送りません。", "end", "手入れを終える", "");
	}

	@PostMapping("/console/settings/maintenance/begin")
	@Permitted(Permission.CHANGE_SETTINGS)
	String begin(StaffMember staff, HttpSession session) {
		this.audit.note(staff, SettingsAct.MAINTENANCE_BEGUN, "");
		this.maintenance.begin(this.clock.instant());
		Notice.tell(session, "手入れを始めました。");
		return "redirect:" + PAGE;
	}

	@PostMapping("/console/settings/maintenance/end")
	@Permitted(Permission.CHANGE_SETTINGS)
	String end(StaffMember staff, HttpSession session) {
		this.audit.note(staff, SettingsAct.MAINTENANCE_ENDED, "");
		this.maintenance.end();
		Notice.tell(session, "手入れを終えました。");
		return "redirect:" + PAGE;
	}

	private static String ask(Model model, String title, String text, String what, String label, String kind) {
		model.addAttribute("title", title);
		model.addAttribute("text", text);
		model.addAttribute("facts", Map.of());
		model.addAttribute("action", PAGE + "/maintenance/" + what);
		model.addAttribute("label", label);
		model.addAttribute("kind", kind);
		model.addAttribute("fields", Map.of());
		model.addAttribute("back", PAGE);
		return "console/components/confirm";
	}

}
