package jp.wakuwaku.bot.console.programs;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;

import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionStatus;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.TimeSpan;

/**
 * A date of a seminar as it is listed.
 *
 * @param session which
 * @param path where it is changed
 * @param state how it stands, were nobody registered
 * @param kind of the tag that shows it
 */
record SessionRow(Session session, String path, String state, String kind) {

	private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("yyyy年M月d日(E) H:mm", Locale.JAPANESE);

	private static final DateTimeFormatter END = DateTimeFormatter.ofPattern("H:mm", Locale.JAPANESE);

	static SessionRow of(String program, Session session, Instant now) {
		return new SessionRow(session, "/console/programs/of/" + program + "/sessions/" + session.id(),
				state(session.statusAt(now, 0)), kind(session.statusAt(now, 0)));
	}

	/** Those that are over come last, the latest of them first. */
	static Comparator<Session> soonestFirst(Instant now) {
		Comparator<Session> byStart = Comparator.comparing((session) -> session.time().startsAt());
		return (one, other) -> {
			boolean isOver = isOver(one, now);
			return (isOver != isOver(other, now)) ? Boolean.compare(isOver, !isOver)
					: (isOver ? byStart.reversed() : byStart).compare(one, other);
		};
	}

	private static boolean isOver(Session session, Instant now) {
		return !session.time().endsAt().toInstant().isAfter(now);
	}

	public String when() {
		return when(this.session.time());
	}

	static String when(TimeSpan time) {
		return START.format(time.startsAt()) + "〜" + END.format(time.endsAt());
	}

	public boolean isCancelled() {
		return this.session.status() == StaffStatus.CANCELLED;
	}

	private static String kind(SessionStatus status) {
		return switch (status) {
			case OPEN, FULL -> "good";
			case CANCELLED -> "bad";
			case DRAFT, UPCOMING, CLOSED, OVER -> "";
		};
	}

	private static String state(SessionStatus status) {
		return switch (status) {
			case DRAFT -> "下書き";
			case UPCOMING -> "受付前";
			case OPEN, FULL -> "受付中";
			case CLOSED -> "受付終了";
			case CANCELLED -> "中止";
			case OVER -> "終了";
		};
	}

}
