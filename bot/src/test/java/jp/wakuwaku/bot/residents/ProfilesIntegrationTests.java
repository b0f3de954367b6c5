package jp.wakuwaku.bot.residents;

import java.time.Duration;
import java.util.Map;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static jp.wakuwaku.bot.residents.ResidentsFixture.HANAKO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(RedisExtension.class)
class ProfilesIntegrationTests {

	private static final Map<ProfileField, String> HANAKO_OMITAMA = Map.of(ProfileField.NAME, "小美玉 花子",
			ProfileField.READING, "オミタマ ハナコ", ProfileField.PHONE, "090-1234-5678");

	private final ResidentsFixture store = new ResidentsFixture();

	private final Profiles profiles = this.store.profiles;

	private final Consents consents = this.store.consents;

	private PersonId hanako;

	@BeforeEach
	void make() {
		this.hanako = this.store.residents.of(HANAKO);
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	@Test
	void areKeptTogetherWithTheConsent() {
		assertThat(keep("event-1")).isTrue();
		assertThat(this.profiles.find(this.hanako)).contains(HANAKO_OMITAMA);
		assertThat(this.consents.current(this.hanako, ConsentPurpose.PROFILE))
			.contains(this.store.agreed("event-1", ConsentPurpose.PROFILE));
		assertThat(this.store.lifeOf(ResidentKeys.profile(this.hanako))).isBetween(Duration.ofDays(89),
				Duration.ofDays(90));
	}

	@Test
	void areNotKeptWithoutConsent() {
		Consent wrong = this.store.agreed("event-1", ConsentPurpose.REGISTRATION);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.profiles.keep(this.hanako, wrong, HANAKO_OMITAMA, this.store.inNinetyDays()))
			.withMessage("consent: REGISTRATION GIVEN (expected: PROFILE GIVEN)");
		assertThat(this.profiles.find(this.hanako)).isEmpty();
	}

	@Test
	void tellUntilWhenTheyAreKept() {
		assertThat(this.profiles.keptUntil(this.hanako)).isEmpty();
		keep("event-1");
		assertThat(this.profiles.keptUntil(this.hanako)).contains(this.store.inNinetyDays());
	}

	@Test
	void goWithTheConsent() {
		keep("event-1");
		withdraw("event-2");
		assertThat(this.profiles.find(this.hanako)).isEmpty();
		assertThat(this.profiles.keptUntil(this.hanako)).isEmpty();
		assertThat(this.consents.current(this.hanako, ConsentPurpose.PROFILE)).isEmpty();
		assertThat(this.consents.history(this.hanako)).extracting(Consent::id).containsExactly("event-1", "event-2");
	}

	@Test
	void doNotComeBackByARepeatedEvent() {
		keep("event-1");
		withdraw("event-2");
		keep("event-1");
		assertThat(this.profiles.find(this.hanako)).isEmpty();
	}

	@Test
	void doNotGoByARepeatedEvent() {
		keep("event-1");
		withdraw("event-2");
		keep("event-3");
		withdraw("event-2");
		assertThat(this.profiles.find(this.hanako)).contains(HANAKO_OMITAMA);
	}

	private boolean keep(String event) {
		return this.profiles.keep(this.hanako, this.store.agreed(event, ConsentPurpose.PROFILE), HANAKO_OMITAMA,
				this.store.inNinetyDays());
	}

	private void withdraw(String event) {
		this.store.clock.advance(Duration.ofMinutes(1));
		this.profiles.withdraw(this.hanako,
				this.store.consent(event, ConsentPurpose.PROFILE, Consent.Decision.WITHDRAWN));
	}

}
