package jp.wakuwaku.bot.residents;

import java.time.Duration;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static jp.wakuwaku.bot.residents.ResidentsFixture.HANAKO;
import static jp.wakuwaku.bot.residents.ResidentsFixture.PHONE;
import static jp.wakuwaku.bot.residents.ResidentsFixture.YUKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(RedisExtension.class)
class PhoneLookupIntegrationTests {

	private final ResidentsFixture store = new ResidentsFixture();

	private final PhoneLookup phones = this.store.phones;

	private PersonId hanako;

	private PersonId yuki;

	@BeforeEach
	void make() {
		this.hanako = this.store.residents.of(HANAKO);
		this.yuki = this.store.residents.of(YUKI);
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	@Test
	void findsAllWhoShareANumber() {
		this.phones.add(this.hanako, PHONE, this.store.inNinetyDays());
		this.phones.add(this.yuki, PHONE, this.store.inNinetyDays());
		assertThat(this.phones.find(PHONE)).containsExactlyInAnyOrder(this.hanako, this.yuki);
		assertThat(this.phones.find("+819012345679")).isEmpty();
	}

	@Test
	void findsNobodyAfterTheirTime() {
		this.phones.add(this.hanako, PHONE, this.store.inNinetyDays());
		this.phones.add(this.yuki, PHONE, this.store.in(Duration.ofDays(10)));
		this.phones.add(this.hanako, PHONE, this.store.in(Duration.ofDays(1)));
		this.store.clock.advance(Duration.ofDays(11));
		assertThat(this.phones.find(PHONE)).containsExactly(this.hanako);
		assertThat(this.store.lifeOf(this.store.lookup.phoneKey(PHONE))).isBetween(Duration.ofDays(89),
				Duration.ofDays(90));
		assertThat(this.phones.add(this.yuki, PHONE, this.store.clock.instant())).isFalse();
	}

	@Test
	void findsNobodyWhoWasTakenOut() {
		this.phones.add(this.hanako, PHONE, this.store.inNinetyDays());
		this.phones.remove(this.hanako, PHONE);
		assertThat(this.phones.find(PHONE)).isEmpty();
		assertThat(this.store.persons.fields(this.hanako).keySet()).noneMatch(ResidentKeys.Field::isPhoneKey);
	}

	@Test
	void takesOnlyWhoIsThere() {
		assertThat(this.phones.add(PersonId.random(), PHONE, this.store.inNinetyDays())).isFalse();
		assertThat(this.store.redis.keys("persons-of-phone:*")).isEmpty();
	}

	@Test
	void restsUnderNamesThatAnotherInstanceFindsAndAnotherStoreDoesNot() {
		String name = this.store.lookup.phoneKey(PHONE);
		try (ResidentsFixture other = new ResidentsFixture()) {
			assertThat(other.lookup.phoneKey(PHONE)).isEqualTo(name);
			RedisExtension.flush();
			assertThat(other.lookup.phoneKey(PHONE)).isNotEqualTo(name);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "090-1234-5678", "09012345678", "+0123456789", "+8190123456789012", "+81901234567８" })
	void wantsOneFormAndKeepsTheNumberToItself(String phone) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.phones.find(phone))
			.withMessage("phone of " + phone.length() + " characters (expected: E.164, + and 7 to 15 digits)");
	}

}
