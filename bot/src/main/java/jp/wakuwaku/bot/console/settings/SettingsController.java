package jp.wakuwaku.bot.console.settings;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.ConsoleTimes;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.conversation.DeadLetters;
import jp.wakuwaku.bot.outbox.DeliverySwitch;
import jp.wakuwaku.bot.outbox.QuotaWatch;
import jp.wakuwaku.bot.platform.Alarms;
import jp.wakuwaku.bot.platform.due.ClockGuard;

import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how the bot is, and takes what staff say of its clock and its alarms. */
@Controller
class SettingsController {

	private static final String PAGE = "redirect:/console/settings";

	private final Alarms alarms;

	private final DeliverySwitch deliveries;

	private final QuotaWatch quota;

	private final DeadLetters deadLetters;

	private final Map<String, HealthIndicator> indicators;

	private final ClockGuard guard;

	private final Clock clock;

	private final ConsoleTimes times;

	private final AuditLog audit;

	SettingsController(Alarms alarms, DeliverySwitch deliveries, QuotaWatch quota, DeadLetters deadLetters,
			Map<String, HealthIndicator> indicators, ClockGuard guard, Clock clock, ConsoleTimes times,
			AuditLog audit) {
		this.alarms = alarms;
		this.deliveries = deliveries;
		this.quota = quota;
		this.deadLetters = deadLetters;
		this.indicators = indicators;
		this.guard = guard;
		this.clock = clock;
		this.times = times;
		this.audit = audit;
	}

	@GetMapping("/console/settings")
	@Permitted(Permission.VIEW)
	String show(StaffMember staff, Model model) {
		List<AlarmView> all = this.alarms.all().stream().map(AlarmView::of).toList();
		model.addAttribute("alarms", all);
		model.addAttribute("mayChange", staff.can(Permission.CHANGE_SETTINGS));
		model.addAttribute("mayPause",
				staff.can(Permission.CHANGE_SETTINGS) || staff.can(Permission.APPROVE_ANNOUNCEMENTS));
		model.addAttribute("parts", PartView.all(this.indicators));
		model.addAttribute("deliveries", DeliveryView.all(this.deliveries.paused()));
		model.addAttribute("quota", this.quota.latest().map(QuotaView::of).orElse(null));
		model.addAttribute("deadLetters", this.deadLetters.count());
		model.addAttribute("isParked", isParked());
		model.addAttribute("now", this.times.second(this.clock.instant()));
		return "console/settings/settings";
	}

	/** Asks with the time as it is while somebody looks at a clock. */
	@GetMapping("/console/settings/clock")
	@Permitted(Permission.CHANGE_SETTINGS)
	String askForClock(Model model) {
		model.addAttribute("title", "時刻は正しいですか");
		model.addAttribute("text", "ほかの時計（スマートフォンなど）と比べてください。正しければ、止めていたリマインダーやお知らせを、この時刻で送りはじめます。1日ずれていても、そのまま送ります。");
		model.addAttribute("facts", Map.of("サーバーの時刻", this.times.second(this.clock.instant()), "日付",
				this.times.moment(this.clock.instant())));
		model.addAttribute("action", "/console/settings/clock");
		model.addAttribute("label", "時刻は正しい");
		model.addAttribute("kind", "");
		model.addAttribute("fields", Map.of());
		model.addAttribute("back", "/console/settings");
		return "console/components/confirm";
	}

	@PostMapping("/console/settings/clock")
	@Permitted(Permission.CHANGE_SETTINGS)
	String confirmClock(StaffMember staff, HttpSession session) {
		if (!isParked()) {
			Notice.tell(session, "時計は、もう元に戻っています。");
			return PAGE;
		}
		this.audit.note(staff, SettingsAct.CLOCK_CONFIRMED, this.times.second(this.clock.instant()));
		this.guard.confirm();
		Notice.tell(session, "時刻が正しいことを伝えました。数秒で、時間で送るものが動きはじめます。");
		return PAGE;
	}

	/** Only of what is over when it has happened: the others say themselves when. */
	@PostMapping("/console/settings/alarms")
	@Permitted(Permission.CHANGE_SETTINGS)
	String dismiss(@RequestParam String id, StaffMember staff, HttpSession session) {
		boolean isThere = this.alarms.all()
			.stream()
			.anyMatch((alarm) -> alarm.id().equals(id) && !AlarmWords.of(alarm).endsByItself());
		if (isThere) {
			this.audit.note(staff, SettingsAct.ALARM_DISMISSED, id);
			this.alarms.clear(id);
			Notice.tell(session, "確認ずみにしました。");
		}
		return PAGE;
	}

	/** By this instance's clock, or by another's. */
	private boolean isParked() {
		return this.guard.isParked()
				|| this.alarms.all().stream().anyMatch((alarm) -> alarm.kind().equals(ClockGuard.ALARM));
	}

}
