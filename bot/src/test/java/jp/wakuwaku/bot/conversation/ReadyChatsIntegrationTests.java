package jp.wakuwaku.bot.conversation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static jp.wakuwaku.bot.conversation.RedisFixture.HANAKO;
import static jp.wakuwaku.bot.conversation.RedisFixture.NOON;
import static jp.wakuwaku.bot.conversation.RedisFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class ReadyChatsIntegrationTests {

	private static final Duration SHORT = Duration.ofMillis(50);

	private final RedisFixture fixture = new RedisFixture();

	private final ReadyChats readyChats = this.fixture.readyChats;

	@AfterEach
	void close() {
		this.fixture.close();
	}

	@Test
	void handsEachNoticeToOneReader() {
		try (ReadyChats.Reader one = this.readyChats.reader();
				ReadyChats.Reader other = this.fixture.newReadyChats().reader()) {
			put("01A");
			List<ReadyChat> read = one.read(10, SHORT);
			assertThat(read).extracting(ReadyChat::chat).containsExactly(HANAKO);
			assertThat(other.read(10, SHORT)).isEmpty();
		}
	}

	@Test
	void givesANoticeThatNobodyFinishedToAnotherInstance() {
		ReadyChats dead = this.fixture.newReadyChats();
		try (ReadyChats.Reader reader = dead.reader()) {
			put("01A");
			assertThat(reader.read(10, SHORT)).hasSize(1);
		}
		List<ReadyChat> reclaimed = this.readyChats.reclaim(Duration.ZERO, 10);
		assertThat(reclaimed).singleElement().satisfies((ready) -> {
			assertThat(ready.chat()).isEqualTo(HANAKO);
			assertThat(ready.reclaimed()).isTrue();
		});
	}

	@Test
	void leavesANoticeAloneThatIsBeingWorkedOn() {
		try (ReadyChats.Reader reader = this.readyChats.reader()) {
			put("01A");
			reader.read(10, SHORT);
		}
		assertThat(this.readyChats.reclaim(Duration.ofSeconds(10), 10)).isEmpty();
	}

	@Test
	void keepsNothingOfANoticeThatIsDone() {
		try (ReadyChats.Reader reader = this.readyChats.reader()) {
			put("01A");
			reader.read(10, SHORT).forEach(this.readyChats::done);
		}
		assertThat(this.readyChats.backlog()).isZero();
		assertThat(this.readyChats.oldest()).isEmpty();
		assertThat(this.readyChats.reclaim(Duration.ZERO, 10)).isEmpty();
	}

	@Test
	void reclaimsMoreThanOneBatchInTurn() {
		ReadyChats dead = this.fixture.newReadyChats();
		try (ReadyChats.Reader reader = dead.reader()) {
			for (int i = 0; i < 25; i++) {
				put("01A%02d".formatted(i));
			}
			reader.read(100, SHORT);
		}
		List<ReadyChat> all = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			all.addAll(this.readyChats.reclaim(Duration.ZERO, 10));
		}
		assertThat(all).extracting(ReadyChat::notice).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(25);
	}

	@Test
	void dropsANoticeThatNamesNoChatAndHandsOutItsNeighbours() {
		this.fixture.redis.opsForStream().add("ready:{work}", Map.of("odd", "thing"));
		this.fixture.redis.opsForStream().add("ready:{work}", Map.of("chat", "no chat"));
		put("01A");
		try (ReadyChats.Reader reader = this.readyChats.reader()) {
			assertThat(reader.read(10, SHORT)).isNotEmpty()
				.allSatisfy((ready) -> assertThat(ready.chat()).isEqualTo(HANAKO))
				.hasSize((int) this.readyChats.backlog());
		}
	}

	@Test
	void announcesWhateverWaitsWithoutANotice() {
		put("01A");
		this.fixture.redis.delete("ready:{work}");
		try (ReadyChats.Reader reader = this.readyChats.reader()) {
			assertThat(reader.read(10, SHORT)).isEmpty();
			this.readyChats.announceAll();
			assertThat(reader.read(10, SHORT)).extracting(ReadyChat::chat).containsExactly(HANAKO);
		}
	}

	@Test
	void readsWhatWasAnnouncedBeforeTheFirstStart() {
		put("01A");
		try (ReadyChats.Reader reader = this.readyChats.reader()) {
			assertThat(reader.read(10, SHORT)).extracting(ReadyChat::chat).containsOnly(HANAKO);
		}
	}

	@Test
	void makesAChatReadyWhenItsTimeHasCome() {
		try (ReadyChats.Reader reader = this.readyChats.reader()) {
			this.readyChats.later(HANAKO, NOON.plusSeconds(5));
			this.readyChats.moveDue(NOON.plusSeconds(4), 10);
			assertThat(reader.read(10, SHORT)).isEmpty();
			this.readyChats.moveDue(NOON.plusSeconds(5), 10);
			assertThat(reader.read(10, SHORT)).extracting(ReadyChat::chat).containsExactly(HANAKO);
			this.readyChats.moveDue(NOON.plusSeconds(6), 10);
			assertThat(reader.read(10, SHORT)).isEmpty();
		}
	}

	@Test
	void looksAtAChatAtTheEarliestTimeAskedFor() {
		this.readyChats.later(HANAKO, NOON.plusSeconds(5));
		this.readyChats.later(HANAKO, NOON.plusSeconds(60));
		this.readyChats.moveDue(NOON.plusSeconds(5), 10);
		assertThat(this.readyChats.backlog()).isOne();
	}

	@Test
	void forgetsConsumersOfInstancesThatAreGone() {
		ReadyChats gone = this.fixture.newReadyChats();
		try (ReadyChats.Reader reader = gone.reader()) {
			put("01A");
			reader.read(10, SHORT).forEach(gone::done);
		}
		put("01B");
		try (ReadyChats.Reader reader = this.readyChats.reader()) {
			reader.read(10, SHORT);
		}
		this.readyChats.removeIdleConsumers(Duration.ofMillis(-1));
		assertThat(this.fixture.redis.opsForStream().consumers("ready:{work}", "workers").size()).isOne();
	}

	private void put(String id) {
		this.fixture.inbox.put(List.of(text(id, "はい", NOON)));
	}

}
