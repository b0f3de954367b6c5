package jp.wakuwaku.bot.announcements;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.line.OutgoingMessage;

/**
 * An announcement as it would be sent.
 *
 * @param messages exactly as LINE would get them now, empty when there are problems
 * @param problems why it cannot be sent as it is
 * @param isNeutral whether a locked phone shows nothing of it
 * @param times the next times, up to five, approved now
 */
public record AnnouncementPreview(List<OutgoingMessage> messages, List<String> problems, boolean isNeutral,
		List<Time> times) {

	public AnnouncementPreview {
		messages = List.copyOf(messages);
		problems = List.copyOf(problems);
		times = List.copyOf(times);
	}

	/**
	 * A time.
	 *
	 * @param plannedAt as staff have it
	 * @param sendsAt the same, or the end of the quiet hours in which it falls
	 */
	public record Time(Instant plannedAt, Instant sendsAt) {

		/**
		 * Whether it is put off.
		 * @return so that nobody is woken
		 */
		public boolean isShifted() {
			return !this.plannedAt.equals(this.sendsAt);
		}

	}

}
