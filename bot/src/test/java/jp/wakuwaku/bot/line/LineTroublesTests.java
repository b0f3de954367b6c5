package jp.wakuwaku.bot.line;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineTroublesTests {

	private Instant now = Instant.parse("2026-12-01T03:00:00Z");

	private final LineTroubles troubles = new LineTroubles(((InstantSource) () -> this.now).withZone(ZoneOffset.UTC));

	@Test
	void countsFromTheFirstCallInARowThatFailed() {
		Instant first = this.now;
		this.troubles.note(true, 500);
		this.now = first.plusSeconds(60);
		this.troubles.note(false, 0);
		assertThat(this.troubles.now()).contains(new LineTrouble(LineTrouble.Kind.SILENT, first));
		this.troubles.note(true, 429);
		assertThat(this.troubles.now()).contains(new LineTrouble(LineTrouble.Kind.REFUSING, first));
		this.troubles.note(true, 200);
		assertThat(this.troubles.now()).isEmpty();
	}

	@Test
	void takesARefusalOfOneMessageForNoTrouble() {
		this.troubles.note(true, 0);
		this.troubles.note(true, 400);
		assertThat(this.troubles.now()).isEmpty();
	}

	@Test
	void doesNotBelieveAnAnsweredQuestionWhileMessagesFail() {
		this.troubles.note(true, 500);
		this.now = this.now.plusSeconds(240);
		this.troubles.note(false, 200);
		assertThat(this.troubles.now()).isPresent();
		this.now = this.now.plusSeconds(61);
		this.troubles.note(false, 200);
		assertThat(this.troubles.now()).isEmpty();
	}

}
