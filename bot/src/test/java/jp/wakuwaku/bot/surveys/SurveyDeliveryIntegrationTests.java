package jp.wakuwaku.bot.surveys;

import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.outbox.DeliveryState;
import jp.wakuwaku.bot.outbox.Outcome;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.residents.Residents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens to an invitation on its way. */
@ExtendWith(RedisExtension.class)
class SurveyDeliveryIntegrationTests {

	private SurveyTown town;

	private SurveyGuard guard;

	private SurveyDeliveries deliveries;

	private Registration registration;

	@BeforeEach
	void begin() {
		this.town = new SurveyTown();
		Residents residents = this.town.office.residents.residents();
		this.guard = new SurveyGuard(this.town.office.registrations, residents, this.town.wishes);
		this.deliveries = new SurveyDeliveries(this.town.surveys, this.town.office.registrations, residents);
		this.registration = this.town.registers(1);
		this.town.asks(1);
	}

	@AfterEach
	void end() {
		this.town.close();
	}

	@Test
	void goesOutLessUrgentlyThanBookingsAndOnlyWhileItCanBeAnswered() {
		assertThat(this.town.outbox(1)).singleElement()
			.asString()
			.contains("\"priority\":\"REMINDER\"", "\"name\":\"survey\"")
			.doesNotContain(this.registration.person().value());
	}

	@Test
	void isStillWantedByDefault() {
		assertThat(reason()).isEmpty();
	}

	@Test
	void isNotWantedByWhoeverDeclinedMeanwhile() {
		this.town.box.wish(this.town.origin(1), new SurveyErrand.Wish(false));
		assertThat(reason()).contains("wants no questionnaires");
	}

	@Test
	void isNotForWhoeverLeftMeanwhile() {
		this.town.office.residents.residents().leave(SurveyTown.chat(1), this.town.now);
		assertThat(reason()).contains("has left");
	}

	@Test
	void isNotForWhoeverWasForgottenMeanwhile() {
		this.town.office.forget(this.registration.person());
		assertThat(reason()).contains("forgotten");
	}

	@Test
	void countsNobodyAsAskedWhomItHasNotReached() {
		assertThat(this.town.tally().asked()).isEqualTo(2);
		this.deliveries.ended(SurveyTown.chat(1), Invitations.id(this.registration), outcome(DeliveryState.DELIVERED));
		assertThat(this.town.tally().asked()).isEqualTo(2);
		for (int again = 0; again < 2; again++) {
			this.deliveries.ended(SurveyTown.chat(1), Invitations.id(this.registration),
					outcome(DeliveryState.SKIPPED));
			this.deliveries.ended(SurveyTown.chat(1), "reminder-1", outcome(DeliveryState.SKIPPED));
			this.deliveries.ended(SurveyTown.chat(99), "survey-of-a-stranger", outcome(DeliveryState.SKIPPED));
		}
		assertThat(this.town.tally().asked()).isEqualTo(1);
		assertThat(this.town.sends(1, SurveyTown.SESSION, SurveyTown.YES))
			.isEqualTo(new SurveyTidings.Closed(SurveyTidings.Reason.NOTHING));
	}

	@Test
	void keepsCountingWhoeverHasAnswered() {
		this.town.sends(1, SurveyTown.SESSION, SurveyTown.YES);
		this.deliveries.ended(SurveyTown.chat(1), Invitations.id(this.registration),
				outcome(DeliveryState.UNDELIVERABLE));
		assertThat(this.town.tally().asked()).isEqualTo(2);
	}

	private Optional<String> reason() {
		return this.guard.reasonToSkip(this.registration.receipt().value(), this.town.now);
	}

	private static Outcome outcome(DeliveryState state) {
		return new Outcome(1, state, "", Instant.parse("2026-11-26T09:00:00Z"));
	}

}
