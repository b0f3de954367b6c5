package jp.wakuwaku.bot.console.announcements;

import java.util.List;

import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.console.home.HomeCard;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.StaffMember;

import org.springframework.stereotype.Component;

/** Announcements that wait for whoever looks. */
@Component
class AnnouncementsCard implements HomeCard {

	private static final int PLACE = 50;

	private final AnnouncementDesk desk;

	AnnouncementsCard(AnnouncementDesk desk) {
		this.desk = desk;
	}

	@Override
	public int place() {
		return PLACE;
	}

	@Override
	public List<Line> lines(StaffMember staff) {
		if (!staff.can(Permission.APPROVE_ANNOUNCEMENTS) && !staff.can(Permission.SEND_EMERGENCY)) {
			return List.of();
		}
		long waiting = this.desk.all()
			.stream()
			.filter((it) -> Stage.of(it.state()) == Stage.WAITING)
			.filter((it) -> Rights.of(staff, it).mayApprove())
			.count();
		return List.of(new Line("承認を待つお知らせ", waiting + " 件", Stage.WAITING.path(), waiting > 0));
	}

}
