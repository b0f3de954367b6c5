package jp.wakuwaku.bot.announcements;

import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.announcements.AnnouncementState.AwaitingApproval;
import jp.wakuwaku.bot.announcements.AnnouncementState.Drafting;
import jp.wakuwaku.bot.announcements.AnnouncementState.Ended;
import jp.wakuwaku.bot.announcements.AnnouncementState.Ending;
import jp.wakuwaku.bot.announcements.AnnouncementState.Scheduled;
import jp.wakuwaku.bot.announcements.AnnouncementState.Sending;
import jp.wakuwaku.bot.platform.QuietHours;

/**
 * Decides what may be done with an announcement when, and what becomes of it. Whoever had
 * a hand in it, or asked for the approval, does not approve it.
 */
final class ApprovalPolicy {

	private final SendingSchedule schedule;

	ApprovalPolicy(SendingSchedule schedule) {
		this.schedule = schedule;
	}

	/** What becomes of it; nothing is done by this. */
	Decision decide(Announcement announcement, AnnouncementAct act, QuietHours hours, Instant now) {
		return switch (act) {
			case AnnouncementAct.Edit edit -> edit(announcement, edit);
			case AnnouncementAct.Request(String by) ->
				(announcement.state() instanceof Drafting) ? changed(announcement, new AwaitingApproval(by)) : notNow();
			case AnnouncementAct.Return(String _, String reason) -> (announcement.state() instanceof AwaitingApproval)
					? changed(announcement, new Drafting(reason)) : notNow();
			case AnnouncementAct.Approve(String by) -> approve(announcement, by, hours, now);
			case AnnouncementAct.SendAlone(String by, String _) -> sendAlone(announcement, by, hours, now);
			case AnnouncementAct.Pause _ -> pause(announcement);
			case AnnouncementAct.Resume _ -> resume(announcement, hours, now);
			case AnnouncementAct.Stop _ ->
				(announcement.state() instanceof Ended) ? notNow() : changed(announcement, new Ended(Ending.STOPPED));
			case AnnouncementAct.Begin(Instant plannedAt) -> begin(announcement, plannedAt, hours);
			case AnnouncementAct.Miss(Instant plannedAt) ->
				passBy(announcement, plannedAt, new Ended(Ending.MISSED), hours);
			case AnnouncementAct.Block(Instant plannedAt, String problem) ->
				passBy(announcement, plannedAt, new Drafting(problem), hours);
			case AnnouncementAct.Finish(OccurrenceId occurrence) ->
				(announcement.state() instanceof Sending sending && sending.occurrence().equals(occurrence))
						? changed(announcement, new Ended(Ending.SENT)) : notNow();
		};
	}

	private static Decision edit(Announcement announcement, AnnouncementAct.Edit edit) {
		return switch (announcement.state()) {
			case Drafting _, AwaitingApproval _, Scheduled _ ->
				new Decision.Changed(announcement.with(edit.draft(), edit.by()));
			case Sending _, Ended _ -> notNow();
		};
	}

	private Decision approve(Announcement announcement, String by, QuietHours hours, Instant now) {
		if (!(announcement.state() instanceof AwaitingApproval waiting)) {
			return notNow();
		}
		if (waiting.requestedBy().equals(by) || announcement.authors().contains(by)) {
			return new Decision.Refused(Refusal.OWN_WORK);
		}
		return approved(announcement, by, hours, now);
	}

	private Decision sendAlone(Announcement announcement, String by, QuietHours hours, Instant now) {
		if (!announcement.draft().isEmergency()) {
			return new Decision.Refused(Refusal.NO_EMERGENCY);
		}
		return switch (announcement.state()) {
			case Drafting _, AwaitingApproval _ -> approved(announcement, by, hours, now);
			case Scheduled _, Sending _, Ended _ -> notNow();
		};
	}

	private Decision approved(Announcement announcement, String by, QuietHours hours, Instant now) {
		AnnouncementState.Approval approval = new AnnouncementState.Approval(by, now, announcement.revision());
		return scheduled(announcement, approval, this.schedule.first(announcement.draft().timing(), now), hours, now);
	}

	private static Decision pause(Announcement announcement) {
		return switch (announcement.state()) {
			case Scheduled scheduled when !scheduled.isPaused() -> changed(announcement,
					new Scheduled(scheduled.approval(), scheduled.plannedAt(), scheduled.sendsAt(), true));
			case Sending sending when !sending.isPaused() ->
				changed(announcement, new Sending(sending.approval(), sending.occurrence(), true));
			case Drafting _, AwaitingApproval _, Scheduled _, Sending _, Ended _ -> notNow();
		};
	}

	private Decision resume(Announcement announcement, QuietHours hours, Instant now) {
		return switch (announcement.state()) {
			case Scheduled scheduled when scheduled.isPaused() -> scheduled(announcement, scheduled.approval(),
					this.schedule.first(announcement.draft().timing(), now), hours, now);
			case Sending sending when sending.isPaused() ->
				changed(announcement, new Sending(sending.approval(), sending.occurrence(), false));
			case Drafting _, AwaitingApproval _, Scheduled _, Sending _, Ended _ -> notNow();
		};
	}

	private Decision scheduled(Announcement announcement, AnnouncementState.Approval approval,
			Optional<Instant> planned, QuietHours hours, Instant now) {
		if (planned.isEmpty()) {
			return new Decision.Refused(Refusal.NEVER);
		}
		if (planned.get().isBefore(now)) {
			return new Decision.Refused(Refusal.PAST);
		}
		return changed(announcement, planned(announcement, approval, planned.get(), hours));
	}

	private Decision begin(Announcement announcement, Instant plannedAt, QuietHours hours) {
		if (!(announcement.state() instanceof Scheduled scheduled) || !isDue(scheduled, plannedAt)) {
			return notNow();
		}
		if (!(announcement.draft().timing() instanceof Timing.Repeating)) {
			return changed(announcement,
					new Sending(scheduled.approval(), OccurrenceId.of(announcement.id(), plannedAt), false));
		}
		return again(announcement, scheduled, plannedAt, hours);
	}

	private Decision passBy(Announcement announcement, Instant plannedAt, AnnouncementState otherwise,
			QuietHours hours) {
		if (!(announcement.state() instanceof Scheduled scheduled) || !isDue(scheduled, plannedAt)) {
			return notNow();
		}
		return (announcement.draft().timing() instanceof Timing.Repeating)
				? again(announcement, scheduled, plannedAt, hours) : changed(announcement, otherwise);
	}

	private Decision again(Announcement announcement, Scheduled scheduled, Instant plannedAt, QuietHours hours) {
		return this.schedule.next(announcement.draft().timing(), plannedAt)
			.map((next) -> changed(announcement, planned(announcement, scheduled.approval(), next, hours)))
			.orElseGet(() -> changed(announcement, new Ended(Ending.OVER)));
	}

	private static Scheduled planned(Announcement announcement, AnnouncementState.Approval approval, Instant at,
			QuietHours hours) {
		return new Scheduled(approval, at, SendingHours.from(announcement.draft().urgency(), at, hours), false);
	}

	private static boolean isDue(Scheduled scheduled, Instant plannedAt) {
		return !scheduled.isPaused() && scheduled.plannedAt().equals(plannedAt);
	}

	private static Decision changed(Announcement announcement, AnnouncementState state) {
		return new Decision.Changed(announcement.in(state));
	}

	private static Decision notNow() {
		return new Decision.Refused(Refusal.NOT_NOW);
	}

	/** What becomes of an announcement. */
	sealed interface Decision {

		/** It becomes this one. */
		record Changed(Announcement announcement) implements Decision {
		}

		/** It stays as it is. */
		record Refused(Refusal why) implements Decision {
		}

	}

}
