package jp.wakuwaku.bot.residents;

import java.time.Duration;
import java.time.Instant;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static jp.wakuwaku.bot.residents.ResidentsFixture.HANAKO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(RedisExtension.class)
class ConsentsIntegrationTests {

	private final ResidentsFixture store = new ResidentsFixture();

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
	void sayWhatWasAgreedToWhenAndWhere() {
		Consent consent = new Consent("form:1", ConsentPurpose.REGISTRATION, Consent.Decision.GIVEN, 3,
				Language.EASY_JA, Instant.parse("2026-12-01T01:02:03.004Z"), Consent.Place.COUNTER);
		assertThat(this.consents.note(this.hanako, consent)).isTrue();
		assertThat(this.consents.history(this.hanako)).containsExactly(consent);
		assertThat(this.consents.current(this.hanako, ConsentPurpose.REGISTRATION)).contains(consent);
		assertThat(this.consents.current(this.hanako, ConsentPurpose.CHAT)).isEmpty();
	}

	@Test
	void areOnlyEverAddedTo() {
		Consent given = this.store.agreed("event-1", ConsentPurpose.CHAT);
		this.consents.note(this.hanako, given);
		this.store.clock.advance(Duration.ofMinutes(1));
		this.consents.note(this.hanako, this.store.consent("event-1", ConsentPurpose.CHAT, Consent.Decision.WITHDRAWN));
		assertThat(this.consents.history(this.hanako)).containsExactly(given);
		Consent withdrawn = this.store.consent("event-2", ConsentPurpose.CHAT, Consent.Decision.WITHDRAWN);
		this.consents.note(this.hanako, withdrawn);
		assertThat(this.consents.history(this.hanako)).containsExactly(given, withdrawn);
		assertThat(this.consents.current(this.hanako, ConsentPurpose.CHAT)).isEmpty();
	}

	@Test
	void areNotNotedOfNobody() {
		assertThat(this.consents.note(PersonId.random(), this.store.agreed("event-1", ConsentPurpose.CHAT))).isFalse();
		assertThat(this.consents.history(PersonId.random())).isEmpty();
	}

	@Test
	void toAProfileGoWithTheProfile() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.consents.note(this.hanako, this.store.agreed("event-1", ConsentPurpose.PROFILE)));
	}

}
