package jp.wakuwaku.bot.emulator;

import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class ApiFaultsTests {

	private final Bench bench = new Bench();

	private final String sakura = this.bench.resident().id();

	@AfterEach
	void close() {
		this.bench.close();
	}

	@Test
	void answersAsTheFaultHasIt() {
		assertThat(pushUnder("rate-limit-429").status()).isEqualTo(429);
		assertThat(pushUnder("quota-429").status()).isEqualTo(429);
		assertThat(pushUnder("error-500").status()).isEqualTo(500);
		assertThat(pushUnder("html-error").contentType()).startsWith("text/html");
		assertThat(pushUnder("refused-4xx").status()).isEqualTo(400);
		assertThat(bench.chat().messages()).isEmpty();
	}

	@Test
	void deliversBeforeItAnswersGarbage() {
		Answer answer = pushUnder("garbage-200");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(Json.read(answer.body())).isEmpty();
		assertThat(bench.chat().messages()).hasSize(1);
	}

	@Test
	void breaksConnectionsInTurnsBeforeAndAfterDelivering() {
		bench.get(FaultSwitch.class).change(Json.object("api", "reset"));
		for (int i = 0; i < 4; i++) {
			assertThatException().isThrownBy(() -> bench.push(sakura));
		}
		assertThat(bench.chat().messages()).hasSize(2);
	}

	@Test
	void leavesRepliesAloneWhenTheQuotaIsUsedUp() {
		bench.get(FaultSwitch.class).change(Json.object("api", "quota-429"));
		assertThat(bench.reply(bench.replyToken()).status()).isEqualTo(200);
	}

	@Test
	void hitsTheGivenShareOfCalls() {
		bench.get(FaultSwitch.class).change(Json.object("api", "error-500").put("apiFaultShare", 0.5));
		var statuses = IntStream.range(0, 200).mapToObj((i) -> bench.get("/v2/bot/info").status()).toList();
		assertThat(Set.copyOf(statuses)).containsExactlyInAnyOrder(200, 500);
	}

	private Answer pushUnder(String fault) {
		bench.get(FaultSwitch.class).change(Json.object("api", fault));
		return bench.push(sakura);
	}

}
