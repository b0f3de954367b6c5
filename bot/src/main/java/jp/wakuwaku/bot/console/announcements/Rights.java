package jp.wakuwaku.bot.console.announcements;

import jp.wakuwaku.bot.announcements.Announcement;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.StaffMember;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What somebody may do with an announcement: emergencies are written by those only who
 * may send them, and approved by everybody who approves announcements.
 *
 * @param staff who
 * @param isEmergency what it is
 */
record Rights(StaffMember staff, boolean isEmergency) {

	static Rights of(StaffMember staff, Announcement announcement) {
		return new Rights(staff, announcement.draft().isEmergency());
	}

	boolean mayWrite() {
		return this.staff.can(this.isEmergency ? Permission.SEND_EMERGENCY : Permission.WRITE_ANNOUNCEMENTS);
	}

	boolean mayApprove() {
		return this.staff.can(Permission.APPROVE_ANNOUNCEMENTS) || (this.isEmergency && maySendAlone());
	}

	/** An emergency, without a second person. */
	boolean maySendAlone() {
		return this.isEmergency && this.staff.can(Permission.SEND_EMERGENCY);
	}

	/** Refuses what somebody may do with other announcements only. */
	static void require(boolean right) {
		if (!right) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
	}

}
