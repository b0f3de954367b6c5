package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.residents.Deletion;
import jp.wakuwaku.bot.residents.RecordId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class RetentionIntegrationTests {

	private final RegistrationOffice office = new RegistrationOffice();

	private final Applicant hanako = new Applicant(this.office, "hanako");

	private final Retention retention = new Retention(this.office.programs, this.office.seats,
			this.office.registrations, this.office.residents.details(), this.office.clock);

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void endsDetailsNinetyDaysAfterTheSession() {
		registers();
		this.retention.follow();
		assertThat(until()).isEqualTo(japan("2027-02-23T15:30"));
	}

	@Test
	void followsASessionThatIsPutOffOrBroughtForward() {
		registers();
		publish("2027-06-01T13:30");
		this.retention.follow();
		assertThat(until()).isEqualTo(japan("2027-06-01T15:30").plus(Duration.ofDays(90)));
		publish("2026-12-05T13:30");
		this.retention.follow();
		assertThat(until()).isEqualTo(japan("2026-12-05T15:30").plus(Duration.ofDays(90)));
		assertThat(this.office.residents.details().find(this.hanako.person(), record()).orElseThrow())
			.containsEntry("name", "小美玉 花子");
	}

	@Test
	void leavesWhatWasGivenUpAsItWas() {
		registers();
		RecordId record = record();
		this.hanako.tapsOld("registration/leave/" + this.hanako.onlyRegistration().id().value());
		this.hanako.taps("はい、取り消します");
		publish("2027-06-01T13:30");
		this.retention.follow();
		assertThat(this.office.residents.details().keptUntil(this.hanako.person())).containsEntry(record,
				japan("2027-02-23T15:30"));
	}

	@Test
	void passesOverStrangers() {
		registers();
		this.office.residents.forgetting().apply((person) -> {
		}).forget(this.hanako.person(), Deletion.AskedBy.STAFF, "by-phone");
		publish("2027-06-01T13:30");
		this.retention.follow();
		assertThat(this.office.dump().keySet()).noneMatch((key) -> key.startsWith("person-details"));
	}

	private void registers() {
		publish("2026-11-25T13:30");
		this.hanako.tapsOld("registration/book/handmade/handmade-1/0");
		this.hanako.sendsPage(Map.of("consent", "agreed", "name", "小美玉 花子"));
		assertThat(this.hanako.taps("申し込む")).startsWith("【お申し込みを受け付けました】");
	}

	private void publish(String start) {
		Field name = new Field(new FieldId("name"), "お名前", true, "", Field.Asked.PAGE, new FieldType.Name());
		Session session = Specimens.session("handmade-1", 1, StaffStatus.OPEN);
		String end = start.replace("13:30", "15:30");
		this.office.programs.publish(new Seminar(new ProgramId("handmade"), Specimens.facts("ハンドメイド講座"), Specimens.HALL,
				List.of(new Session(session.id(), Specimens.span(start, end), session.place(), session.capacity(),
						session.registration(), session.status())),
				new Form(List.of(Specimens.CONSENT, name), false), 1, false));
		this.office.seatings.follow();
	}

	private RecordId record() {
		return new RecordId(this.hanako.onlyRegistration().id().value());
	}

	private Instant until() {
		return this.office.residents.details().keptUntil(this.hanako.person()).get(record());
	}

	private static Instant japan(String time) {
		return JapanTime.of(LocalDateTime.parse(time)).toInstant();
	}

}
