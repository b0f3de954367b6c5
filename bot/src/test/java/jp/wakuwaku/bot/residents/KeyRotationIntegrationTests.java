package jp.wakuwaku.bot.residents;

import java.time.Duration;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static jp.wakuwaku.bot.residents.ResidentsFixture.HANAKO;
import static jp.wakuwaku.bot.residents.ResidentsFixture.KEY_1;
import static jp.wakuwaku.bot.residents.ResidentsFixture.KEY_2;
import static jp.wakuwaku.bot.residents.ResidentsFixture.PHONE;
import static jp.wakuwaku.bot.residents.ResidentsFixture.RECORD;
import static jp.wakuwaku.bot.residents.ResidentsFixture.VALUES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(RedisExtension.class)
class KeyRotationIntegrationTests {

	@Test
	void afterRotationTheOldKeyIsNotNeeded() {
		PersonId hanako;
		try (ResidentsFixture before = new ResidentsFixture(KEY_1)) {
			hanako = before.everythingOf(HANAKO);
		}
		try (ResidentsFixture both = new ResidentsFixture(KEY_2 + "," + KEY_1)) {
			assertThat(both.details.find(hanako, RECORD)).contains(VALUES);
			assertThat(both.rotation.rotate()).isEqualTo(new RedisKeyRotation.Result(2, 0));
			assertThat(both.rotation.rotate()).isEqualTo(new RedisKeyRotation.Result(0, 0));
		}
		try (ResidentsFixture after = new ResidentsFixture(KEY_2)) {
			assertThat(after.residents.find(HANAKO)).contains(hanako);
			assertThat(after.residents.chatOf(hanako)).contains(HANAKO);
			assertThat(after.details.find(hanako, RECORD)).contains(VALUES);
			assertThat(after.profiles.find(hanako)).isPresent();
			assertThat(after.phones.find(PHONE)).containsExactly(hanako);
		}
	}

	@Test
	void whatTheBotSealedForItselfOpensAfterRotationAndForItsOwnerOnly() {
		String sealed;
		byte[] code;
		try (ResidentsFixture before = new ResidentsFixture(KEY_1)) {
			sealed = before.secrets.seal("console", "account-1", "ひみつ");
			code = before.secrets.code("audit", new byte[] { 1 });
		}
		try (ResidentsFixture both = new ResidentsFixture(KEY_2 + "," + KEY_1)) {
			assertThat(both.rotation.rotate()).isEqualTo(new RedisKeyRotation.Result(2, 0));
		}
		try (ResidentsFixture after = new ResidentsFixture(KEY_2)) {
			assertThat(after.secrets.open("console", "account-1", sealed)).isEqualTo("ひみつ");
			assertThat(after.secrets.code("audit", new byte[] { 1 })).isEqualTo(code);
			assertThatExceptionOfType(UnreadableDetailsException.class)
				.isThrownBy(() -> after.secrets.open("console", "account-2", sealed));
			assertThat(after.dump().toString()).doesNotContain("ひみつ");
		}
	}

	@Test
	void aCopyFromBeforeDoesNotOpenWithTheNewKey() {
		try (ResidentsFixture both = new ResidentsFixture(KEY_1);
				ResidentsFixture after = new ResidentsFixture(KEY_2)) {
			PersonId hanako = both.everythingOf(HANAKO);
			assertThatExceptionOfType(UnreadableDetailsException.class)
				.isThrownBy(() -> after.details.find(hanako, RECORD))
				.withMessageStartingWith("data-key is sealed with key 1");
			assertThatExceptionOfType(UnreadableDetailsException.class).isThrownBy(() -> after.residents.find(HANAKO));
		}
	}

	@Test
	void keysThatDoNotOpenAreCounted() {
		try (ResidentsFixture before = new ResidentsFixture(KEY_1)) {
			before.everythingOf(HANAKO);
		}
		try (ResidentsFixture lost = new ResidentsFixture(KEY_2)) {
			assertThat(lost.rotation.rotate()).isEqualTo(new RedisKeyRotation.Result(0, 2));
		}
		try (ResidentsFixture mistaken = new ResidentsFixture("1:" + KEY_2.substring(2))) {
			assertThat(mistaken.rotation.rotate()).isEqualTo(new RedisKeyRotation.Result(0, 2));
		}
	}

	@Test
	void everybodyIsReached() {
		try (ResidentsFixture before = new ResidentsFixture(KEY_1)) {
			for (int i = 0; i < 600; i++) {
				before.residents.enter("entry-" + i);
			}
		}
		try (ResidentsFixture both = new ResidentsFixture(KEY_2 + "," + KEY_1)) {
			assertThat(both.rotation.rotate().rewrapped()).isEqualTo(600);
		}
	}

	@Test
	void whoEndedIsStruckOut() {
		try (ResidentsFixture store = new ResidentsFixture()) {
			PersonId hanako = store.residents.of(HANAKO);
			store.redis.delete(ResidentKeys.person(hanako));
			store.rotation.rotate();
			assertThat(store.redis.opsForZSet().size(ResidentKeys.PERSONS)).isOne();
			store.clock.advance(Duration.ofDays(2));
			store.rotation.rotate();
			assertThat(store.redis.opsForZSet().size(ResidentKeys.PERSONS)).isZero();
		}
	}

}
