package jp.wakuwaku.bot.console.announcements;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jp.wakuwaku.bot.console.home.HomeCard;
import jp.wakuwaku.bot.console.layout.ConsoleTimes;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.SecondPersons;
import jp.wakuwaku.bot.console.security.StaffMember;

import org.springframework.stereotype.Component;

/** Says from when on an announcement can get the approval of a second person. */
@Component
class ApprovalOutlook implements HomeCard {

	private static final int PLACE = 51;

	private static final Set<Permission> APPROVES = EnumSet.of(Permission.APPROVE_ANNOUNCEMENTS);

	private static final Set<Permission> APPROVES_EMERGENCIES = EnumSet.of(Permission.APPROVE_ANNOUNCEMENTS,
			Permission.SEND_EMERGENCY);

	private final SecondPersons seconds;

	private final ConsoleTimes times;

	private final Clock clock;

	ApprovalOutlook(SecondPersons seconds, ConsoleTimes times, Clock clock) {
		this.seconds = seconds;
		this.times = times;
		this.clock = clock;
	}

	/** Why whoever looks cannot approve yet, and until when; empty when they can. */
	String own(StaffMember staff) {
		return this.seconds.waitsUntil(staff)
			.map((at) -> "あなたは " + this.times.moment(at) + " から承認できます。" + Approvers.REASON + "急ぐときは、ほかの人に頼んでください。")
			.orElse("");
	}

	/** Why nobody can approve it yet, and until when; empty when somebody can. */
	String others(AnnouncementView view) {
		return approvers(view.isEmergency() ? APPROVES_EMERGENCIES : APPROVES, view).objection(this.times);
	}

	@Override
	public int place() {
		return PLACE;
	}

	/** What administrators do so that two people can approve one another's. */
	@Override
	public List<Line> lines(StaffMember staff) {
		if (!staff.can(Permission.MANAGE_STAFF)) {
			return List.of();
		}
		return new Approvers(List.copyOf(this.seconds.from(APPROVES).values()), this.seconds.invited(APPROVES),
				this.clock.instant())
			.lines(this.times);
	}

	private Approvers approvers(Set<Permission> permissions, AnnouncementView view) {
		return new Approvers(this.seconds.from(permissions)
			.entrySet()
			.stream()
			.filter((entry) -> !view.hasHandIn(entry.getKey().value()))
			.map((entry) -> entry.getValue())
			.toList(), this.seconds.invited(permissions), this.clock.instant());
	}

}
