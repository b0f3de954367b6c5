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
import jp.wakuwaku.bot.residents.Consent;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.Deletion;
import jp.wakuwaku.bot.residents.RecordId;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class RetentionIntegrationTests {

	private final RegistrationOffice office = new RegistrationOffice();

	private final Applicant hanako = new Applicant(this.office, "hanako");

	private final Retention retention = new Retention(this.office.programs, this.office.seats,
			this.office.registrations, this.office.residents.details(), this.office.retention,
			new ShorterRetention(this.office.programs, this.office.residents.residents(), this.office.registrations,
					this.office.residents.details(), this.office.residents.phones(), this.office.retention,
					this.office.rules, new RedisShortenings(this.office.connection.redis)),
			this.office.clock);

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
	void endsEverythingSoonerOnceTheOfficeHasDecidedSo() {
		registers();
		RecordId givenUp = record();
		this.hanako.tapsOld("registration/leave/" + this.hanako.onlyRegistration().id().value());
		this.hanako.taps("はい、取り消します");
		decides(30);
		work();
		assertThat(this.office.residents.details().keptUntil(this.hanako.person())).containsEntry(givenUp,
				japan("2026-12-25T15:30"));
		assertThat(this.office.residents.phones().find("+819012345678")).isNotEmpty();
		this.office.setTime(japan("2026-12-25T15:31"));
		assertThat(this.office.residents.phones().find("+819012345678")).isEmpty();
	}

	@Test
	void waitsUntilEveryInstanceKnows() {
		registers();
		RecordId givenUp = record();
		this.hanako.tapsOld("registration/leave/" + this.hanako.onlyRegistration().id().value());
		this.hanako.taps("はい、取り消します");
		decides(30);
		this.retention.work(this.office.clock.instant());
		assertThat(this.office.residents.details().keptUntil(this.hanako.person())).containsEntry(givenUp,
				japan("2027-02-23T15:30"));
	}

	@Test
	void goesThroughAllOnceForEachChange() {
		registers();
		decides(30);
		work();
		this.office.residents.details().keepUntil(this.hanako.person(), record(), japan("2027-02-23T15:30"));
		work();
		assertThat(until()).as("not looked at again").isEqualTo(japan("2027-02-23T15:30"));
		decides(31);
		work();
		assertThat(until()).isEqualTo(japan("2026-12-26T15:30"));
	}

	@Test
	void takesBackForThoseWhoStillComeWhatWasDecidedByMistake() {
		registers();
		decides(30);
		work();
		decides(365);
		work();
		assertThat(until()).as("as agreed").isEqualTo(japan("2027-02-23T15:30"));
	}

	@Test
	void keepsNothingLongerThanItsResidentAgreedTo() {
		registers();
		decides(180);
		work();
		publish("2026-12-05T13:30");
		work();
		assertThat(until()).isEqualTo(japan("2026-12-05T15:30").plus(Duration.ofDays(90)));
	}

	@Test
	void keepsWhatIsRegisteredLaterAsLongAsItsResidentWasTold() {
		decides(180);
		registers();
		assertThat(until()).as("may have read what held before").isEqualTo(japan("2027-02-23T15:30"));
	}

	@Test
	void keepsWhatIsRegisteredADayLaterAsLongAsDecided() {
		decides(180);
		this.hanako.waits(Duration.ofDays(1));
		registers();
		assertThat(until()).isEqualTo(japan("2026-11-25T15:30").plus(Duration.ofDays(180)));
	}

	@Test
	void keepsNothingLongerThanTheConsentSays() {
		this.office.residents.consents()
			.note(this.hanako.person(), new Consent("form:1", ConsentPurpose.REGISTRATION, Consent.Decision.GIVEN, 1,
					Language.JA, this.office.clock.instant(), Consent.Place.PAGE, 45));
		registers();
		assertThat(until()).isEqualTo(japan("2026-11-25T15:30").plus(Duration.ofDays(45)));
	}

	private void decides(int days) {
		this.office.rules.change(this.office.rules.retention().changed(days, 90, 90, this.office.clock.instant()));
	}

	private void work() {
		this.retention.work(this.office.clock.instant().plus(Duration.ofMinutes(1)));
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
		this.hanako.sendsPage(Map.of("consent", "agreed", "name", "小美玉 花子", "phone", "090-1234-5678"));
		assertThat(this.hanako.taps("申し込む")).startsWith("【お申し込みを受け付けました】");
	}

	private void publish(String start) {
		Field name = new Field(new FieldId("name"), "お名前", true, "", Field.Asked.PAGE, new FieldType.Name());
		Field phone = new Field(new FieldId("phone"), "電話番号", true, "", Field.Asked.PAGE, new FieldType.Phone());
		Session session = Specimens.session("handmade-1", 1, StaffStatus.OPEN);
		String end = start.replace("13:30", "15:30");
		this.office.programs.publish(new Seminar(new ProgramId("handmade"), Specimens.facts("ハンドメイド講座"), Specimens.HALL,
				List.of(new Session(session.id(), Specimens.span(start, end), session.place(), session.capacity(),
						session.registration(), session.status())),
				new Form(List.of(Specimens.CONSENT, name, phone), false), 1, false));
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
