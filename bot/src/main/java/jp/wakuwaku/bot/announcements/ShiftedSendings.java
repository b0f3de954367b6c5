package jp.wakuwaku.bot.announcements;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.QuietHours;

import org.springframework.stereotype.Component;

/** Shows staff, before they change the quiet hours, what would go out when instead. */
@Component
public class ShiftedSendings {

	private final Announcements announcements;

	private final OfficeRules rules;

	private final Clock clock;

	ShiftedSendings(Announcements announcements, OfficeRules rules, Clock clock) {
		this.announcements = announcements;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * What would go out at another time; of what comes again, its next time.
	 * @param hours as they would be
	 * @return soonest first; may be empty
	 */
	public List<ShiftedSending> under(QuietHours hours) {
		return this.announcements.all()
			.stream()
			.flatMap((announcement) -> shifted(announcement, hours).stream())
			.sorted(Comparator.comparing(ShiftedSending::before))
			.toList();
	}

	private Optional<ShiftedSending> shifted(Announcement announcement, QuietHours hours) {
		if (!(announcement.state() instanceof AnnouncementState.Scheduled scheduled) || scheduled.isPaused()) {
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		Urgency urgency = announcement.draft().urgency();
		Instant before = SendingHours.next(urgency, scheduled.plannedAt(), this.rules.quietHours(), now);
		Instant after = SendingHours.next(urgency, scheduled.plannedAt(), hours, now);
		return before.equals(after) ? Optional.empty() : Optional
			.of(new ShiftedSending(announcement.id(), announcement.draft().content().title(), before, after));
	}

}
