package jp.wakuwaku.bot.console.settings;

import java.util.Map;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.outbox.DeliverySwitch;
import jp.wakuwaku.bot.outbox.Priority;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Holds messages of a kind back, and lets them go again; asks before. */
@Controller
class DeliveriesController {

	private static final String PAGE = "/console/settings";

	private final DeliverySwitch deliveries;

	private final AuditLog audit;

	DeliveriesController(DeliverySwitch deliveries, AuditLog audit) {
		this.deliveries = deliveries;
		this.audit = audit;
	}

	@GetMapping("/console/settings/deliveries/{code}/pause")
	@Permitted({ Permission.CHANGE_SETTINGS, Permission.APPROVE_ANNOUNCEMENTS })
	String askToPause(@PathVariable String code, Model model) {
		DeliveryView view = DeliveryView.of(read(code), false);
		return ask(model, view.label() + "を止めますか", "止めているあいだに送るはずだったものは、再開するまで待ちます。話しかけた人への返事と、緊急のお知らせは止まりません。", view,
				"pause", "止める", "danger");
	}

	@GetMapping("/console/settings/deliveries/{code}/resume")
	@Permitted({ Permission.CHANGE_SETTINGS, Permission.APPROVE_ANNOUNCEMENTS })
	String askToResume(@PathVariable String code, Model model) {
		DeliveryView view = DeliveryView.of(read(code), true);
		return ask(model, view.label() + "を再開しますか", "待っていたものを、すぐに送りはじめます。意味のなくなったもの（もう終わった講座のリマインダーなど）は送りません。", view,
				"resume", "再開する", "");
	}

	@PostMapping("/console/settings/deliveries/{code}/pause")
	@Permitted({ Permission.CHANGE_SETTINGS, Permission.APPROVE_ANNOUNCEMENTS })
	String pause(@PathVariable String code, StaffMember staff, HttpSession session) {
		Priority priority = read(code);
		this.audit.note(staff, SettingsAct.DELIVERIES_PAUSED, code);
		this.deliveries.pause(priority);
		Notice.tell(session, DeliveryView.of(priority, true).label() + "を止めました。");
		return "redirect:" + PAGE;
	}

	@PostMapping("/console/settings/deliveries/{code}/resume")
	@Permitted({ Permission.CHANGE_SETTINGS, Permission.APPROVE_ANNOUNCEMENTS })
	String resume(@PathVariable String code, StaffMember staff, HttpSession session) {
		Priority priority = read(code);
		this.audit.note(staff, SettingsAct.DELIVERIES_RESUMED, code);
		this.deliveries.resume(priority);
		Notice.tell(session, DeliveryView.of(priority, false).label() + "を再開しました。1分半ほどで動きはじめます。");
		return "redirect:" + PAGE;
	}

	private static String ask(Model model, String title, String text, DeliveryView view, String what, String label,
			String kind) {
		model.addAttribute("title", title);
		model.addAttribute("text", text);
		model.addAttribute("facts", Map.of("対象", view.explanation()));
		model.addAttribute("action", PAGE + "/deliveries/" + view.code() + "/" + what);
		model.addAttribute("label", label);
		model.addAttribute("kind", kind);
		model.addAttribute("fields", Map.of());
		model.addAttribute("back", PAGE);
		return "console/components/confirm";
	}

	private static Priority read(String code) {
		return DeliveryView.read(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
