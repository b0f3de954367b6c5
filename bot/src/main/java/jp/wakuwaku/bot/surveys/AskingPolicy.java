package jp.wakuwaku.bot.surveys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.StaffStatus;

/** Decides when those who came are asked what they thought of it. */
final class AskingPolicy {

	/** By then, who came has been noted, and most people are at home. */
	private static final LocalTime EVENING = LocalTime.of(18, 0);

	/** After that nobody remembers well enough. */
	private static final Duration USEFUL_FOR = Duration.ofDays(7);

	private AskingPolicy() {
	}

	/** What to do about a session that nobody has been asked about. */
	sealed interface Decision {

		/** Its people are asked. */
		record Ask() implements Decision {
		}

		/** It is too early, or night. */
		record Wait(Instant until) implements Decision {
		}

		/** It is too late to be asked. */
		record Miss() implements Decision {
		}

		/** It does not take place. */
		record Nothing() implements Decision {
		}

	}

	static Decision decide(Session session, QuietHours hours, Instant now) {
		if (!takesPlace(session)) {
			return new Decision.Nothing();
		}
		Instant due = dueAt(session);
		if (now.isAfter(due.plus(USEFUL_FOR))) {
			return new Decision.Miss();
		}
		Instant from = hours.next(now.isBefore(due) ? due : now);
		return from.isAfter(now) ? new Decision.Wait(from) : new Decision.Ask();
	}

	/** The evening after the day on which it ends. */
	static Instant dueAt(Session session) {
		return session.time().endsAt().toLocalDate().plusDays(1).atTime(EVENING).atZone(JapanTime.ZONE).toInstant();
	}

	static boolean takesPlace(Session session) {
		return session.status() == StaffStatus.OPEN || session.status() == StaffStatus.CLOSED;
	}

	static boolean isOver(Session session, Instant now) {
		return !now.isBefore(session.time().endsAt().toInstant());
	}

}
