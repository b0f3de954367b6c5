package jp.wakuwaku.bot.announcements;

import java.time.Duration;
import java.time.Instant;

import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.programs.JapanTime;

/** From when until when an announcement goes out, so that nobody is woken for nothing. */
final class SendingHours {

	/** After that, staff decide anew whether it is still true. */
	private static final Duration EMERGENCY_IS_OF_USE = Duration.ofHours(1);

	private SendingHours() {
	}

	/** That time, or for what may wait the end of the quiet hours in which it falls. */
	static Instant from(Urgency urgency, Instant planned, QuietHours hours) {
		return switch (urgency) {
			case ORDINARY -> hours.next(planned);
			case EMERGENCY -> planned;
		};
	}

	/**
	 * The same, or when what should have begun may still begin without waking anybody.
	 */
	static Instant next(Urgency urgency, Instant planned, QuietHours hours, Instant now) {
		return from(urgency, planned.isAfter(now) ? planned : now, hours);
	}

	/** Until when something that was to go out then may still begin. */
	static Instant until(Urgency urgency, Instant sendsAt, QuietHours hours) {
		return switch (urgency) {
			case ORDINARY -> JapanTime.of(JapanTime.at(sendsAt).toLocalDate().atTime(hours.from())).toInstant();
			case EMERGENCY -> sendsAt.plus(EMERGENCY_IS_OF_USE);
		};
	}

	/** Whether what is under way has to wait for the morning. */
	static boolean isOver(Urgency urgency, QuietHours hours, Instant now) {
		return urgency == Urgency.ORDINARY && hours.isQuiet(now);
	}

}
