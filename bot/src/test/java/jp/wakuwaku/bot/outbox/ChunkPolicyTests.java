package jp.wakuwaku.bot.outbox;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.DeliveryResult.DeferralReason;
import jp.wakuwaku.bot.line.DeliveryResult.Deferred;
import jp.wakuwaku.bot.line.DeliveryResult.Delivered;
import jp.wakuwaku.bot.line.DeliveryResult.Refused;
import jp.wakuwaku.bot.outbox.ChunkPolicy.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChunkPolicyTests {

	private static final Instant NOON = Instant.parse("2026-11-30T03:00:00Z");

	private static final List<ChatId> CHATS = List.of(new ChatId("U0a"), new ChatId("U0b"));

	private final Chunk fresh = new Chunk(new BroadcastId("news"), 0, CHATS, List.of(), 0, null);

	private final Chunk tried = new Chunk(new BroadcastId("news"), 0, CHATS, CHATS, 1, NOON);

	@Test
	void hasReachedWhomLineTookItFor() {
		assertThat(ChunkPolicy.after(this.fresh, 2, new Delivered())).isEqualTo(Verdict.REACHED);
	}

	@Test
	void goesToTheSamePeopleAgainWhenLineMayHaveIt() {
		assertThat(ChunkPolicy.after(this.fresh, 2, new Deferred(DeferralReason.UNCERTAIN))).isEqualTo(Verdict.AGAIN);
	}

	@ParameterizedTest
	@EnumSource(names = { "TOO_MANY_REQUESTS", "NOT_ALLOWED", "UNREACHABLE" })
	void goesToWhoeverIsToGetItThenWhenLineHasNothingOfIt(DeferralReason reason) {
		assertThat(ChunkPolicy.after(this.fresh, 2, new Deferred(reason))).isEqualTo(Verdict.ANEW);
		assertThat(ChunkPolicy.after(this.tried, 2, new Deferred(reason))).as("LINE may have the earlier try")
			.isEqualTo(Verdict.AGAIN);
	}

	@Test
	void isLookedIntoWhenLineDoesNotLikeIt() {
		assertThat(ChunkPolicy.after(this.fresh, 2, new Refused(400))).isEqualTo(Verdict.DOUBTED);
		assertThat(ChunkPolicy.after(this.fresh, 1, new Refused(400))).isEqualTo(Verdict.FAILED);
		assertThat(ChunkPolicy.after(this.fresh, 2, new Refused(413))).isEqualTo(Verdict.FAILED);
	}

	@Test
	void isNotTriedAgainWhenLineMayHaveForgottenItsKey() {
		assertThat(ChunkPolicy.isTooLate(this.fresh, NOON.plusSeconds(999_999))).isFalse();
		assertThat(ChunkPolicy.isTooLate(this.tried, NOON.plusSeconds(23 * 3600 - 1))).isFalse();
		assertThat(ChunkPolicy.isTooLate(this.tried, NOON.plusSeconds(23 * 3600))).isTrue();
	}

	@Test
	void hasAKeyOfItsOwn() {
		BroadcastId news = new BroadcastId("news");
		assertThat(news.retryKey(1)).isEqualTo(new BroadcastId("news").retryKey(1))
			.isNotEqualTo(news.retryKey(2))
			.isNotEqualTo(new BroadcastId("other").retryKey(1));
	}

}
