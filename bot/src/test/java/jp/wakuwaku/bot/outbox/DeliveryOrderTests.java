package jp.wakuwaku.bot.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryOrderTests {

	private static final Instant NOON = Instant.parse("2026-11-30T03:00:00Z");

	private static OutboxEntry entry(Priority priority, int age, int dueIn) {
		Instant createdAt = NOON.minusSeconds(age);
		return OutboxEntry
			.push(priority + "-" + age, new ChatId("U0123"), List.of(new OutgoingMessage.Text("はい", List.of())),
					createdAt)
			.as(priority)
			.notBefore(NOON.plusSeconds(dueIn));
	}

	private static Optional<String> next(OutboxEntry... waiting) {
		return DeliveryOrder.next(Arrays.asList(waiting), NOON).map(OutboxEntry::id);
	}

	@Test
	void answersBeforeItReminds() {
		assertThat(
				next(entry(Priority.ANNOUNCEMENT, 9, 0), entry(Priority.REMINDER, 8, 0), entry(Priority.ANSWER, 1, 0)))
			.contains("ANSWER-1");
		assertThat(next(entry(Priority.ANNOUNCEMENT, 9, 0), entry(Priority.REMINDER, 8, 0))).contains("REMINDER-8");
	}

	@Test
	void letsAnswersAndWhatIsAboutRegistrationsGoByAge() {
		assertThat(next(entry(Priority.BOOKING, 2, 0), entry(Priority.ANSWER, 1, 0))).contains("BOOKING-2");
		assertThat(next(entry(Priority.BOOKING, 1, 0), entry(Priority.ANSWER, 2, 0))).contains("ANSWER-2");
	}

	@Test
	void keepsANewerAnswerBehindAnOlderOneThatWaits() {
		assertThat(next(entry(Priority.ANSWER, 2, 60), entry(Priority.ANSWER, 1, 0))).isEmpty();
		assertThat(next(entry(Priority.BOOKING, 2, 60), entry(Priority.BOOKING, 1, 0))).isEmpty();
	}

	@Test
	void holdsNothingBehindSomethingOfAnotherKindThatWaits() {
		OutboxEntry answer = entry(Priority.ANSWER, 1, 0);
		for (Priority other : List.of(Priority.BOOKING, Priority.REMINDER, Priority.ANNOUNCEMENT)) {
			assertThat(next(entry(other, 2, 60), answer)).contains("ANSWER-1");
			assertThat(next(entry(Priority.ANSWER, 2, 60), entry(other, 1, 0))).contains(other + "-1");
		}
	}

	@Test
	void letsOneReminderPassAnother() {
		assertThat(next(entry(Priority.REMINDER, 2, 60), entry(Priority.REMINDER, 1, 0))).contains("REMINDER-1");
	}

	@Test
	void looksAgainWhenSomethingCanGo() {
		assertThat(DeliveryOrder.nextAttemptAt(List.of())).isEmpty();
		assertThat(DeliveryOrder.nextAttemptAt(
				List.of(entry(Priority.ANSWER, 2, 60), entry(Priority.ANSWER, 1, 0), entry(Priority.REMINDER, 3, 30))))
			.contains(NOON.plusSeconds(30));
	}

	@Test
	void deliversEverythingInTheEndWhateverWaits() {
		Random random = new Random(5);
		for (int round = 0; round < 200; round++) {
			List<OutboxEntry> waiting = new ArrayList<>();
			for (int i = 0; i < 8; i++) {
				waiting
					.add(entry(Priority.values()[random.nextInt(Priority.values().length)], i, random.nextInt(10) - 5));
			}
			int delivered = 0;
			while (!waiting.isEmpty()) {
				Instant at = DeliveryOrder.nextAttemptAt(waiting).orElseThrow();
				waiting.remove(DeliveryOrder.next(waiting, at).orElseThrow());
				delivered++;
			}
			assertThat(delivered).isEqualTo(8);
		}
	}

}
