package jp.wakuwaku.bot.announcements;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.announcements.AnnouncementState.Ended;
import jp.wakuwaku.bot.announcements.AnnouncementState.Ending;
import jp.wakuwaku.bot.outbox.BroadcastState;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.JapanTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** What was approved before staff changed the quiet hours. Tuesday, 1 December 2026. */
@ExtendWith(RedisExtension.class)
class AnnouncementsAtOtherHoursIntegrationTests {

	private final AnnouncementOffice office = new AnnouncementOffice();

	@BeforeEach
	void befriend() {
		this.office.befriend(3);
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void waitsForTheMorningWhenTheNightBeginsEarlierNow() {
		Announcement approved = approved("2026-12-01T20:30");
		changeAt("2026-12-01T20:10", "20:00", "09:00");
		assertThat(this.office.desk.sendsAt(this.office.find(approved.id()))).contains(at("2026-12-02T09:00"));
		beatAt(approved, "2026-12-01T20:30");
		beatAt(approved, "2026-12-02T08:59");
		assertThat(sendings(approved)).isEmpty();
		beatAt(approved, "2026-12-02T09:00");
		assertThat(sendings(approved)).singleElement()
			.extracting(Occurrence::state)
			.isEqualTo(Occurrence.State.SENDING);
		assertIsSentOnce(approved);
	}

	@Test
	void goesOutInTheEveningWhenTheNightBeginsLaterNow() {
		Announcement approved = approved("2026-12-01T21:30");
		assertThat(this.office.desk.sendsAt(approved)).contains(at("2026-12-02T08:00"));
		changeAt("2026-12-01T15:00", "22:00", "08:00");
		assertThat(this.office.desk.sendsAt(this.office.find(approved.id()))).contains(at("2026-12-01T21:30"));
		beatAt(approved, "2026-12-01T21:29");
		assertThat(sendings(approved)).isEmpty();
		beatAt(approved, "2026-12-01T21:30");
		assertIsSentOnce(approved);
	}

	@Test
	void isNotMissedWhenTheNightIsShortenedWhileItWaits() {
		Announcement approved = approved("2026-12-01T21:30");
		changeAt("2026-12-01T23:00", "22:00", "07:00");
		assertThat(this.office.desk.sendsAt(this.office.find(approved.id()))).contains(at("2026-12-02T07:00"));
		beatAt(approved, "2026-12-01T23:00");
		assertThat(sendings(approved)).isEmpty();
		beatAt(approved, "2026-12-02T07:00");
		assertIsSentOnce(approved);
	}

	@Test
	void waitsOnWhenTheMorningItWaitedForIsNightByNow() {
		Announcement approved = approved("2026-12-01T21:30");
		changeAt("2026-12-01T23:00", "22:00", "10:00");
		beatAt(approved, "2026-12-02T08:00");
		assertThat(sendings(approved)).isEmpty();
		beatAt(approved, "2026-12-02T10:00");
		assertIsSentOnce(approved);
	}

	@Test
	void waitsLongerWhenTheMorningComesLater() {
		Announcement approved = approved("2026-12-02T08:30");
		changeAt("2026-12-02T07:00", "21:00", "10:00");
		beatAt(approved, "2026-12-02T08:30");
		assertThat(sendings(approved)).isEmpty();
		beatAt(approved, "2026-12-02T10:00");
		assertIsSentOnce(approved);
	}

	@Test
	void stopsWhatIsUnderWayWhenItIsNightAllOfASudden() {
		Announcement approved = approved("2026-12-01T19:50");
		beatAt(approved, "2026-12-01T19:50");
		changeAt("2026-12-01T19:51", "19:30", "08:00");
		beatAt(approved, "2026-12-01T19:52");
		assertThat(progress(approved)).contains(BroadcastState.PAUSED);
		changeAt("2026-12-01T19:53", "21:00", "08:00");
		beatAt(approved, "2026-12-01T19:54");
		assertThat(progress(approved)).contains(BroadcastState.SENDING);
		assertIsSentOnce(approved);
	}

	@Test
	void isStillMissedWhenTheBotWasDown() {
		Announcement approved = approved("2026-12-01T18:00");
		changeAt("2026-12-01T12:00", "19:00", "08:00");
		beatAt(approved, "2026-12-01T19:01");
		assertThat(this.office.find(approved.id()).state()).isEqualTo(new Ended(Ending.MISSED));
	}

	@Test
	void showsTheTimesInForceBeforeItIsApproved() {
		changeAt("2026-12-01T12:00", "20:00", "09:30");
		assertThat(this.office.desk.preview(draft("2026-12-01T20:30")).times()).singleElement()
			.extracting(AnnouncementPreview.Time::sendsAt)
			.isEqualTo(at("2026-12-02T09:30"));
	}

	@Test
	void showsStaffBeforehandWhatGoesOutWhenInstead() {
		QuietHours longer = QuietHours.of(LocalTime.of(20, 0), LocalTime.of(9, 30));
		ShiftedSendings shifted = new ShiftedSendings(this.office.announcements, this.office.rules, this.office.clock);
		Announcement morning = approved("2026-12-03T09:00");
		Announcement evening = approved("2026-12-02T20:30");
		approved("2026-12-02T12:00");
		Announcement paused = approved("2026-12-02T20:30");
		this.office.desk.pause(paused.id(), paused.revision(), "second");
		assertThat(shifted.under(longer)).containsExactly(
				new ShiftedSending(evening.id(), "題", at("2026-12-02T20:30"), at("2026-12-03T09:30")),
				new ShiftedSending(morning.id(), "題", at("2026-12-03T09:00"), at("2026-12-03T09:30")));
		assertThat(shifted.under(QuietHours.SHIPPED)).isEmpty();
	}

	private void assertIsSentOnce(Announcement approved) {
		this.office.sendAll(sendings(approved).getFirst());
		this.office.dispatch.run(approved.id(), this.office.clock.instant());
		assertThat(sendings(approved)).singleElement().extracting(Occurrence::state).isEqualTo(Occurrence.State.SENT);
		assertThat(this.office.find(approved.id()).state()).isEqualTo(new Ended(Ending.SENT));
		assertThat(this.office.alarms).isEmpty();
	}

	private List<Occurrence> sendings(Announcement approved) {
		return this.office.announcements.occurrences(approved.id());
	}

	private Optional<BroadcastState> progress(Announcement approved) {
		return this.office.dispatch.progress(sendings(approved).getFirst()).map((progress) -> progress.state());
	}

	private Announcement approved(String time) {
		return this.office.approved(draft(time));
	}

	private static AnnouncementDraft draft(String time) {
		return new AnnouncementDraft(new AnnouncementContent("題", "お知らせ", null, List.of(), null),
				new Audience.Everyone(), new Timing.Once(LocalDateTime.parse(time)));
	}

	/** And what looks after all announcements does. */
	private void changeAt(String time, String from, String until) {
		this.office.setTime(at(time).toString());
		this.office.rules.change(QuietHours.of(LocalTime.parse(from), LocalTime.parse(until)));
		this.office.dispatch.reconcile(this.office.clock.instant());
	}

	private void beatAt(Announcement announcement, String time) {
		this.office.setTime(at(time).toString());
		this.office.beat(announcement.id());
	}

	private static Instant at(String local) {
		return JapanTime.of(LocalDateTime.parse(local)).toInstant();
	}

}
