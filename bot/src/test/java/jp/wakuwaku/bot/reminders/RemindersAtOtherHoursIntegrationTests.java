package jp.wakuwaku.bot.reminders;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.RegistrationPeriod;
import jp.wakuwaku.bot.programs.ReminderRule;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** What was planned before staff changed the quiet hours. */
@ExtendWith(RedisExtension.class)
class RemindersAtOtherHoursIntegrationTests {

	private final ReminderOffice office = new ReminderOffice(at("2026-11-10T10:00"));

	@BeforeEach
	void register() {
		publish("2026-11-25T10:00", "1 day 20:30", "2 hours");
		this.office.registrations.registers(new ChatId("Uhanako"), Specimens.seminar("handmade").id(),
				new SeatingId("handmade-1"), false, Map.of());
		this.office.beat();
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void whatWouldComeAtNightComesInTheEveningBefore() {
		change("20:00", "08:00");
		assertThat(takenAt("2026-11-24T16:59")).isEmpty();
		assertThat(takenAt("2026-11-24T17:00")).hasSize(1);
		assertThat(takenAt("2026-11-24T20:30")).hasSize(1);
		assertThat(takenAt("2026-11-25T08:00")).hasSize(2);
		assertThat(takenAt("2026-11-25T09:59")).hasSize(2);
	}

	@Test
	void comesAtItsOwnTimeAgainWhenThatIsNoNightAnyMore() {
		change("20:00", "08:00");
		takenAt("2026-11-24T12:00");
		change("21:00", "08:00");
		assertThat(takenAt("2026-11-24T20:29")).isEmpty();
		assertThat(takenAt("2026-11-24T20:30")).hasSize(1);
	}

	@Test
	void doesNotComeTwiceWhenItsTimeComesBack() {
		change("20:00", "08:00");
		assertThat(takenAt("2026-11-24T17:00")).hasSize(1);
		change("21:00", "08:00");
		assertThat(takenAt("2026-11-24T20:30")).hasSize(1);
	}

	@Test
	void comesAtOnceWhenItsNewTimeIsOverAlready() {
		takenAt("2026-11-24T19:30");
		change("20:00", "08:00");
		assertThat(takenAt("2026-11-24T19:31")).hasSize(1);
		assertThat(this.office.taken.getFirst().usefulUntil()).isEqualTo(at("2026-11-25T08:00"));
	}

	@Test
	void saysNothingThatALaterOneHasSaidInTheEvening() {
		publish("2026-11-25T10:00", "1 day 18:00", "2 hours");
		change("21:00", "09:00");
		assertThat(takenAt("2026-11-24T18:00")).as("of the two only what is closer").hasSize(1);
		takenAt("2026-11-24T18:10");
		change("21:00", "08:00");
		takenAt("2026-11-24T18:11");
		takenAt("2026-11-25T08:00");
		assertThat(this.office.taken).filteredOn((entry) -> entry.usefulUntil().isAfter(entry.createdAt()))
			.as("of use when it was written")
			.hasSize(1);
	}

	@Test
	void isPlannedAgainAfterItWasLeftOutForAWhile() {
		publish("2026-11-25T10:00", "1 day 18:00", "2 hours");
		takenAt("2026-11-20T10:00");
		change("21:00", "09:00");
		takenAt("2026-11-24T12:00");
		this.office.due.items().cancel(Reminding.KIND, "handmade-1.1d1800");
		change("21:00", "08:00");
		assertThat(takenAt("2026-11-24T18:00")).hasSize(1);
		assertThat(takenAt("2026-11-25T08:00")).hasSize(2);
	}

	@Test
	void tellsOfAnotherTimeWhenTheNightThatGrewIsOver() {
		this.office.time.passUntil(at("2026-11-12T22:00"));
		publish("2026-12-09T13:30", "1 day 18:00");
		takenAt("2026-11-12T22:01");
		change("21:00", "10:00");
		assertThat(takenAt("2026-11-13T08:00")).isEmpty();
		assertThat(takenAt("2026-11-13T09:59")).isEmpty();
		assertThat(takenAt("2026-11-13T10:00")).hasSize(1);
		assertThat(takenAt("2026-11-13T10:10")).hasSize(1);
	}

	@Test
	void showsStaffBeforehandWhatComesWhenInstead() {
		QuietHours longer = QuietHours.of(LocalTime.of(20, 0), LocalTime.of(9, 0));
		Instant begins = at("2026-11-25T10:00");
		assertThat(this.office.shifted.under(longer)).as("the later one says it all")
			.containsExactly(
					new ShiftedReminder("講座 handmade", begins, new ReminderRule("1 day 20:30"), at("2026-11-24T20:30"),
							null),
					new ShiftedReminder("講座 handmade", begins, new ReminderRule("2 hours"), at("2026-11-25T08:00"),
							at("2026-11-24T17:00")));
		assertThat(this.office.shifted.under(QuietHours.SHIPPED)).isEmpty();
		takenAt("2026-11-24T20:30");
		assertThat(this.office.shifted.under(longer)).extracting(ShiftedReminder::rule)
			.as("what has come does not come")
			.containsExactly(new ReminderRule("2 hours"));
	}

	private void change(String from, String until) {
		this.office.rules.change(QuietHours.of(LocalTime.parse(from), LocalTime.parse(until)));
	}

	private List<OutboxEntry> takenAt(String local) {
		this.office.beat();
		this.office.time.passUntil(at(local));
		this.office.beat();
		return this.office.taken;
	}

	private void publish(String start, String... rules) {
		Seminar plain = Specimens.seminar("handmade", session(start));
		this.office.programs.publish(new Seminar(plain.id(), plain.facts(), plain.place(), plain.sessions(),
				plain.form(), plain.perPerson(), plain.isNeutral(), Stream.of(rules).map(ReminderRule::new).toList()));
		this.office.registrations.seatings.follow();
	}

	private static Session session(String start) {
		Session session = Specimens.session("handmade-1", 20, StaffStatus.OPEN);
		LocalDateTime begins = LocalDateTime.parse(start);
		RegistrationPeriod period = new RegistrationPeriod(session.registration().opensAt(), JapanTime.of(begins),
				JapanTime.of(begins));
		return new Session(session.id(), Specimens.span(start, begins.plusHours(2).toString()), session.place(),
				session.capacity(), period, session.status());
	}

	private static Instant at(String local) {
		return JapanTime.of(LocalDateTime.parse(local)).toInstant();
	}

}
