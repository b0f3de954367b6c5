package jp.wakuwaku.bot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides whether a chat says more than anybody could read the answers to: 20 inputs in
 * 10 seconds, by LINE's clock. Counts what is answered only, so that silence makes room.
 */
final class RatePolicy {

	static final int MOST = 20;

	static final Duration WINDOW = Duration.ofSeconds(10);

	private RatePolicy() {
	}

	/** What becomes of an input. */
	enum Verdict {

		/** It is answered. */
		PASS,
		/** It is one too many, and the resident is told. */
		WARN,
		/** It is one too many, and the resident has been told. */
		IGNORE

	}

	/** What becomes of an input, and the session that counts it. */
	record Decision(Verdict verdict, Session next) {
	}

	static Decision decide(Session session, Instant occurredAt) {
		Instant latest = session.recent().stream().reduce(occurredAt, (one, other) -> one.isAfter(other) ? one : other);
		Instant begin = latest.minus(WINDOW);
		if (!occurredAt.isAfter(begin)) {
			return new Decision(Verdict.PASS, session);
		}
		List<Instant> recent = session.recent().stream().filter((instant) -> instant.isAfter(begin)).toList();
		if (recent.size() >= MOST) {
			Verdict verdict = session.warned() ? Verdict.IGNORE : Verdict.WARN;
			return new Decision(verdict, session.withRate(recent, true));
		}
		List<Instant> counted = Stream.concat(recent.stream(), Stream.of(occurredAt)).sorted().toList();
		boolean stillFull = counted.size() > MOST / 2;
		return new Decision(Verdict.PASS, session.withRate(counted, session.warned() && stillFull));
	}

}
