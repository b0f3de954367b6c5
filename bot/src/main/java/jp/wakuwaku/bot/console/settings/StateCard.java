package jp.wakuwaku.bot.console.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.console.home.HomeCard;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.outbox.DeliverySwitch;
import jp.wakuwaku.bot.outbox.QuotaWatch;
import jp.wakuwaku.bot.platform.Alarms;
import jp.wakuwaku.bot.platform.Maintenance;

import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Alarms, what is held back, and the month's messages, on the first page. */
@Component
class StateCard implements HomeCard {

	private static final String PAGE = "/console/settings";

	private final Alarms alarms;

	private final DeliverySwitch deliveries;

	private final QuotaWatch quota;

	private final Maintenance maintenance;

	private final Map<String, HealthIndicator> indicators;

	StateCard(Alarms alarms, DeliverySwitch deliveries, QuotaWatch quota, Maintenance maintenance,
			Map<String, HealthIndicator> indicators) {
		this.indicators = indicators;
		this.maintenance = maintenance;
		this.alarms = alarms;
		this.deliveries = deliveries;
		this.quota = quota;
	}

	/** Those parts of the bot that do not work, or not as they should. */
	static List<Line> parts(List<PartView> parts) {
		return parts.stream()
			.filter((part) -> !part.advice().isEmpty())
			.map((part) -> new Line(part.label(), part.text(), PAGE, true))
			.toList();
	}

	@Override
	public int place() {
		return 90;
	}

	@Override
	public List<Line> lines(StaffMember staff) {
		if (!staff.can(Permission.VIEW)) {
			return List.of();
		}
		List<Line> lines = new ArrayList<>();
		List<AlarmView> raised = this.alarms.all().stream().map(AlarmView::of).toList();
		raised.forEach((alarm) -> lines
			.add(new Line("システムからの知らせ", alarm.words().title(), alarm.path().isEmpty() ? PAGE : alarm.path(), true)));
		DeliveryView.all(this.deliveries.paused())
			.stream()
			.filter(DeliveryView::isPaused)
			.forEach((paused) -> lines.add(new Line("止めている配信", paused.label(), PAGE, true)));
		if (this.maintenance.isOn()) {
			lines.add(new Line("手入れ中", "住民に、あとで送るよう答えています", PAGE, true));
		}
		List<Line> troubled = parts(PartView.all(this.indicators));
		lines.addAll(troubled);
		if (raised.isEmpty() && troubled.isEmpty()) {
			lines.add(new Line("システムの状態", "問題ありません", PAGE, false));
		}
		this.quota.latest()
			.map(QuotaView::of)
			.ifPresent((view) -> lines.add(new Line("今月送った数", view.used() + " / " + view.limit(), PAGE, false)));
		return lines;
	}

}
