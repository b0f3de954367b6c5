package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.seats.By;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.Overbooking;
import jp.wakuwaku.bot.registration.seats.Party;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class NoticesIntegrationTests {

	private static final SeatingId SESSION = new SeatingId("handmade-1");

	private final RegistrationOffice office = new RegistrationOffice();

	private final Applicant hanako = new Applicant(this.office, "hanako");

	private final Applicant yuki = new Applicant(this.office, "yuki");

	/** By their ids, as the chats' mailboxes take each once. */
	private final Map<String, Tidings.Noticed> told = new TreeMap<>();

	private final List<ChatId> chats = new ArrayList<>();

	private final Notices notices = this.office.notices((id, chat, tidings) -> {
		if (this.told.put(id, (Tidings.Noticed) tidings) == null) {
			this.chats.add(chat);
		}
	});

	@BeforeEach
	void fill() {
		publish(StaffStatus.OPEN);
		register(this.hanako);
		waits(this.yuki);
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void tellNothingOfWhatResidentsDidThemselves() {
		this.notices.tell();
		assertThat(this.told).isEmpty();
	}

	@Test
	void tellOnceOfASeatThatIsFree() {
		leaves(this.hanako);
		this.notices.tell();
		this.notices.tell();
		assertThat(this.told).hasSize(1);
		assertThat(this.chats).containsExactly(this.yuki.chat);
		assertThat(this.yuki.isTold(only())).startsWith("【席が空きました】").contains("までにお返事ください", "[この席に申し込む] [今回は見送る]");
		assertThat(this.yuki.taps("この席に申し込む")).startsWith("【お申し込みを受け付けました】");
	}

	@Test
	void wakeNobodyAndLeaveTheWholeDayToAnswer() {
		leavesAt("2026-11-22T14:30:00Z");
		this.notices.tell();
		assertThat(this.told).isEmpty();
		this.office.due.beat(this.notices, Instant.parse("2026-11-22T22:59:59Z"));
		assertThat(this.told).isEmpty();
		this.office.setTime(Instant.parse("2026-11-22T23:00:00Z"));
		this.office.due.beat(this.notices, this.office.clock.instant());
		this.notices.tell();
		assertThat(this.chats).containsExactly(this.yuki.chat);
		assertThat(this.yuki.isTold(only())).startsWith("【席が空きました】").contains("11月24日（火） 8:00 までにお返事ください");
		assertThat(this.yuki.taps("この席に申し込む")).startsWith("【お申し込みを受け付けました】");
	}

	@Test
	void leaveTheWholeDayToAnswerFromTheMorningInForce() {
		this.office.rules.change(QuietHours.of(LocalTime.of(20, 0), LocalTime.of(9, 30)));
		leavesAt("2026-11-22T11:30:00Z");
		this.notices.tell();
		assertThat(this.told).as("20:30").isEmpty();
		this.office.setTime(Instant.parse("2026-11-23T00:30:00Z"));
		this.office.due.beat(this.notices, this.office.clock.instant());
		assertThat(this.yuki.isTold(only())).contains("11月24日（火） 9:30 までにお返事ください");
	}

	@Test
	void waitForAMorningThatComesLaterNow() {
		leavesAt("2026-11-22T14:30:00Z");
		this.notices.tell();
		this.office.rules.change(QuietHours.of(LocalTime.of(21, 0), LocalTime.of(10, 0)));
		this.office.setTime(Instant.parse("2026-11-22T23:00:00Z"));
		this.office.due.beat(this.notices, this.office.clock.instant());
		assertThat(this.told).isEmpty();
		this.office.setTime(Instant.parse("2026-11-23T01:00:00Z"));
		this.office.due.beat(this.notices, this.office.clock.instant());
		this.notices.tell();
		assertThat(this.yuki.isTold(only())).contains("11月24日（火） 8:00 までにお返事ください");
	}

	@Test
	void sayNothingInTheMorningOfAnOfferThatIsOverToWhoWaitsAgain() {
		Applicant third = new Applicant(this.office, "third");
		waits(third);
		leavesAt("2026-11-22T11:30:00Z");
		this.office.rules.change(QuietHours.of(LocalTime.of(20, 0), LocalTime.of(8, 0)));
		this.office.setTime(Instant.parse("2026-11-23T11:30:01Z"));
		this.office.seats.settleDue(this.office.clock.instant());
		this.notices.tell();
		waits(this.yuki);
		this.chats.clear();
		this.office.setTime(Instant.parse("2026-11-23T23:00:00Z"));
		this.office.due.beat(this.notices, this.office.clock.instant());
		assertThat(this.chats).as("whom the seat is offered to now").containsExactly(third.chat);
	}

	@Test
	void leaveAnOfferAsItWasToldAndSayInTheMorningThatItIsOver() {
		leavesAt("2026-11-22T11:30:00Z");
		this.notices.tell();
		assertThat(this.yuki.isTold(only())).contains("11月23日（月） 20:30 までにお返事ください");
		this.told.clear();
		this.office.rules.change(QuietHours.of(LocalTime.of(20, 0), LocalTime.of(8, 0)));
		this.office.setTime(Instant.parse("2026-11-23T11:29:59Z"));
		this.office.seats.settleDue(this.office.clock.instant());
		assertThat(this.yuki.says("申込の確認")).as("as it was told").contains("席が空きました");
		this.office.setTime(Instant.parse("2026-11-23T11:30:01Z"));
		this.office.seats.settleDue(this.office.clock.instant());
		this.notices.tell();
		assertThat(this.told).as("at night now").isEmpty();
		this.office.setTime(Instant.parse("2026-11-23T23:00:00Z"));
		this.office.due.beat(this.notices, this.office.clock.instant());
		this.notices.tell();
		assertThat(this.yuki.isTold(only())).startsWith("【期限がすぎました】");
	}

	@Test
	void sayNothingInTheMorningOfWhatWasAnsweredAtNight() {
		leavesAt("2026-11-22T14:30:00Z");
		this.notices.tell();
		this.yuki.dialogue.waits(Duration.between(this.yuki.dialogue.now(), this.office.clock.instant()));
		assertThat(this.yuki.says("申込の確認")).contains("席が空きました");
		this.yuki.taps("くわしく見る");
		this.yuki.taps("この席に申し込む");
		this.office.setTime(Instant.parse("2026-11-22T23:00:00Z"));
		this.office.due.beat(this.notices, this.office.clock.instant());
		assertThat(this.told).isEmpty();
	}

	@Test
	void doNotTellAgainOfAnOfferThatGotSmaller() {
		this.office.programs
			.publish(Specimens.seminar("handmade", Specimens.session("handmade-1", 2, StaffStatus.OPEN)));
		this.office.seatings.follow();
		this.notices.tell();
		this.told.clear();
		PartyId party = new PartyId(this.yuki.person().value());
		Instant now = this.office.clock.instant();
		this.office.seats.leave(SESSION, new PartyId(this.hanako.person().value()), By.RESIDENT, new Cause("1", now));
		this.office.seats.resize(SESSION, new Party(party, 2, 0), By.RESIDENT, new Cause("2", now));
		this.office.seats.resize(SESSION, new Party(party, 1, 0), By.RESIDENT, new Cause("3", now));
		this.notices.tell();
		assertThat(this.told).isEmpty();
	}

	@Test
	void leaveAnOfferThatIsDeclinedToTheNext() {
		Applicant third = new Applicant(this.office, "third");
		waits(third);
		leaves(this.hanako);
		this.notices.tell();
		this.yuki.isTold(only());
		assertThat(this.yuki.taps("今回は見送る")).startsWith("【取り消しました】");
		this.notices.tell();
		assertThat(this.chats).containsExactly(this.yuki.chat, third.chat);
	}

	@Test
	void tellThatAnOfferIsOver() {
		leaves(this.hanako);
		this.notices.tell();
		this.told.clear();
		this.office.setTime(this.office.clock.instant().plus(Duration.ofDays(2)));
		this.office.seats.settleDue(this.office.clock.instant());
		this.notices.tell();
		assertThat(this.yuki.isTold(only())).startsWith("【期限がすぎました】");
	}

	@Test
	void tellEverybodyThatASessionIsCancelled() {
		this.notices.tell();
		publish(StaffStatus.CANCELLED);
		this.notices.tell();
		assertThat(this.chats).containsExactlyInAnyOrder(this.hanako.chat, this.yuki.chat);
		assertThat(this.hanako.isTold(this.told.values().iterator().next())).startsWith("【中止のお知らせ】")
			.contains("0299-48-1111");
	}

	@Test
	void tellWhomStaffHaveTakenOff() {
		this.office.seats.leave(SESSION, new PartyId(this.yuki.person().value()), By.STAFF,
				new Cause("staff-1", this.office.clock.instant()));
		this.notices.tell();
		assertThat(this.yuki.isTold(only())).startsWith("【お申し込みの取り消し】");
	}

	@Test
	void tellForWhomStaffHaveBooked() {
		this.office.seats.promote(SESSION, new PartyId(this.yuki.person().value()), Overbooking.CHAIR_ADDED,
				new Cause("staff-1", this.office.clock.instant()));
		this.notices.tell();
		assertThat(this.chats).containsExactly(this.yuki.chat);
		assertThat(this.yuki.isTold(only())).startsWith("【お申し込みを受け付けました】").contains("事務局で");
	}

	@Test
	void haveIdsThatFitTheNews() {
		leaves(this.hanako);
		this.notices.tell();
		assertThat(this.told.keySet()).allMatch((id) -> id.matches("[0-9A-Za-z_-]{1,64}"));
	}

	/** By a word to the office. */
	private void leavesAt(String instant) {
		this.notices.tell();
		this.office.setTime(Instant.parse(instant));
		this.office.seats.leave(SESSION, new PartyId(this.hanako.person().value()), By.RESIDENT,
				new Cause("leave", this.office.clock.instant()));
	}

	private Tidings only() {
		assertThat(this.told).hasSize(1);
		return this.told.values().iterator().next();
	}

	private void publish(StaffStatus status) {
		this.office.programs.publish(Specimens.seminar("handmade", Specimens.session("handmade-1", 1, status)));
		this.office.seatings.follow();
	}

	private static void register(Applicant applicant) {
		applicant.tapsOld("registration/book/handmade/handmade-1/0");
		applicant.taps("申し込む");
	}

	private static void waits(Applicant applicant) {
		applicant.tapsOld("registration/book/handmade/handmade-1/0");
		applicant.taps("キャンセル待ちに進む");
		assertThat(applicant.taps("キャンセル待ちに入る")).startsWith("【キャンセル待ちに入りました】");
	}

	private static void leaves(Applicant applicant) {
		applicant.tapsOld("registration/leave/" + applicant.onlyRegistration().id());
		applicant.taps("はい、取り消します");
	}

}
