package jp.wakuwaku.bot.surveys;

import java.time.Duration;
import java.time.Instant;

import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.SeminarSession;
import jp.wakuwaku.bot.programs.SessionId;

/**
 * The questionnaire of one session.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param session its name
 * @param program its seminar's name
 * @param endedAt when the session ended
 * @param askedAt when the first are asked
 * @param closesAt until when answers are taken, itself excluded
 */
record Survey(int version, String session, String program, Instant endedAt, Instant askedAt, Instant closesAt) {

	private static final int VERSION = 1;

	/** How long answers are taken. */
	private static final Duration OPEN_FOR = Duration.ofDays(7);

	static Survey of(SeminarSession found, Instant askedAt) {
		return new Survey(VERSION, found.session().id().value(), found.seminar().id().value(),
				found.session().time().endsAt().toInstant(), askedAt, askedAt.plus(OPEN_FOR));
	}

	SessionId id() {
		return new SessionId(this.session);
	}

	ProgramId programId() {
		return new ProgramId(this.program);
	}

	FiscalYear year() {
		return FiscalYear.of(this.endedAt);
	}

	boolean isOpen(Instant now) {
		return now.isBefore(this.closesAt);
	}

}
