package jp.wakuwaku.bot.announcements;

import java.time.Instant;

import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.programs.JapanTime;

/** From when until when an announcement goes out, so that nobody is woken. */
final class SendingHours {

	private SendingHours() {
	}

	/** That time, or the end of the quiet hours in which it falls. */
	static Instant from(Instant planned) {
		return QuietHours.next(planned);
	}

	/** Until when something that was to go out then still makes sense: the same day. */
	static Instant until(Instant sendsAt) {
		return JapanTime.of(JapanTime.at(sendsAt).toLocalDate().atTime(QuietHours.NIGHT)).toInstant();
	}

}
