package jp.wakuwaku.bot.surveys;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.platform.due.DueItem;
import jp.wakuwaku.bot.platform.due.TestDueItems;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.desk.Attendance;
import jp.wakuwaku.bot.residents.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class SurveyAskingIntegrationTests {

	private SurveyTown town;

	@BeforeEach
	void begin() {
		this.town = new SurveyTown();
	}

	@AfterEach
	void end() {
		this.town.close();
	}

	@Test
	void asksThoseWithASeatOnceInTheEveningAfter() {
		this.town.registers(1);
		this.town.beats();
		this.town.now = SurveyTown.EVENING.minusMillis(1);
		this.town.beats();
		assertThat(this.town.outbox(1)).isEmpty();
		this.town.now = SurveyTown.EVENING;
		this.town.beats();
		assertThat(this.town.outbox(1)).singleElement().asString().contains("アンケートのお願い", "12月3日（木） 18:00");
		this.town.now = this.town.now.plus(Duration.ofDays(1));
		this.town.beats();
		assertThat(this.town.outbox(1)).hasSize(1);
		assertThat(this.town.tally()).isEqualTo(new Tally(SurveyStatus.ASKED, 1, 0, Map.of()));
	}

	@Test
	void asksOnlyThoseWhoCameWhereThatWasNoted() {
		Registration came = this.town.registers(1);
		Registration stayedAway = this.town.registers(2);
		this.town.registers(3);
		this.town.rolls.note(came, Attendance.ATTENDED);
		this.town.rolls.note(stayedAway, Attendance.ABSENT);
		asksInTheEvening();
		assertThat(IntStream.rangeClosed(1, 3).map((number) -> this.town.outbox(number).size())).containsExactly(1, 0,
				0);
		assertThat(this.town.tally().asked()).isEqualTo(1);
	}

	@Test
	void asksNobodyWhoIsForgottenHasLeftOrWantsNone() {
		PersonId forgotten = this.town.registers(1).person();
		this.town.registers(2);
		PersonId unwilling = this.town.registers(3).person();
		this.town.office.forget(forgotten);
		this.town.office.residents.residents().leave(SurveyTown.chat(2), this.town.now);
		this.town.wishes.decline(unwilling);
		asksInTheEvening();
		assertThat(IntStream.rangeClosed(1, 3).map((number) -> this.town.outbox(number).size())).containsOnly(0);
		assertThat(this.town.tally().asked()).isZero();
	}

	@Test
	void namesNoSeminarThatIsNobodyElsesBusiness() {
		this.town.publish(
				SurveyTown.seminar(SurveyTown.PROGRAM, true, SurveyTown.session(SurveyTown.SESSION, StaffStatus.OPEN)));
		this.town.registers(1);
		asksInTheEvening();
		assertThat(this.town.outbox(1)).singleElement()
			.asString()
			.contains("アンケート")
			.doesNotContain("講座 marketing", "講座");
	}

	@Nested
	class WhenPlansChange {

		@Test
		void asksNobodyAboutACancelledSession() {
			SurveyAskingIntegrationTests.this.town.registers(1);
			SurveyAskingIntegrationTests.this.town.beats();
			SurveyAskingIntegrationTests.this.town.publish(SurveyTown.seminar(SurveyTown.PROGRAM, false,
					SurveyTown.session(SurveyTown.SESSION, StaffStatus.CANCELLED)));
			SurveyAskingIntegrationTests.this.town.clockwork.beat(SurveyAskingIntegrationTests.this.town.asking,
					SurveyTown.EVENING);
			asksInTheEvening();
			assertThat(SurveyAskingIntegrationTests.this.town.outbox(1)).isEmpty();
			assertThat(SurveyAskingIntegrationTests.this.town.dump()).isEmpty();
		}

		@Test
		void movesWithTheSession() {
			SurveyTown town = SurveyAskingIntegrationTests.this.town;
			town.registers(1);
			town.beats();
			town.publish(SurveyTown.seminar(SurveyTown.PROGRAM, false,
					SurveyTown.at(SurveyTown.SESSION, "2026-12-09T13:30", "2026-12-09T15:30")));
			town.now = SurveyTown.EVENING;
			town.beats();
			assertThat(town.outbox(1)).isEmpty();
			assertThat(town.due.dueAt(SurveyAsking.KIND, SurveyTown.SESSION.value()))
				.contains(SurveyTown.japan("2026-12-10T18:00"));
			town.publish(SurveyTown.seminar(SurveyTown.PROGRAM, false,
					SurveyTown.at(SurveyTown.SESSION, "2026-12-01T13:30", "2026-12-01T15:30")));
			town.now = SurveyTown.japan("2026-12-02T18:00");
			town.beats();
			assertThat(town.outbox(1)).hasSize(1);
		}

	}

	@Nested
	class WhenTheBotWasAway {

		@Test
		void makesUpForIt() {
			SurveyTown town = SurveyAskingIntegrationTests.this.town;
			town.registers(1);
			town.now = SurveyTown.EVENING.plus(Duration.ofDays(6));
			town.beats();
			assertThat(town.outbox(1)).hasSize(1);
		}

		@Test
		void recordsThatItIsTooLate() {
			SurveyTown town = SurveyAskingIntegrationTests.this.town;
			town.registers(1);
			town.now = SurveyTown.EVENING.plus(Duration.ofDays(7)).plusSeconds(1);
			town.beats();
			town.beats();
			assertThat(town.outbox(1)).isEmpty();
			assertThat(town.tally().status()).isEqualTo(SurveyStatus.TOO_LATE);
		}

		@Test
		void asksNobodyOnceMoreWhatCameBackWithABackup() {
			SurveyTown town = SurveyAskingIntegrationTests.this.town;
			town.registers(1);
			town.now = SurveyTown.EVENING.plusSeconds(600);
			town.asking.passOver(new DueItem(SurveyAsking.KIND, SurveyTown.SESSION.value(), SurveyTown.EVENING),
					town.now);
			town.beats();
			assertThat(town.outbox(1)).isEmpty();
			assertThat(town.tally().status()).isEqualTo(SurveyStatus.TOO_LATE);
		}

		@Test
		void waitsForTheMorning() {
			SurveyTown town = SurveyAskingIntegrationTests.this.town;
			town.registers(1);
			town.now = SurveyTown.japan("2026-11-27T03:00");
			town.beats();
			assertThat(town.outbox(1)).isEmpty();
			town.now = SurveyTown.japan("2026-11-27T08:00");
			town.beats();
			assertThat(town.outbox(1)).hasSize(1);
		}

		@Test
		void followsTheQuietHoursInForce() {
			SurveyTown town = SurveyAskingIntegrationTests.this.town;
			town.registers(1);
			town.now = SurveyTown.japan("2026-11-27T03:00");
			town.beats();
			town.rules.change(QuietHours.of(LocalTime.of(21, 0), LocalTime.of(9, 0)));
			town.now = SurveyTown.japan("2026-11-27T07:00");
			town.beats();
			assertThat(town.outbox(1)).as("longer").isEmpty();
			town.rules.change(QuietHours.of(LocalTime.of(21, 0), LocalTime.of(7, 0)));
			town.beats();
			assertThat(town.outbox(1)).as("shorter").hasSize(1);
			town.now = SurveyTown.japan("2026-11-27T09:00");
			town.beats();
			assertThat(town.outbox(1)).as("once").hasSize(1);
		}

		/** Before every single call to Redis. */
		@Test
		void asksEverybodyOnceWhereverItCrashes() {
			int people = 3;
			boolean crashed = true;
			int crashes = 0;
			for (int calls = 0; crashed; calls++) {
				RedisExtension.flush();
				try (SurveyTown town = new SurveyTown()) {
					for (int number = 0; number < people; number++) {
						town.registers(number);
					}
					town.now = SurveyTown.EVENING;
					crashed = town.redis.crashesAfter(calls, town::beats);
					town.now = TestDueItems.afterLease(town.now);
					town.beats();
					crashes += crashed ? 1 : 0;
					assertThat(IntStream.range(0, people).map((number) -> town.outbox(number).size()))
						.as("after %s calls", calls)
						.containsOnly(1);
					assertThat(town.tally().asked()).isEqualTo(people);
					assertThat(town.tally().status()).isEqualTo(SurveyStatus.ASKED);
				}
			}
			assertThat(crashes).isGreaterThan(20);
		}

	}

	@Nested
	class WhenStaffDecide {

		@Test
		void asksAtOnceOrInTheMorning() {
			SurveyTown town = SurveyAskingIntegrationTests.this.town;
			town.registers(1);
			assertThat(town.desk.askNow(SurveyTown.SESSION)).isEqualTo(SurveyOffice.Outcome.NOT_OVER);
			town.now = SurveyTown.japan("2026-11-25T22:00");
			assertThat(town.desk.askNow(SurveyTown.SESSION)).isEqualTo(SurveyOffice.Outcome.DONE);
			town.beats();
			assertThat(town.outbox(1)).isEmpty();
			town.now = SurveyTown.japan("2026-11-26T08:00");
			town.beats();
			assertThat(town.outbox(1)).hasSize(1);
			town.now = SurveyTown.EVENING;
			assertThat(town.desk.askNow(SurveyTown.SESSION)).isEqualTo(SurveyOffice.Outcome.DONE);
			town.beats();
			assertThat(town.outbox(1)).hasSize(1);
			assertThat(town.desk.doNotAsk(SurveyTown.SESSION)).isEqualTo(SurveyOffice.Outcome.ASKED_ALREADY);
		}

		@Test
		void asksNobodyUntilTheyThinkAgain() {
			SurveyTown town = SurveyAskingIntegrationTests.this.town;
			town.registers(1);
			town.beats();
			assertThat(town.desk.doNotAsk(SurveyTown.SESSION)).isEqualTo(SurveyOffice.Outcome.DONE);
			assertThat(town.desk.doNotAsk(SurveyTown.SESSION)).isEqualTo(SurveyOffice.Outcome.DONE);
			town.now = SurveyTown.EVENING;
			town.beats();
			assertThat(town.outbox(1)).isEmpty();
			assertThat(town.figures.of(SurveyTown.SESSION).orElseThrow().status()).isEqualTo(SurveyStatus.NOT_WANTED);
			assertThat(town.desk.askNow(SurveyTown.SESSION)).isEqualTo(SurveyOffice.Outcome.DONE);
			town.beats();
			assertThat(town.outbox(1)).hasSize(1);
		}

		@Test
		void findsWhatTheyBeganBeforeACrash() {
			SurveyTown town = SurveyAskingIntegrationTests.this.town;
			town.registers(1);
			town.now = SurveyTown.japan("2026-11-25T17:00");
			int calls = 0;
			while (town.surveys.tally(SurveyTown.SESSION).isEmpty()) {
				int before = calls++;
				town.redis.crashesAfter(before, () -> town.desk.askNow(SurveyTown.SESSION));
			}
			assertThat(town.due.dueAt(SurveyAsking.KIND, SurveyTown.SESSION.value())).isEmpty();
			town.beats();
			assertThat(town.outbox(1)).hasSize(1);
		}

		@Test
		void findsNoSessionThatIsNotThere() {
			SurveyTown town = SurveyAskingIntegrationTests.this.town;
			town.publish(SurveyTown.seminar(SurveyTown.PROGRAM, false), Specimens.consultation(Specimens.rules(),
					Set.of(), Specimens.adviser("a", Map.of(), Map.of(), Set.of())));
			assertThat(town.desk.askNow(SurveyTown.SESSION)).isEqualTo(SurveyOffice.Outcome.NOT_THERE);
			assertThat(town.desk.doNotAsk(SurveyTown.SESSION)).isEqualTo(SurveyOffice.Outcome.NOT_THERE);
		}

	}

	private void asksInTheEvening() {
		this.town.beats();
		this.town.now = SurveyTown.EVENING;
		this.town.beats();
	}

}
