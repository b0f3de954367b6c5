package jp.wakuwaku.bot.console.announcements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.console.home.HomeCard;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.outbox.DeliverySwitch;
import jp.wakuwaku.bot.outbox.Priority;
import jp.wakuwaku.bot.outbox.QuotaReading;
import jp.wakuwaku.bot.outbox.QuotaWatch;

import org.springframework.stereotype.Component;

/** Announcements that wait, deliveries that are held back, and the quota. */
@Component
class AnnouncementsCard implements HomeCard {

	private static final int PLACE = 50;

	private static final String DELIVERY = AnnouncementPath.LIST + "/delivery";

	private final AnnouncementDesk desk;

	private final DeliverySwitch deliveries;

	private final QuotaWatch quota;

	AnnouncementsCard(AnnouncementDesk desk, DeliverySwitch deliveries, QuotaWatch quota) {
		this.desk = desk;
		this.deliveries = deliveries;
		this.quota = quota;
	}

	@Override
	public int place() {
		return PLACE;
	}

	@Override
	public List<Line> lines(StaffMember staff) {
		if (!staff.can(Permission.APPROVE_ANNOUNCEMENTS)) {
			return List.of();
		}
		List<Line> lines = new ArrayList<>();
		long waiting = this.desk.all().stream().filter((it) -> Stage.of(it.state()) == Stage.WAITING).count();
		lines.add(new Line("承認を待つお知らせ", waiting + " 件", Stage.WAITING.path(), waiting > 0));
		Set<Priority> paused = this.deliveries.paused();
		if (!paused.isEmpty()) {
			lines.add(new Line("止めている配信", paused.size() + " 種類", DELIVERY, true));
		}
		this.quota.latest()
			.ifPresent((reading) -> lines.add(new Line("今月の送信数", used(reading), DELIVERY, reading.isNearlyUsedUp())));
		return lines;
	}

	private static String used(QuotaReading reading) {
		return (reading.limit() != null) ? reading.used() + " / " + reading.limit() + " 通" : reading.used() + " 通";
	}

}
