package jp.wakuwaku.bot.conversation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.RedisCallback;

import static jp.wakuwaku.bot.conversation.RedisFixture.HANAKO;
import static jp.wakuwaku.bot.conversation.RedisFixture.NOON;
import static jp.wakuwaku.bot.conversation.RedisFixture.event;
import static jp.wakuwaku.bot.conversation.RedisFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.fail;

@ExtendWith(RedisExtension.class)
class RedisInboxIntegrationTests {

	private final RedisFixture fixture = new RedisFixture();

	@AfterEach
	void close() {
		this.fixture.close();
	}

	@Test
	void keepsAnEventUnderItsChatAndAnnouncesIt() {
		IncomingEvent event = text("01A", "託児はありますか", NOON);
		this.fixture.inbox.put(List.of(event));
		assertThat(drain()).containsExactly(event);
		assertThat(this.fixture.readyChats.backlog()).isOne();
	}

	@Test
	void dropsAnEventThatComesAgain() {
		IncomingEvent event = text("01A", "託児はありますか", NOON);
		this.fixture.inbox.put(List.of(event, event));
		this.fixture.inbox.put(List.of(event));
		assertThat(drain()).containsExactly(event);
		this.fixture.inbox.put(List.of(event));
		assertThat(drain()).isEmpty();
	}

	@Test
	void remembersAnEventForSevenDays() {
		this.fixture.inbox.put(List.of(text("01A", "はい", NOON)));
		Long seconds = this.fixture.redis.getExpire("seen:{" + HANAKO.value() + "}:01A");
		assertThat(seconds).isBetween(7 * 86_400L - 60, 7 * 86_400L);
	}

	@Test
	void ordersEventsByWhenTheyHappened() {
		this.fixture.inbox.put(List.of(text("01C", "三", NOON.plusSeconds(2))));
		this.fixture.inbox.put(List.of(text("01A", "一", NOON), text("01B", "二", NOON.plusSeconds(1))));
		assertThat(drain()).extracting((event) -> event.id().value()).containsExactly("01A", "01B", "01C");
	}

	@Test
	void forgetsAMessageThatWasTakenBackBeforeItWasRead() {
		this.fixture.inbox.put(List.of(text("01A", "間違えました", NOON), text("01B", "講座はいつ", NOON.plusSeconds(1))));
		this.fixture.inbox.put(List.of(event("01C", NOON.plusSeconds(2), new EventContent.Unsent("m-01A"))));
		assertThat(this.fixture.redis.opsForZSet().range("mailbox:{" + HANAKO.value() + "}", 0, -1))
			.noneMatch((stored) -> stored.contains("間違えました"));
		assertThat(drain()).extracting((event) -> event.id().value()).containsExactly("01B", "01C");
	}

	@Test
	void worksWithARedisThatHasForgottenItsScripts() {
		this.fixture.inbox.put(List.of(text("01A", "一", NOON)));
		this.fixture.redis.execute((RedisCallback<Object>) (connection) -> {
			connection.scriptingCommands().scriptFlush();
			return null;
		});
		this.fixture.inbox.put(List.of(text("01B", "二", NOON.plusSeconds(1))));
		assertThat(drain()).extracting((event) -> event.id().value()).containsExactly("01A", "01B");
	}

	@Test
	void losesNoCharacterOfWhatWasWritten() {
		String text = "\"}]{'\\ 😊\u202e\u0000 'redis.call' ﾊﾝﾄﾞﾒｲﾄﾞ\n👩‍👧‍👦";
		this.fixture.inbox.put(List.of(text("01A", text, NOON)));
		assertThat(drain()).first()
			.extracting(IncomingEvent::content)
			.isEqualTo(new EventContent.Text("m-01A", text, false));
	}

	@Test
	void forgetsAMessageWhoseTakingBackCameFirst() {
		this.fixture.inbox.put(List.of(event("01C", NOON.plusSeconds(2), new EventContent.Unsent("m-01A"))));
		this.fixture.inbox.put(List.of(text("01A", "間違えました", NOON)));
		assertThat(drain()).extracting((event) -> event.id().value()).containsExactly("01C");
	}

	@Test
	void announcesAfterwardsWhatRedisTookWithoutSayingSo() {
		IncomingEvent event = text("01A", "託児はありますか", NOON);
		pauseRedis(Duration.ofMillis(900));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.fixture.inbox.put(List.of(event)));
		this.fixture.unannounced.announce(this.fixture.readyChats::announce);
		assertThat(this.fixture.readyChats.backlog()).isOne();
		assertThat(drain()).containsExactly(event);
		this.fixture.unannounced.announce((chat) -> fail("announced once more"));
	}

	@Test
	void goesOnAnnouncingWhereItFailed() {
		this.fixture.unannounced.add(List.of(HANAKO));
		assertThatIllegalStateException().isThrownBy(() -> this.fixture.unannounced.announce((_) -> {
			throw new IllegalStateException();
		}));
		List<ChatId> announced = new ArrayList<>();
		this.fixture.unannounced.announce(announced::add);
		assertThat(announced).containsExactly(HANAKO);
	}

	@Test
	void opensNoConnectionForAWebhook() {
		this.fixture.inbox.put(List.of(text("01A", "一", NOON)));
		long before = connections();
		for (int i = 0; i < 20; i++) {
			this.fixture.inbox.put(List.of(text("01B%02d".formatted(i), "二", NOON)));
		}
		assertThat(connections()).isEqualTo(before);
	}

	private void pauseRedis(Duration duration) {
		this.fixture.redis.execute((RedisCallback<@Nullable Object>) (connection) -> connection.execute("CLIENT",
				"PAUSE".getBytes(StandardCharsets.UTF_8),
				Long.toString(duration.toMillis()).getBytes(StandardCharsets.UTF_8)));
	}

	private long connections() {
		return Long.parseLong(this.fixture.redis.execute((RedisCallback<String>) (
				connection) -> connection.serverCommands().info("stats").getProperty("total_connections_received")));
	}

	/** Reads the mailbox as a worker does. */
	private List<IncomingEvent> drain() {
		List<IncomingEvent> events = new ArrayList<>();
		Lease lease = this.fixture.leases.open(HANAKO);
		Taken taken = this.fixture.mailboxes.take(lease).orElseThrow();
		while (taken.event() != null) {
			events.add(taken.event());
			this.fixture.mailboxes.commit(lease, taken.event().id(), taken.stored(), taken.event().occurredAt(),
					Session.FRESH, new Turn.Recall.AsBefore(), Committed.NOTHING);
			if (!(this.fixture.mailboxes.finish(lease, Map.of(), List.of()) instanceof Next.Event(Taken next))) {
				return events;
			}
			taken = next;
		}
		this.fixture.mailboxes.release(lease);
		return events;
	}

}
