package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.RegistrationPeriod;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class PutOffIntegrationTests {

	private static final String BOOKED = "11月25日（水） 13:30〜15:30";

	private static final String PUT_OFF = "12月9日（水） 10:00〜12:00";

	private final RegistrationOffice office = new RegistrationOffice();

	private final Applicant hanako = new Applicant(this.office, "hanako");

	@BeforeEach
	void register() {
		this.office.programs.publish(Specimens.seminar("handmade", session()));
		this.office.seatings.follow();
		this.hanako.tapsOld("registration/book/handmade/handmade-1/0");
		assertThat(this.hanako.taps("申し込む")).contains(BOOKED, "本庁");
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void showsThePresentTimeAndPlaceInTheListAndInTheDetails() {
		putOff();
		assertThat(this.hanako.says("申込の確認")).contains(PUT_OFF, "図書館").doesNotContain(BOOKED, "本庁");
		assertThat(this.hanako.taps("くわしく見る")).contains(PUT_OFF, "図書館", "12月8日（火） 17:00").doesNotContain(BOOKED, "本庁");
		assertThat(this.hanako.says("登録情報を見る")).contains(PUT_OFF).doesNotContain(BOOKED);
	}

	@Test
	void staysInTheListUntilItIsOverAsItIsNow() {
		putOff();
		this.hanako.waits(Duration.ofDays(7));
		assertThat(this.hanako.says("申込の確認")).contains(PUT_OFF);
	}

	@Test
	void tellsCalendarsThePresentTimeAsALaterChange() {
		VEvent booked = event();
		putOff();
		VEvent putOff = event();
		assertThat(putOff.getDateStart().getValue()).isEqualTo("2026-12-09T10:00:00+09:00");
		assertThat(putOff.getLocation().getValue()).isEqualTo("図書館 小美玉市小川1");
		assertThat(putOff.getUid()).isEqualTo(booked.getUid());
		assertThat(putOff.getSequence().getValue()).isGreaterThan(booked.getSequence().getValue());
	}

	@Test
	void showsWhatWasBookedWhenTheProgramIsGone() {
		this.office.programs.publish();
		Registration registration = this.hanako.onlyRegistration();
		Appointment appointment = Appointment.of(this.office.programs, registration);
		assertThat(appointment).isEqualTo(
				new Appointment(registration.startsAt(), registration.endsAt(), registration.place(), null, null));
	}

	private void putOff() {
		Session before = session();
		this.office.programs.publish(Specimens.seminar("handmade",
				new Session(before.id(), Specimens.span("2026-12-09T10:00", "2026-12-09T12:00"),
						new Place.Venue("図書館", "小美玉市小川1"), before.capacity(),
						new RegistrationPeriod(before.registration().opensAt(),
								JapanTime.of(LocalDateTime.parse("2026-12-08T17:00")),
								JapanTime.of(LocalDateTime.parse("2026-12-08T17:00"))),
						before.status())));
		this.office.seatings.follow();
	}

	private VEvent event() {
		URI link = this.office.calendars.linkTo(this.hanako.onlyRegistration());
		CalendarToken token = CalendarToken.read(link.getPath().substring("/c/".length()).replace(".ics", ""))
			.orElseThrow();
		String text = CalendarText.of(this.office.calendars.find(token).orElseThrow(), this.office.clock.instant());
		return List.copyOf(Biweekly.parse(text).first().getEvents()).getFirst();
	}

	private static Session session() {
		return Specimens.session("handmade-1", 5, StaffStatus.OPEN);
	}

}
