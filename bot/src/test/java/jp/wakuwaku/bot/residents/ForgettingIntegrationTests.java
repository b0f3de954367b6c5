package jp.wakuwaku.bot.residents;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static jp.wakuwaku.bot.residents.ResidentsFixture.HANAKO;
import static jp.wakuwaku.bot.residents.ResidentsFixture.PHONE;
import static jp.wakuwaku.bot.residents.ResidentsFixture.RECORD;
import static jp.wakuwaku.bot.residents.ResidentsFixture.VALUES;
import static jp.wakuwaku.bot.residents.ResidentsFixture.YUKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ExtendWith(RedisExtension.class)
class ForgettingIntegrationTests {

	private final ResidentsFixture store = new ResidentsFixture();

	@AfterEach
	void close() {
		this.store.close();
	}

	@Test
	void leavesNothingOfThePerson() {
		PersonId hanako = this.store.everythingOf(HANAKO);
		forget(hanako);
		nothingIsLeftOf(hanako);
		assertThat(this.store.residents.find(HANAKO)).isEmpty();
		assertThat(this.store.residents.chatOf(hanako)).isEmpty();
		assertThat(this.store.details.find(hanako, RECORD)).isEmpty();
		assertThat(this.store.details.records(hanako)).isEmpty();
		assertThat(this.store.profiles.find(hanako)).isEmpty();
		assertThat(this.store.consents.history(hanako)).isEmpty();
		assertThat(this.store.phones.find(PHONE)).isEmpty();
	}

	@Test
	void tellsOfTheChatWhileItCanBeRead() {
		List<ChatId> chats = new ArrayList<>();
		this.store.listeners.add(new ForgetListener() {

			@Override
			public void forget(PersonId person) {
				assertThat(chats).as("before the details are unreadable").containsExactly(HANAKO);
			}

			@Override
			public void forgetChat(ChatId chat) {
				chats.add(chat);
			}

		});
		forget(this.store.everythingOf(HANAKO));
		assertThat(chats).containsExactly(HANAKO);
	}

	@Test
	void leavesOthersAlone() {
		PersonId hanako = this.store.everythingOf(HANAKO);
		PersonId yuki = this.store.everythingOf(YUKI);
		forget(hanako);
		assertThat(this.store.details.find(yuki, RECORD)).contains(VALUES);
		assertThat(this.store.residents.chatOf(yuki)).contains(YUKI);
		assertThat(this.store.phones.find(PHONE)).containsExactly(yuki);
	}

	@Test
	void leavesAProofThatDoesNotSayWho() {
		PersonId hanako = this.store.everythingOf(HANAKO);
		Deletion proof = forget(hanako);
		assertThat(proof.id()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
		assertThat(proof).isEqualTo(
				new Deletion(1, proof.id(), this.store.clock.instant(), Deletion.AskedBy.RESIDENT, "own-wish", 5));
		assertThat(this.store.forgetting.find(proof.id())).contains(proof);
		assertThat(this.store.forgetting.deletions()).containsExactly(proof);
		assertThat(this.store.dump().get(ResidentKeys.DELETIONS)).doesNotContain(hanako.value(), HANAKO.value());
		assertThat(this.store.forgetting.find("0000-0000-0000-0000")).isEmpty();
	}

	@Test
	void isTheSameWhenRepeated() {
		PersonId hanako = this.store.everythingOf(HANAKO);
		Deletion proof = forget(hanako);
		this.store.clock.advance(Duration.ofDays(1));
		assertThat(this.store.forgetting.forget(hanako, Deletion.AskedBy.STAFF, "again")).contains(proof);
		assertThat(this.store.forgetting.deletions()).containsExactly(proof);
		nothingIsLeftOf(hanako);
	}

	@Test
	void ofNobodyLeavesNoProof() {
		assertThat(this.store.forgetting.forget(PersonId.random(), Deletion.AskedBy.STAFF, "own-wish")).isEmpty();
		assertThat(this.store.dump()).isEmpty();
	}

	@Test
	void makesCopiesUnreadable() {
		PersonId hanako = this.store.everythingOf(HANAKO);
		String details = ResidentKeys.details(hanako, RECORD);
		String profile = ResidentKeys.profile(hanako);
		Map<String, String> copy = Map.of(details, content(details), profile, content(profile));
		String chat = this.store.persons.field(hanako, ResidentKeys.Field.CHAT).orElseThrow();
		forget(hanako);
		copy.forEach(this.store.redis.opsForValue()::set);
		this.store.redis.opsForHash().put(ResidentKeys.person(hanako), ResidentKeys.Field.CHAT, chat);
		assertThat(this.store.details.find(hanako, RECORD)).isEmpty();
		assertThat(this.store.profiles.find(hanako)).isEmpty();
		assertThat(this.store.residents.chatOf(hanako)).isEmpty();
		anotherKeyOpensNothing(hanako, details);
	}

	/** Neither another person's data key nor a new one under the same id. */
	private void anotherKeyOpensNothing(PersonId hanako, String details) {
		PersonId yuki = this.store.everythingOf(YUKI);
		this.store.redis.opsForValue().set(ResidentKeys.details(yuki, RECORD), content(details));
		assertThatExceptionOfType(UnreadableDetailsException.class)
			.isThrownBy(() -> this.store.details.find(yuki, RECORD));
		String copied = content(details);
		this.store.redis.delete(ResidentKeys.person(hanako));
		this.store.persons.create(hanako, null, null);
		this.store.redis.opsForValue().set(details, copied);
		assertThatExceptionOfType(UnreadableDetailsException.class)
			.isThrownBy(() -> this.store.details.find(hanako, RECORD));
	}

	@Test
	void isFinishedByRepetitionWhereverItStops() {
		for (int calls = 0; calls < 100; calls++) {
			RedisExtension.flush();
			PersonId hanako = this.store.everythingOf(HANAKO);
			this.store.redis.crashAfter(calls);
			Optional<Deletion> proof = forgetOrCrash(hanako);
			this.store.redis.recover();
			if (proof.isPresent()) {
				assertThat(calls).isGreaterThan(8);
				return;
			}
			Deletion repeated = forget(hanako);
			assertThat(repeated.records()).as("after %s calls", calls).isEqualTo(5);
			assertThat(this.store.forgetting.deletions()).containsExactly(repeated);
			nothingIsLeftOf(hanako);
		}
		throw new AssertionError("never went through");
	}

	@Test
	void isFinishedByItselfOnceItIsWrittenDown() {
		for (int calls = 0; calls < 100; calls++) {
			RedisExtension.flush();
			PersonId hanako = this.store.everythingOf(HANAKO);
			this.store.redis.crashAfter(calls);
			Optional<Deletion> proof = forgetOrCrash(hanako);
			this.store.redis.recover();
			if (proof.isPresent()) {
				return;
			}
			boolean isWrittenDown = !this.store.forgetting.unfinished().isEmpty();
			boolean isReadable = this.store.details.find(hanako, RECORD).isPresent();
			this.store.forgetting.unfinished()
				.forEach((person, wanted) -> this.store.forgetting.resume(new PersonId(person), wanted));
			assertThat(this.store.forgetting.unfinished()).isEmpty();
			if (isWrittenDown || !isReadable) {
				assertThat(this.store.forgetting.deletions()).as("after %s calls", calls).hasSize(1);
				nothingIsLeftOf(hanako);
			}
		}
		throw new AssertionError("never went through");
	}

	@Test
	void tellsListenersWhenNothingCanBeReadAnyMoreAndAllIsStillThere() {
		PersonId hanako = this.store.everythingOf(HANAKO);
		List<Boolean> heard = new ArrayList<>();
		this.store.listeners.add((person) -> {
			assertThat(person).isEqualTo(hanako);
			assertThat(this.store.details.find(hanako, RECORD)).isEmpty();
			heard.add(this.store.redis.hasKey(ResidentKeys.details(hanako, RECORD)));
		});
		forget(hanako);
		assertThat(heard).containsExactly(true);
	}

	@Test
	void deletesAlsoWhenAListenerFailsAndIsNotFinishedUntilItDoesNot() {
		PersonId hanako = this.store.everythingOf(HANAKO);
		ForgetListener broken = (_) -> {
			throw new IllegalStateException("broken");
		};
		this.store.listeners.add(broken);
		assertThatIllegalStateException().isThrownBy(() -> forget(hanako)).withMessage("broken");
		assertThat(this.store.redis.hasKey(ResidentKeys.details(hanako, RECORD))).isFalse();
		assertThat(this.store.forgetting.deletions()).isEmpty();
		assertThat(this.store.forgetting.unfinished()).containsOnlyKeys(hanako.value());
		this.store.listeners.remove(broken);
		assertThat(forget(hanako).records()).isEqualTo(5);
		nothingIsLeftOf(hanako);
	}

	@Test
	void letsNothingBeWrittenAfterwards() {
		PersonId hanako = this.store.everythingOf(HANAKO);
		forget(hanako);
		assertThat(this.store.details.put(hanako, RECORD, VALUES, this.store.inNinetyDays())).isFalse();
		assertThat(this.store.profiles.keep(hanako, this.store.agreed("event-9", ConsentPurpose.PROFILE),
				Map.of(ProfileField.NAME, "花子"), this.store.inNinetyDays()))
			.isFalse();
		assertThat(this.store.consents.note(hanako, this.store.agreed("event-9", ConsentPurpose.CHAT))).isFalse();
		assertThat(this.store.phones.add(hanako, PHONE, this.store.inNinetyDays())).isFalse();
		assertThat(this.store.residents.keepUntil(hanako, this.store.inNinetyDays())).isFalse();
		this.store.residents.comeBack(hanako, this.store.clock.instant());
		assertThat(this.store.persons.create(hanako, HANAKO, "person-of-chat:any")).isFalse();
		nothingIsLeftOf(hanako);
	}

	@Test
	void letsWhoeverComesBackBeSomebodyNew() {
		PersonId hanako = this.store.everythingOf(HANAKO);
		forget(hanako);
		assertThat(this.store.residents.of(HANAKO)).isNotEqualTo(hanako);
	}

	@Test
	void leavesNothingOfWhatIsWrittenAtTheSameTime() throws Exception {
		try (ExecutorService pool = Executors.newFixedThreadPool(2); ResidentsFixture other = new ResidentsFixture()) {
			for (int round = 0; round < 100; round++) {
				PersonId hanako = this.store.residents.of(HANAKO);
				Future<?> writing = pool.submit(() -> {
					for (int i = 0; i < 5; i++) {
						other.details.put(hanako, new RecordId("r-" + i), VALUES, other.inNinetyDays());
						other.phones.add(hanako, PHONE, other.inNinetyDays());
					}
				});
				Future<Deletion> forgetting = pool.submit(() -> forget(hanako));
				writing.get();
				forgetting.get();
				nothingIsLeftOf(hanako);
			}
		}
	}

	@Test
	void takesACodeForAReason() {
		PersonId hanako = this.store.residents.of(HANAKO);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.store.forgetting.forget(hanako, Deletion.AskedBy.STAFF, "花子さんが電話で"))
			.withMessage("reason of 8 characters (expected: 1 to 40 lower-case letters, digits and '-')");
		assertThat(this.store.residents.isKnown(hanako)).isTrue();
	}

	private Deletion forget(PersonId person) {
		return this.store.forgetting.forget(person, Deletion.AskedBy.RESIDENT, "own-wish").orElseThrow();
	}

	private Optional<Deletion> forgetOrCrash(PersonId person) {
		try {
			return Optional.of(forget(person));
		}
		catch (CrashingRedis.Crash _) {
			return Optional.empty();
		}
	}

	/** Only the mark that keeps late writers out, without the chat and for 30 days. */
	private void nothingIsLeftOf(PersonId person) {
		this.store.dump().forEach((key, content) -> {
			if (key.equals(ResidentKeys.person(person))) {
				assertThat(this.store.persons.fields(person)).containsOnlyKeys("forgotten", "forgotten-records");
				assertThat(this.store.lifeOf(key)).isBetween(Duration.ofDays(29), Duration.ofDays(30));
			}
			else {
				assertThat(key + content).doesNotContain(person.value());
			}
		});
	}

	private String content(String key) {
		return this.store.redis.opsForValue().get(key);
	}

}
