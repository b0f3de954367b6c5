package jp.wakuwaku.bot.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.Mailboxes.LostLeaseException;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static jp.wakuwaku.bot.conversation.RedisFixture.HANAKO;
import static jp.wakuwaku.bot.conversation.RedisFixture.NOON;
import static jp.wakuwaku.bot.conversation.RedisFixture.event;
import static jp.wakuwaku.bot.conversation.RedisFixture.reply;
import static jp.wakuwaku.bot.conversation.RedisFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(RedisExtension.class)
class MailboxesIntegrationTests {

	private final RedisFixture fixture = new RedisFixture();

	private final Mailboxes mailboxes = this.fixture.mailboxes;

	private final IncomingEvent first = text("01A", "一", NOON);

	private final IncomingEvent second = text("01B", "二", NOON.plusSeconds(1));

	@AfterEach
	void close() {
		this.fixture.close();
	}

	@Test
	void givesAChatToOneWorkerOnly() {
		Lease lease = this.fixture.leases.open(HANAKO);
		assertThat(this.mailboxes.take(lease)).isPresent();
		assertThat(this.mailboxes.take(this.fixture.leases.open(HANAKO))).isEmpty();
		assertThat(this.mailboxes.next(lease, Map.of())).isEmpty();
		assertThat(this.mailboxes.take(this.fixture.leases.open(HANAKO))).isPresent();
	}

	@Test
	void commitsSessionRepliesAndEventTogether() {
		put(this.first, this.second);
		Lease lease = this.fixture.leases.open(HANAKO);
		Taken taken = this.mailboxes.take(lease).orElseThrow();
		OutboxEntry reply = reply(this.first, "はい");
		assertThat(commit(lease, taken, Session.FRESH.in("faq", "{}"), List.of(reply))).isTrue();
		Taken next = this.mailboxes.next(lease, Map.of()).orElseThrow();
		assertThat(next.event()).isEqualTo(this.second);
		assertThat(next.session()).isEqualTo(Session.FRESH.in("faq", "{}"));
		this.mailboxes.leave(lease, Map.of());
		assertThat(this.mailboxes.take(this.fixture.leases.open(HANAKO)).orElseThrow().undelivered())
			.containsExactly(reply);
	}

	@Test
	void changesNothingForAWorkerThatHasLostItsLease() {
		put(this.first);
		Lease lost = this.fixture.leases.open(HANAKO);
		Taken taken = this.mailboxes.take(lost).orElseThrow();
		this.fixture.redis.delete("lease:{" + HANAKO.value() + "}");
		Lease other = this.fixture.leases.open(HANAKO);
		assertThat(this.mailboxes.take(other)).isPresent();
		assertThatExceptionOfType(LostLeaseException.class)
			.isThrownBy(() -> commit(lost, taken, Session.FRESH, List.of(reply(this.first, "いいえ"))));
		assertThatExceptionOfType(LostLeaseException.class).isThrownBy(() -> this.mailboxes.next(lost, Map.of()));
		Taken still = this.mailboxes.next(other, Map.of()).orElseThrow();
		assertThat(still.event()).isEqualTo(this.first);
		assertThat(still.undelivered()).isEmpty();
	}

	@Test
	void countsATurnForNothingWhenItsMessageWasTakenBackMeanwhile() {
		put(this.first);
		Lease lease = this.fixture.leases.open(HANAKO);
		Taken taken = this.mailboxes.take(lease).orElseThrow();
		put(event("01U", NOON.plusSeconds(1), new EventContent.Unsent("m-01A")));
		assertThat(commit(lease, taken, Session.FRESH, List.of(reply(this.first, "はい")))).isFalse();
		assertThat(this.fixture.redis.hasKey("outbox:{" + HANAKO.value() + "}")).isFalse();
	}

	@Test
	void countsHowOftenAnEventIsBegun() {
		put(this.first);
		for (int tries = 1; tries <= 3; tries++) {
			Lease lease = this.fixture.leases.open(HANAKO);
			assertThat(this.mailboxes.take(lease).orElseThrow().tries()).isEqualTo(tries);
			this.mailboxes.leave(lease, Map.of());
		}
	}

	@Test
	void forgetsAChatThatIsOver() {
		put(this.first);
		Lease lease = this.fixture.leases.open(HANAKO);
		Taken taken = this.mailboxes.take(lease).orElseThrow();
		commit(lease, taken, Session.FRESH.in("faq", "{}"), List.of(reply(this.first, "はい")));
		put(event("01U", NOON.plusSeconds(1), new EventContent.Unfollowed()));
		Taken unfollow = this.mailboxes.next(lease, Map.of()).orElseThrow();
		commit(lease, unfollow, null, List.of());
		assertThat(this.mailboxes.next(lease, Map.of())).isEmpty();
		assertThat(this.fixture.redis.keys("*{" + HANAKO.value() + "}")).as("nothing but the ids of events is left")
			.isEmpty();
	}

	@Test
	void settlesWhatWasDeliveredAndKeepsWhatWasNot() {
		put(this.first);
		Lease lease = this.fixture.leases.open(HANAKO);
		Taken taken = this.mailboxes.take(lease).orElseThrow();
		OutboxEntry delivered = reply(this.first, "はい");
		OutboxEntry deferred = reply(this.second, "あとで");
		commit(lease, taken, Session.FRESH, List.of(delivered, deferred));
		OutboxEntry left = deferred.recovered();
		this.mailboxes.next(lease, Map.of(delivered.id(), Optional.empty(), deferred.id(), Optional.of(left)));
		assertThat(this.mailboxes.take(this.fixture.leases.open(HANAKO)).orElseThrow().undelivered())
			.containsExactly(left);
	}

	@Test
	void handsOutAnUnreadableEventWithoutReadingIt() {
		this.fixture.redis.opsForZSet().add("mailbox:{" + HANAKO.value() + "}", "{\"id\":\"01A\",\"odd\":1}", 1);
		Taken taken = this.mailboxes.take(this.fixture.leases.open(HANAKO)).orElseThrow();
		assertThat(taken.event()).isNull();
		assertThat(taken.stored()).isNotEmpty();
	}

	@Test
	void beginsAfreshWhereASessionIsUnreadable() {
		this.fixture.redis.opsForValue().set("session:{" + HANAKO.value() + "}", "[]");
		put(this.first);
		assertThat(this.mailboxes.take(this.fixture.leases.open(HANAKO)).orElseThrow().session())
			.isEqualTo(Session.FRESH);
	}

	@Test
	void keepsALeaseThatIsRenewed() {
		Lease lease = this.fixture.leases.open(HANAKO);
		this.mailboxes.take(lease);
		this.fixture.redis.expire("lease:{" + HANAKO.value() + "}", java.time.Duration.ofSeconds(2));
		this.fixture.leases.renew();
		assertThat(this.fixture.redis.getExpire("lease:{" + HANAKO.value() + "}")).isGreaterThan(5);
	}

	@Test
	void doesNotRenewALeaseThatAnotherWorkerHas() {
		this.fixture.leases.open(HANAKO);
		this.fixture.redis.opsForValue()
			.set("lease:{" + HANAKO.value() + "}", "somebody else", java.time.Duration.ofSeconds(2));
		this.fixture.leases.renew();
		assertThat(this.fixture.redis.getExpire("lease:{" + HANAKO.value() + "}")).isLessThanOrEqualTo(2);
	}

	private void put(IncomingEvent... events) {
		this.fixture.inbox.put(List.of(events));
	}

	private boolean commit(Lease lease, Taken taken, Session session, List<OutboxEntry> replies) {
		IncomingEvent event = taken.event();
		return this.mailboxes.commit(lease, event.id(), taken.stored(), session, replies);
	}

}
