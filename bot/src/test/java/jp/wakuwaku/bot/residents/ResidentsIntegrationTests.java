package jp.wakuwaku.bot.residents;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static jp.wakuwaku.bot.residents.ResidentsFixture.HANAKO;
import static jp.wakuwaku.bot.residents.ResidentsFixture.YUKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(RedisExtension.class)
class ResidentsIntegrationTests {

	private final ResidentsFixture store = new ResidentsFixture();

	private final Residents residents = this.store.residents;

	@AfterEach
	void close() {
		this.store.close();
	}

	@Test
	void aChatHasOnePerson() {
		assertThat(this.residents.find(HANAKO)).isEmpty();
		PersonId hanako = this.residents.of(HANAKO);
		assertThat(this.residents.of(HANAKO)).isEqualTo(hanako);
		assertThat(this.residents.find(HANAKO)).contains(hanako);
		assertThat(this.residents.of(YUKI)).isNotEqualTo(hanako);
	}

	@Test
	void tellSinceWhenSomebodyIsKnown() {
		PersonId hanako = this.residents.of(HANAKO);
		Instant made = this.store.clock.instant();
		this.store.clock.advance(Duration.ofDays(3));
		this.residents.of(HANAKO);
		assertThat(this.residents.since(hanako)).contains(made);
		assertThat(this.residents.since(PersonId.random())).isEmpty();
	}

	@Test
	void aChatHasOnePersonAlsoWhenManyAskAtOnce() throws Exception {
		Callable<PersonId> ask = () -> this.residents.of(HANAKO);
		try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
			List<Future<PersonId>> answers = pool.invokeAll(Stream.generate(() -> ask).limit(64).toList());
			for (Future<PersonId> answer : answers) {
				assertThat(answer.get()).isEqualTo(this.residents.of(HANAKO));
			}
		}
		assertThat(this.store.redis.keys("person:*")).hasSize(1);
	}

	@Test
	void aPersonWhoseMakingWasInterruptedIsMadeTheNextTime() {
		for (int calls = 0; calls < 20; calls++) {
			RedisExtension.flush();
			this.store.redis.crashAfter(calls);
			if (!crashes(() -> this.residents.of(HANAKO))) {
				this.store.redis.recover();
				assertThat(calls).isGreaterThan(5);
				return;
			}
			this.store.redis.recover();
			PersonId hanako = this.residents.of(HANAKO);
			assertThat(this.residents.find(HANAKO)).contains(hanako);
			assertThat(this.residents.chatOf(hanako)).contains(HANAKO);
			assertThat(this.store.redis.keys("person:*")).hasSize(1);
			assertThat(this.store.redis.opsForZSet().range(ResidentKeys.PERSONS, 0, -1))
				.containsExactly(hanako.value());
		}
		throw new AssertionError("never went through");
	}

	@Test
	void aGroupIsNobody() {
		ChatId group = new ChatId("C0000000000000000000000000000000a");
		assertThatIllegalArgumentException().isThrownBy(() -> this.residents.of(group))
			.withMessage("chat: C*** (expected: one resident's)");
	}

	@Test
	void redisDoesNotShowWhichChatAPersonHas() {
		this.residents.of(HANAKO);
		assertThat(this.store.dump().toString()).doesNotContain(HANAKO.value());
	}

	@Test
	void thosePersonsWhomStaffEnterHaveNoChat() {
		PersonId person = this.residents.enter("entry-1");
		assertThat(this.residents.enter("entry-1")).isEqualTo(person);
		assertThat(this.residents.enter("entry-2")).isNotEqualTo(person);
		assertThat(this.residents.entered("entry-1")).contains(person);
		assertThat(this.residents.entered("entry-3")).isEmpty();
		assertThat(this.residents.isKnown(person)).isTrue();
		assertThat(this.residents.chatOf(person)).isEmpty();
		assertThat(this.residents.hasLeft(person)).isFalse();
		assertThat(this.residents.isKnown(PersonId.random())).isFalse();
	}

	@Test
	void whoLeftIsWrittenToAgainOnlyAfterAgreeing() {
		PersonId hanako = this.residents.of(HANAKO);
		Instant noon = this.store.clock.instant();
		assertThat(this.residents.chatOf(hanako)).contains(HANAKO);
		this.residents.leave(HANAKO, noon);
		assertThat(this.residents.hasLeft(hanako)).isTrue();
		assertThat(this.residents.chatOf(hanako)).isEmpty();
		assertThat(this.residents.of(HANAKO)).isEqualTo(hanako);
		assertThat(this.residents.chatOf(hanako)).isEmpty();
		this.residents.comeBack(hanako, noon.plusSeconds(60));
		assertThat(this.residents.chatOf(hanako)).contains(HANAKO);
	}

	@Test
	void aRepeatedOrLateLeaveDoesNotUndoTheReturn() {
		PersonId hanako = this.residents.of(HANAKO);
		Instant noon = this.store.clock.instant();
		this.residents.comeBack(hanako, noon.plusSeconds(60));
		this.residents.leave(HANAKO, noon);
		assertThat(this.residents.hasLeft(hanako)).isFalse();
		this.residents.leave(HANAKO, noon.plusSeconds(120));
		assertThat(this.residents.hasLeft(hanako)).isTrue();
		this.residents.comeBack(hanako, noon.plusSeconds(60));
		assertThat(this.residents.hasLeft(hanako)).isTrue();
	}

	@Test
	void leavingMakesNoPerson() {
		this.residents.leave(HANAKO, this.store.clock.instant());
		assertThat(this.residents.find(HANAKO)).isEmpty();
		assertThat(this.store.redis.keys("person*")).isEmpty();
	}

	@Test
	void aPersonAndWhatLeadsThereEndAfterFourHundredDaysOrWhenTheyAreNotNeededAnyMore() {
		PersonId hanako = this.residents.of(HANAKO);
		String chatKey = this.store.lookup.chatKey(HANAKO);
		assertThat(this.store.lifeOf(ResidentKeys.person(hanako))).isBetween(Duration.ofDays(399),
				Duration.ofDays(400));
		assertThat(this.store.lifeOf(chatKey)).isBetween(Duration.ofDays(399), Duration.ofDays(400));
		assertThat(this.residents.keepUntil(hanako, this.store.in(Duration.ofDays(500)))).isTrue();
		assertThat(this.residents.keepUntil(hanako, this.store.in(Duration.ofDays(1)))).isTrue();
		this.residents.of(HANAKO);
		assertThat(this.store.lifeOf(ResidentKeys.person(hanako))).isBetween(Duration.ofDays(499),
				Duration.ofDays(500));
		assertThat(this.store.lifeOf(chatKey)).isBetween(Duration.ofDays(499), Duration.ofDays(500));
	}

	@Test
	void nobodyIsKeptWhoIsNotThere() {
		assertThat(this.residents.keepUntil(PersonId.random(), this.store.inNinetyDays())).isFalse();
	}

	@Test
	void anIdShowsNothing() {
		assertThat(this.residents.of(HANAKO)).hasToString("person ***");
		assertThatIllegalArgumentException().isThrownBy(() -> new PersonId("hanako"))
			.withMessage("person id of 6 characters (expected: 32 hexadecimal digits)");
	}

	private static boolean crashes(Runnable work) {
		try {
			work.run();
			return false;
		}
		catch (CrashingRedis.Crash _) {
			return true;
		}
	}

}
