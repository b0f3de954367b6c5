package jp.wakuwaku.bot.registration.desk;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.PersonId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatisticsIntegrationTests extends DeskCase {

	@Test
	void outlastThePersons() {
		publish(seminar(session("handmade-1", 4)));
		Registration hanako = residentRegisters();
		ReceiptNumber pair = receipt(this.desk.intake.register(act("pair"),
				application(Map.of("consent", "agreed", "name", NAME, "phone", "090-9999-0000", "companions", "1"))));
		ReceiptNumber gone = enters(1, false);
		enters(2, true);
		this.desk.casework.cancel(act("cancel"), gone);
		this.now = hanako.endsAt().plus(Duration.ofHours(1));
		this.desk.casework.noteAttendance(act("came"), hanako.receipt(), Attendance.ATTENDED);
		this.desk.casework.noteAttendance(act("not"), pair, Attendance.ABSENT);
		Statistics.Counts counts = new Statistics.Counts(3, 1, 1, 1, 1, 1, 0);
		assertThat(this.desk.statistics.of(FIRST)).contains(counts);
		List<PersonId> persons = List.of(hanako.person(), this.office.registrations.find(pair).orElseThrow().person());
		persons.forEach(this.office::forget);
		assertThat(this.office.registrations.find(hanako.receipt())).isEmpty();
		assertThat(this.desk.statistics.of(FIRST)).contains(counts);
		assertThat(this.desk.statistics.of(new SeatingId("gone"))).isEmpty();
	}

	@Test
	void areCountedAnewWhenSomethingHasChanged() {
		publish(seminar(session("handmade-1", 4), session("handmade-2", 4)));
		Registration hanako = residentRegisters();
		assertThat(this.desk.statistics.of(FIRST)).contains(new Statistics.Counts(1, 0, 0, 0, 0, 0, 0));
		enters(1, false);
		assertThat(this.desk.statistics.of(FIRST)).contains(new Statistics.Counts(2, 0, 0, 0, 0, 0, 0));
		this.desk.casework.noteAttendance(act("came"), hanako.receipt(), Attendance.ATTENDED);
		assertThat(this.desk.statistics.of(FIRST)).contains(new Statistics.Counts(2, 0, 0, 1, 0, 0, 0));
		this.desk.casework.noteAttendance(act("not"), hanako.receipt(), Attendance.ABSENT);
		this.desk.casework.cancel(act("cancel"), hanako.receipt());
		assertThat(this.desk.statistics.of(List.of(FIRST, SECOND)))
			.containsEntry(FIRST, new Statistics.Counts(2, 1, 0, 0, 1, 0, 0))
			.containsEntry(SECOND, new Statistics.Counts(0, 0, 0, 0, 0, 0, 0));
	}

	@Test
	void readNoJournalTwiceForNothing() {
		residentRegisters();
		this.desk.statistics.of(FIRST);
		// How long the journal is, how often attendance was noted, and what was counted.
		assertThat(this.redis.crashesAfter(5, () -> this.desk.statistics.of(FIRST))).isFalse();
	}

}
