package jp.wakuwaku.bot.conversation;

import java.time.Instant;

import jp.wakuwaku.bot.conversation.RatePolicy.Decision;
import jp.wakuwaku.bot.conversation.RatePolicy.Verdict;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RatePolicyTests {

	private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

	@Test
	void passesTwentyInputsInTenSeconds() {
		assertThat(after(20, START).next().recent()).hasSize(20);
		assertThat(after(20, START).verdict()).isEqualTo(Verdict.PASS);
	}

	@Test
	void warnsOnceAndThenIgnores() {
		Decision warning = RatePolicy.decide(after(20, START).next(), START.plusSeconds(2));
		Decision silence = RatePolicy.decide(warning.next(), START.plusSeconds(3));
		assertThat(warning.verdict()).isEqualTo(Verdict.WARN);
		assertThat(silence.verdict()).isEqualTo(Verdict.IGNORE);
	}

	@Test
	void passesAgainWhenTheWindowHasRoom() {
		Decision warning = RatePolicy.decide(after(20, START).next(), START.plusSeconds(2));
		Decision later = RatePolicy.decide(warning.next(), START.plusSeconds(12));
		assertThat(later.verdict()).isEqualTo(Verdict.PASS);
		assertThat(later.next().warned()).isFalse();
	}

	@Test
	void doesNotWarnAgainWhileTheWindowStaysNearlyFull() {
		Session session = RatePolicy.decide(after(20, START).next(), START.plusSeconds(2)).next();
		Instant oneFallsOut = START.plusSeconds(10).plusMillis(50);
		Decision passed = RatePolicy.decide(session, oneFallsOut);
		Decision next = RatePolicy.decide(RatePolicy.decide(passed.next(), oneFallsOut).next(), oneFallsOut);
		assertThat(passed.verdict()).isEqualTo(Verdict.PASS);
		assertThat(next.verdict()).isEqualTo(Verdict.IGNORE);
	}

	@Test
	void passesAnEventFromLongAgoWithoutCountingIt() {
		Session full = after(20, START).next();
		Decision redelivered = RatePolicy.decide(full, START.minusSeconds(3_600));
		assertThat(redelivered.verdict()).isEqualTo(Verdict.PASS);
		assertThat(redelivered.next()).isEqualTo(full);
	}

	private static Decision after(int inputs, Instant start) {
		Decision decision = new Decision(Verdict.PASS, Session.FRESH);
		for (int input = 0; input < inputs; input++) {
			decision = RatePolicy.decide(decision.next(), start.plusMillis(input * 50L));
		}
		return decision;
	}

}
