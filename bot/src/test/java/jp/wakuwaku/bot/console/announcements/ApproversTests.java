package jp.wakuwaku.bot.console.announcements;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.console.home.HomeCard;
import jp.wakuwaku.bot.console.layout.ConsoleTimes;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ApproversTests {

	private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

	private static final Instant TOMORROW = NOW.plus(Duration.ofHours(24));

	private static final String THEN = "2026年12月2日(水) 9:00";

	private static final ConsoleTimes TIMES = new ConsoleTimes();

	@Test
	void oneOrNoneNeedAnother() {
		for (List<Instant> from : List.of(List.<Instant>of(), List.of(Instant.EPOCH))) {
			HomeCard.Line line = new Approvers(from, 0, NOW).lines(TIMES).getFirst();
			assertThat(line.value()).contains("招いてください");
			assertThat(line.path()).isEqualTo("/console/people/new");
		}
	}

	@Test
	void whoIsInvitedHasToSignInFirst() {
		assertThat(new Approvers(List.of(Instant.EPOCH), 1, NOW).lines(TIMES).getFirst().value()).contains("まだログイン");
		assertThat(new Approvers(List.of(), 1, NOW).lines(TIMES).getFirst().value()).contains("招いてください");
		assertThat(new Approvers(List.of(), 1, NOW).objection(TIMES)).contains("まだログイン");
	}

	@Test
	void theSecondOneIsToldWithTheMoment() {
		assertThat(new Approvers(List.of(TOMORROW, Instant.EPOCH), 0, NOW).lines(TIMES).getFirst().value())
			.contains(THEN);
		assertThat(new Approvers(List.of(NOW, Instant.EPOCH), 0, NOW).lines(TIMES)).isEmpty();
		assertThat(new Approvers(List.of(NOW, TOMORROW, Instant.EPOCH), 0, NOW).lines(TIMES)).isEmpty();
	}

	@Test
	void anAnnouncementWaitsForTheFirstOne() {
		assertThat(new Approvers(List.of(), 0, NOW).objection(TIMES)).contains("ほかにいません", "頼んでください");
		assertThat(new Approvers(List.of(TOMORROW.plusSeconds(3600), TOMORROW), 0, NOW).objection(TIMES))
			.contains(THEN);
		assertThat(new Approvers(List.of(TOMORROW, NOW), 0, NOW).objection(TIMES)).isEmpty();
	}

}
