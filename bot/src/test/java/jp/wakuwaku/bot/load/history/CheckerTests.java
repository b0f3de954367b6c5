package jp.wakuwaku.bot.load.history;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.load.history.Finding.Lost;
import jp.wakuwaku.bot.load.history.Finding.OutOfOrder;
import jp.wakuwaku.bot.load.history.Finding.Repeated;
import jp.wakuwaku.bot.load.history.Finding.RepeatedLate;
import jp.wakuwaku.bot.load.history.Finding.Stray;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CheckerTests {

	private static final Instant START = Instant.parse("2027-01-15T01:00:00Z");

	private final SentEvent first = new SentEvent("E1", "U1", "token-1", "くるみんって何ですか？");

	private final SentEvent second = new SentEvent("E2", "U1", "token-2", "対象は誰ですか？");

	@Nested
	class Accepts {

		@Test
		void oneReplyToAnAcknowledgedEvent() {
			assertThat(check(List.of(post(first, 0, 5, 200)), List.of(reply(1, first)))).isEmpty();
		}

		@Test
		void onePushInsteadOfTheReply() {
			assertThat(check(List.of(post(first, 0, 5, 200)), List.of(push(1, first)))).isEmpty();
		}

		@Test
		void anEventThatWasNeitherAcknowledgedNorAnswered() {
			assertThat(check(List.of(post(first, 0, 5, 503)), List.of())).isEmpty();
		}

		@Test
		void oneAnswerToAnEventWhoseAcknowledgementWasLost() {
			assertThat(check(List.of(post(first, 0, 5, Post.NO_ANSWER)), List.of(reply(1, first)))).isEmpty();
		}

		@Test
		void oneAnswerToAnEventThatWasPostedTwice() {
			assertThat(check(List.of(post(first, 0, 5, 503), post(first, 9, 12, 200)), List.of(reply(1, first))))
				.isEmpty();
		}

		@Test
		void anyOrderOfEventsThatWereUnderWayTogether() {
			assertThat(check(List.of(post(first, 0, 5, 200), post(second, 4, 6, 200)),
					List.of(reply(1, second), reply(2, first))))
				.isEmpty();
		}

		@Test
		void aLateOrderWhenTheEarlierEventHadToBePostedAgain() {
			assertThat(check(List.of(post(first, 0, 1, 503), post(second, 4, 6, 200), post(first, 9, 12, 200)),
					List.of(reply(1, second), reply(2, first))))
				.isEmpty();
		}

		@Test
		void deliveriesToPeopleWhoAreNotPartOfTheLoad() {
			Delivery other = new Delivery(1, START, "U-other", null, "some-key");
			assertThat(check(List.of(post(first, 0, 5, 503)), List.of(other))).isEmpty();
		}

	}

	@Nested
	class Reports {

		@Test
		void anAcknowledgedEventWithoutAnAnswer() {
			assertThat(check(List.of(post(first, 0, 5, 200)), List.of())).containsExactly(new Lost(first));
		}

		@Test
		void anEventThatWasAcknowledgedAtTheSecondPostOnly() {
			assertThat(check(List.of(post(first, 0, 5, 503), post(first, 9, 12, 200)), List.of()))
				.containsExactly(new Lost(first));
		}

		@Test
		void aReplyAndAPushToTheSameEvent() {
			assertThat(check(List.of(post(first, 0, 5, 200)), List.of(reply(1, first), push(2, first))))
				.containsExactly(new Repeated(first, 2));
		}

		@Test
		void twoPushesToTheSameEvent() {
			assertThat(check(List.of(post(first, 0, 5, 200)), List.of(push(1, first), push(2, first))))
				.containsExactly(new Repeated(first, 2));
		}

		@Test
		void twoAnswersToAnEventThatWasNotAcknowledged() {
			assertThat(check(List.of(post(first, 0, 5, 503)), List.of(reply(1, first), push(2, first))))
				.containsExactly(new Repeated(first, 2));
		}

		@Test
		void aPushAfterTheReplyAndTheTokensLifeAsWhatItIs() {
			Delivery late = new Delivery(2, START.plusSeconds(51), "U1", null, first.retryKey().toString());
			Verdict verdict = Checker.check(List.of(post(first, 0, 5, 200)), List.of(reply(1, first), late));
			assertThat(verdict.findings()).containsExactly(new RepeatedLate(first));
			assertThat(verdict.keepsPromises()).isTrue();
		}

		@Test
		void aPushAfterTheReplyWithinTheTokensLifeAsRepeated() {
			Delivery early = new Delivery(2, START.plusSeconds(49), "U1", null, first.retryKey().toString());
			Verdict verdict = Checker.check(List.of(post(first, 0, 5, 200)), List.of(reply(1, first), early));
			assertThat(verdict.findings()).containsExactly(new Repeated(first, 2));
			assertThat(verdict.keepsPromises()).isFalse();
		}

		@Test
		void answersThatChangedPlaces() {
			assertThat(check(List.of(post(first, 0, 5, 200), post(second, 6, 8, 200)),
					List.of(reply(1, second), reply(2, first))))
				.containsExactly(new OutOfOrder(first, second));
		}

		@Test
		void aDeliveryUnderAKeyThatBelongsToNoEvent() {
			Delivery stray = new Delivery(2, START, "U1", null, "another-key");
			assertThat(check(List.of(post(first, 0, 5, 200)), List.of(reply(1, first), stray)))
				.containsExactly(new Stray(stray));
		}

	}

	@Test
	void countsWhatItSaw() {
		Verdict verdict = Checker.check(List.of(post(first, 0, 5, 200), post(first, 1, 5, 200), post(second, 1, 2, 0)),
				List.of(reply(1, first)));
		assertThat(verdict.events()).isEqualTo(2);
		assertThat(verdict.acknowledged()).isEqualTo(1);
		assertThat(verdict.answered()).isEqualTo(1);
	}

	private static List<Finding> check(List<Post> posts, List<Delivery> ledger) {
		return Checker.check(posts, ledger).findings();
	}

	private static Post post(SentEvent event, int sent, int ended, int status) {
		return new Post(event, START.plusMillis(sent), START.plusMillis(sent), START.plusMillis(ended), status);
	}

	private static Delivery reply(long seq, SentEvent event) {
		return new Delivery(seq, START.plusMillis(100), event.resident(), event.replyToken(), null);
	}

	private static Delivery push(long seq, SentEvent event) {
		return new Delivery(seq, START.plusMillis(100), event.resident(), null, event.retryKey().toString());
	}

}
