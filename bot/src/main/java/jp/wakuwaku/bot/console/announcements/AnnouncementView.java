package jp.wakuwaku.bot.console.announcements;

import java.time.Instant;
import java.util.Set;

import jp.wakuwaku.bot.announcements.Announcement;
import jp.wakuwaku.bot.announcements.AnnouncementState;
import jp.wakuwaku.bot.announcements.AnnouncementState.AwaitingApproval;
import jp.wakuwaku.bot.announcements.AnnouncementState.Drafting;
import jp.wakuwaku.bot.announcements.AnnouncementState.Ended;
import jp.wakuwaku.bot.announcements.AnnouncementState.Scheduled;
import jp.wakuwaku.bot.announcements.AnnouncementState.Sending;
import jp.wakuwaku.bot.console.security.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * An announcement on its page, for whoever looks at it.
 *
 * @param announcement itself
 * @param row as in the list
 * @param sendsAt the next time it goes out, {@code null} when none is set
 * @param staff who looks
 */
record AnnouncementView(Announcement announcement, AnnouncementRow row, @Nullable Instant sendsAt, StaffMember staff) {

	public String path() {
		return AnnouncementPath.of(this.announcement.id());
	}

	public long revision() {
		return this.announcement.revision();
	}

	/** Why it came back; empty when it did not. */
	public String returnedBecause() {
		String reason = (this.announcement.state() instanceof Drafting drafting) ? drafting.returnedBecause() : null;
		return (reason != null) ? reason : "";
	}

	public boolean canEdit() {
		return writes() && !(state() instanceof Sending) && !(state() instanceof Ended);
	}

	public boolean canRequest() {
		return writes() && state() instanceof Drafting;
	}

	public boolean canWithdraw() {
		return writes() && state() instanceof AwaitingApproval && isOwn();
	}

	/** Approval and giving back are for somebody who had no hand in it. */
	public boolean canDecide() {
		return approves() && state() instanceof AwaitingApproval && !isOwn();
	}

	/** Whether it waits for somebody else than whoever looks. */
	public boolean waitsForOthers() {
		return state() instanceof AwaitingApproval && isOwn();
	}

	public boolean canPause() {
		return approves() && switch (state()) {
			case Scheduled scheduled -> !scheduled.isPaused();
			case Sending sending -> !sending.isPaused();
			case Drafting _, AwaitingApproval _, Ended _ -> false;
		};
	}

	public boolean canResume() {
		return approves() && switch (state()) {
			case Scheduled scheduled -> scheduled.isPaused();
			case Sending sending -> sending.isPaused();
			case Drafting _, AwaitingApproval _, Ended _ -> false;
		};
	}

	public boolean canStop() {
		return approves() && !(state() instanceof Ended);
	}

	public boolean canWrite() {
		return writes();
	}

	public boolean isEmergency() {
		return this.announcement.draft().isEmergency();
	}

	/** Where it is written. */
	public String editPath() {
		return path() + (isEmergency() ? "/emergency" : "/edit");
	}

	/** In an emergency nobody has to wait for a second person. */
	public boolean canSendAlone() {
		return rights().maySendAlone() && (state() instanceof Drafting || state() instanceof AwaitingApproval);
	}

	/** Refuses what only those may do who wrote it or asked for its approval. */
	void requireOwn() {
		Rights.require(isOwn());
	}

	private boolean isOwn() {
		return hasHandIn(this.staff.id().value());
	}

	/** Whether somebody wrote it or asked for its approval, by their account. */
	boolean hasHandIn(String account) {
		Set<String> authors = this.announcement.authors();
		return authors.contains(account)
				|| (state() instanceof AwaitingApproval(String requestedBy) && requestedBy.equals(account));
	}

	private AnnouncementState state() {
		return this.announcement.state();
	}

	private boolean writes() {
		return rights().mayWrite();
	}

	private boolean approves() {
		return rights().mayApprove();
	}

	private Rights rights() {
		return Rights.of(this.staff, this.announcement);
	}

}
