package jp.wakuwaku.bot.console.announcements;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.outbox.DeliverySwitch;
import jp.wakuwaku.bot.outbox.Priority;
import jp.wakuwaku.bot.outbox.QuotaWatch;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Holds kinds of messages back, and says how much of the month's quota is left. */
@Controller
class DeliveryController {

	private static final String PATH = AnnouncementPath.LIST + "/delivery";

	private final DeliverySwitch deliveries;

	private final QuotaWatch quota;

	private final AuditLog audit;

	DeliveryController(DeliverySwitch deliveries, QuotaWatch quota, AuditLog audit) {
		this.deliveries = deliveries;
		this.quota = quota;
		this.audit = audit;
	}

	@GetMapping(PATH)
	@Permitted(Permission.VIEW)
	String show(Model model) {
		Set<Priority> paused = this.deliveries.paused();
		List<Kind> kinds = Arrays.stream(Priority.values())
			.map((priority) -> new Kind(priority, paused.contains(priority)))
			.toList();
		model.addAttribute("kinds", kinds);
		model.addAttribute("quota", this.quota.latest().orElse(null));
		model.addAttribute("isUsedUp", this.quota.isUsedUp());
		return "console/announcements/delivery";
	}

	@GetMapping(PATH + "/{kind}/pause")
	@Permitted(Permission.APPROVE_ANNOUNCEMENTS)
	ModelAndView askPause(@PathVariable String kind) {
		Kind found = new Kind(priority(kind), false);
		return new ModelAndView("console/components/confirm").addObject("title", "「" + found.label() + "」の配信を止める")
			.addObject("text", "再開するまで、この種類のメッセージはだれにも届きません。たまったものは、再開すると届きます。期限を過ぎたものは届きません。")
			.addObject("facts", Map.of())
			.addObject("action", PATH + "/" + found.code() + "/pause")
			.addObject("label", "止める")
			.addObject("kind", "danger")
			.addObject("fields", Map.of())
			.addObject("back", PATH);
	}

	@PostMapping(PATH + "/{kind}/pause")
	@Permitted(Permission.APPROVE_ANNOUNCEMENTS)
	String pause(@PathVariable String kind, StaffMember staff, HttpSession session) {
		Priority priority = priority(kind);
		this.audit.note(staff, AnnouncementPageAct.DELIVERY_PAUSED, Wording.of(priority));
		this.deliveries.pause(priority);
		Notice.tell(session, "「" + Wording.of(priority) + "」の配信を止めました。");
		return "redirect:" + PATH;
	}

	@PostMapping(PATH + "/{kind}/resume")
	@Permitted(Permission.APPROVE_ANNOUNCEMENTS)
	String resume(@PathVariable String kind, StaffMember staff, HttpSession session) {
		Priority priority = priority(kind);
		this.audit.note(staff, AnnouncementPageAct.DELIVERY_RESUMED, Wording.of(priority));
		this.deliveries.resume(priority);
		Notice.tell(session, "「" + Wording.of(priority) + "」の配信を再開しました。1分半ほどで届きはじめます。");
		return "redirect:" + PATH;
	}

	private static Priority priority(String kind) {
		return Arrays.stream(Priority.values())
			.filter((priority) -> priority.canBePaused() && new Kind(priority, false).code().equals(kind))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/**
	 * A kind of messages.
	 *
	 * @param priority which
	 * @param isPaused whether it is held back
	 */
	record Kind(Priority priority, boolean isPaused) {

		public String code() {
			return this.priority.name().toLowerCase(Locale.ROOT);
		}

		public String label() {
			return Wording.of(this.priority);
		}

		public boolean canBePaused() {
			return this.priority.canBePaused();
		}

	}

}
