package jp.wakuwaku.bot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.bot.conversation.Mailboxes.LostLeaseException;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.outbox.Courier.Attempt;
import jp.wakuwaku.bot.outbox.OutboxCodecs;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.knowledge.Language;
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
		assertThat(this.mailboxes.finish(lease, Map.of(), List.of())).isEqualTo(new Next.Freed(null, Set.of()));
		assertThat(this.mailboxes.take(this.fixture.leases.open(HANAKO))).isPresent();
	}

	@Test
	void commitsSessionRepliesAndEventTogether() {
		put(this.first, this.second);
		Lease lease = this.fixture.leases.open(HANAKO);
		Taken taken = this.mailboxes.take(lease).orElseThrow();
		OutboxEntry reply = reply(this.first, "はい");
		assertThat(commit(lease, taken, Session.FRESH.in("faq", "{}"), List.of(reply))).isTrue();
		Taken next = next(lease);
		assertThat(next.event()).isEqualTo(this.second);
		assertThat(next.session()).isEqualTo(Session.FRESH.in("faq", "{}"));
		this.mailboxes.release(lease);
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
		assertThatExceptionOfType(LostLeaseException.class)
			.isThrownBy(() -> this.mailboxes.finish(lost, Map.of(), List.of()));
		Taken still = next(other);
		assertThat(still.event()).isEqualTo(this.first);
		assertThat(this.fixture.redis.hasKey(this.fixture.keyOf("outbox"))).isFalse();
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
	void remembersAQuestionForAQuarterOfAnHour() {
		put(this.first, this.second);
		Lease lease = this.fixture.leases.open(HANAKO);
		Taken taken = this.mailboxes.take(lease).orElseThrow();
		assertThat(remember(lease, taken, "m-01A")).isTrue();
		assertThat(next(lease).memory()).isEqualTo(memory("m-01A"));
		this.mailboxes.release(lease);
		assertThat(this.mailboxes.take(this.fixture.leases.open(HANAKO)).orElseThrow().memory())
			.isEqualTo(memory("m-01A"));
		assertThat(this.fixture.redis.getExpire(this.fixture.keyOf("memory"))).isBetween(880L, 900L);
	}

	@Test
	void forgetsAQuestionAtOnceWhenItsMessageIsTakenBack() {
		put(this.first);
		Lease lease = this.fixture.leases.open(HANAKO);
		remember(lease, this.mailboxes.take(lease).orElseThrow(), "m-01A");
		put(event("01U", NOON.plusSeconds(1), new EventContent.Unsent("m-other")));
		assertThat(this.fixture.redis.hasKey(this.fixture.keyOf("memory"))).isTrue();
		put(event("01V", NOON.plusSeconds(1), new EventContent.Unsent("m-01A")));
		assertThat(this.fixture.redis.hasKey(this.fixture.keyOf("memory"))).isFalse();
	}

	@Test
	void remembersNothingOfAMessageThatWasTakenBackDuringALaterTurn() {
		put(this.second);
		Lease lease = this.fixture.leases.open(HANAKO);
		Taken taken = this.mailboxes.take(lease).orElseThrow();
		put(event("01U", NOON.plusSeconds(2), new EventContent.Unsent("m-01A")));
		remember(lease, taken, "m-01A");
		assertThat(this.fixture.redis.hasKey(this.fixture.keyOf("memory"))).isFalse();
	}

	private boolean remember(Lease lease, Taken taken, String message) {
		return this.mailboxes.commit(lease, taken.event().id(), taken.stored(), taken.event().occurredAt(),
				Session.FRESH, new Turn.Recall.Of(memory(message)), Committed.NOTHING);
	}

	private static Memory memory(String message) {
		return new Memory(1, new EventId("01A"), message, "講座はいつ", "faq/wrong/01A/seminar-when");
	}

	@Test
	void countsBeginningsApartFromFailures() {
		put(this.first);
		for (int begun = 1; begun <= 3; begun++) {
			Lease lease = this.fixture.leases.open(HANAKO);
			Taken taken = this.mailboxes.take(lease).orElseThrow();
			assertThat(taken.begun()).isEqualTo(begun);
			assertThat(taken.failed()).isZero();
			this.mailboxes.release(lease);
		}
	}

	@Test
	void holdsAnEventBackThatHasFailed() {
		put(this.first);
		Lease lease = this.fixture.leases.open(HANAKO);
		this.mailboxes.take(lease);
		Instant until = this.fixture.clock.instant().plusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
		this.mailboxes.failed(lease, this.first.id(), until);
		assertThat(this.mailboxes.finish(lease, Map.of(), List.of())).isEqualTo(new Next.Freed(until, Set.of()));
		Lease early = this.fixture.leases.open(HANAKO);
		Taken nothing = this.mailboxes.take(early).orElseThrow();
		assertThat(nothing.stored()).isEmpty();
		assertThat(nothing.waitUntil()).isEqualTo(until);
		this.mailboxes.release(early);
		this.fixture.clock.advance(Duration.ofSeconds(61));
		Taken again = this.mailboxes.take(this.fixture.leases.open(HANAKO)).orElseThrow();
		assertThat(again.event()).isEqualTo(this.first);
		assertThat(again.failed()).isOne();
		assertThat(again.begun()).isEqualTo(2);
	}

	@Test
	void keepsWhatIsLeftOfAMessageUnderTheLeaseOnly() {
		put(this.first);
		Lease lease = this.fixture.leases.open(HANAKO);
		Taken taken = this.mailboxes.take(lease).orElseThrow();
		OutboxEntry reply = reply(this.first, "はい");
		commit(lease, taken, Session.FRESH, List.of(reply));
		assertThat(this.mailboxes.keep(lease, reply.recovered())).isTrue();
		assertThat(this.mailboxes.keep(lease, reply(this.second, "知らない"))).isFalse();
		this.fixture.redis.delete(this.fixture.keyOf("lease"));
		assertThatExceptionOfType(LostLeaseException.class).isThrownBy(() -> this.mailboxes.keep(lease, reply));
	}

	@Test
	void handsOutMessagesOldestFirstAndNamesUnreadableOnes() {
		List<OutboxEntry> entries = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			entries.add(reply(text("01A%02d".formatted(i), "", NOON.plusSeconds(i)), "答え" + i));
		}
		for (OutboxEntry entry : entries.reversed()) {
			this.fixture.redis.opsForHash()
				.put(this.fixture.keyOf("outbox"), entry.id(), OutboxCodecs.of(this.fixture.json).write(entry));
		}
		this.fixture.redis.opsForHash().put(this.fixture.keyOf("outbox"), "odd", "{\"messages\":[{\"type\":\"Odd\"}]}");
		Taken taken = this.mailboxes.take(this.fixture.leases.open(HANAKO)).orElseThrow();
		assertThat(taken.undelivered()).containsExactlyElementsOf(entries);
		assertThat(taken.unreadable()).containsExactly("odd");
	}

	@Test
	void forgetsAChatThatIsOver() {
		put(this.first);
		Lease lease = this.fixture.leases.open(HANAKO);
		Taken taken = this.mailboxes.take(lease).orElseThrow();
		commit(lease, taken, Session.FRESH.reading(Language.EN).in("faq", "{}"), List.of(reply(this.first, "はい")));
		this.fixture.redis.opsForValue()
			.set(this.fixture.keyOf("memory"), this.fixture.json.writeValueAsString(memory("m-01A")));
		put(event("01U", NOON.plusSeconds(1), new EventContent.Unfollowed()));
		Taken unfollow = next(lease);
		commit(lease, unfollow, null, List.of());
		assertThat(this.mailboxes.finish(lease, Map.of("01A:reply", new Attempt.Gone()), List.of()))
			.isEqualTo(new Next.Freed(null, Set.of()));
		assertThat(this.fixture.redis.keys("*{" + HANAKO.value() + "}"))
			.as("nothing but the ids of events is left, and that the chat is over")
			.containsExactly(this.fixture.keyOf("blocked"));
	}

	@Test
	void knowsThatAChatIsOverUntilSomebodyIsHeardThereAgain() {
		put(event("01U", NOON, new EventContent.Unfollowed()));
		Lease lease = this.fixture.leases.open(HANAKO);
		commit(lease, this.mailboxes.take(lease).orElseThrow(), null, List.of());
		put(event("01T", NOON.minusSeconds(1), new EventContent.Other("late")));
		commit(lease, next(lease), Session.FRESH, List.of());
		this.mailboxes.release(lease);
		assertThat(this.mailboxes.take(lease).orElseThrow().over()).isTrue();
		put(event("01V", NOON.plusSeconds(1), new EventContent.Followed(true)));
		commit(lease, next(lease), Session.FRESH, List.of());
		this.mailboxes.release(lease);
		assertThat(this.mailboxes.take(lease).orElseThrow().over()).isFalse();
	}

	@Test
	void keepsTheLanguageOfADialogueThatIsForgotten() {
		put(this.first, this.second);
		Lease lease = this.fixture.leases.open(HANAKO);
		Taken taken = this.mailboxes.take(lease).orElseThrow();
		Session english = Session.FRESH.reading(Language.EN).in("faq", "{}").offering(Map.of("a", "faq/ask"));
		commit(lease, taken, english, List.of());
		this.fixture.redis.delete(this.fixture.keyOf("session"));
		Taken later = next(lease);
		assertThat(later.session()).isEqualTo(Session.FRESH.reading(Language.EN));
		commit(lease, later, later.session().reading(Language.JA), List.of());
		assertThat(this.fixture.redis.hasKey(this.fixture.keyOf("language"))).isFalse();
	}

	@Test
	void readsASessionFromBeforeThereWereLanguages() {
		this.fixture.redis.opsForValue().set(this.fixture.keyOf("session"), """
				{"version":1,"revision":7,"flow":"faq","state":"{}","recent":[],"warned":false}""");
		put(this.first);
		assertThat(this.mailboxes.take(this.fixture.leases.open(HANAKO)).orElseThrow().session())
			.isEqualTo(new Session(2, 7, "faq", "{}", List.of(), false, Language.JA, Map.of(), null, null));
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
		this.mailboxes.finish(lease, Map.of(delivered.id(), new Attempt.Gone(), deferred.id(), new Attempt.Waits(left)),
				List.of());
		assertThat(this.mailboxes.take(this.fixture.leases.open(HANAKO)).orElseThrow().undelivered())
			.containsExactly(left);
	}

	@Test
	void handsOutAnUnreadableEventWithoutReadingIt() {
		this.fixture.redis.opsForZSet().add("mailbox:{" + HANAKO.value() + "}", "no JSON at all", 1);
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
		this.fixture.redis.expire("lease:{" + HANAKO.value() + "}", Duration.ofSeconds(2));
		this.fixture.leases.renew();
		assertThat(this.fixture.redis.getExpire("lease:{" + HANAKO.value() + "}")).isGreaterThan(5);
	}

	@Test
	void doesNotRenewALeaseThatAnotherWorkerHas() {
		this.fixture.leases.open(HANAKO);
		this.fixture.redis.opsForValue().set("lease:{" + HANAKO.value() + "}", "somebody else", Duration.ofSeconds(2));
		this.fixture.leases.renew();
		assertThat(this.fixture.redis.getExpire("lease:{" + HANAKO.value() + "}")).isLessThanOrEqualTo(2);
	}

	private Taken next(Lease lease) {
		return ((Next.Event) this.mailboxes.finish(lease, Map.of(), List.of())).taken();
	}

	private void put(IncomingEvent... events) {
		this.fixture.inbox.put(List.of(events));
	}

	private boolean commit(Lease lease, Taken taken, Session session, List<OutboxEntry> replies) {
		IncomingEvent event = taken.event();
		return this.mailboxes.commit(lease, event.id(), taken.stored(), event.occurredAt(), session,
				new Turn.Recall.AsBefore(), new Committed(List.of(), replies));
	}

}
