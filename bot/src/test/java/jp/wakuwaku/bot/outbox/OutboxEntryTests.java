package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class OutboxEntryTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Instant NOON = Instant.parse("2026-11-30T03:00:00Z");

	private static final OutboxEntry PUSH = OutboxEntry.push("1", new ChatId("U0123"),
			List.of(new OutgoingMessage.Text("はい", List.of())), NOON);

	@Test
	void comesBackFromRedisAsItWent() {
		OutboxEntry entry = PUSH.as(Priority.REMINDER)
			.usefulUntil(NOON.plusSeconds(60))
			.guardedBy("seats", "booking-1")
			.claimed(NOON);
		assertThat(JSON.readValue(JSON.writeValueAsString(entry), OutboxEntry.class)).isEqualTo(entry);
	}

	@Test
	void isOfUseForAWeekAtMost() {
		assertThat(PUSH.usefulUntil()).isEqualTo(NOON.plus(Duration.ofDays(7)));
		assertThat(PUSH.usefulUntil(NOON.plus(Duration.ofDays(30))).usefulUntil())
			.isEqualTo(NOON.plus(Duration.ofDays(7)));
	}

	@Test
	void readsAnAnswerOfTheVersionBefore() {
		OutboxEntry read = JSON.readValue(stored("\"token\"", "2026-11-30T03:00:50Z"), OutboxEntry.class);
		assertThat(read.priority()).isEqualTo(Priority.ANSWER);
		assertThat(read.claimedAt()).isNull();
		assertThat(read.usefulUntil()).isEqualTo(NOON.plus(Duration.ofDays(1)));
	}

	@Test
	void readsAPushOfTheVersionBeforeAsOneThatMayHaveBeenTried() {
		OutboxEntry read = JSON.readValue(stored("null", "2026-11-30T03:00:00Z"), OutboxEntry.class);
		assertThat(read.priority()).isEqualTo(Priority.BOOKING);
		assertThat(read.claimedAt()).isEqualTo(NOON);
		assertThat(read.retryKey()).isEqualTo(PUSH.retryKey());
	}

	private static String stored(String token, String replyUntil) {
		return """
				{"version":1,"id":"1","to":"U0123","messages":[{"type":"Text","text":"はい","quickReplies":[]}],
				"replyToken":%s,"replyUntil":"%s","mustArrive":true,"createdAt":"2026-11-30T03:00:00Z","attempts":0,
				"uncertain":false,"nextAttemptAt":"2026-11-30T03:00:00Z"}""".formatted(token, replyUntil);
	}

}
