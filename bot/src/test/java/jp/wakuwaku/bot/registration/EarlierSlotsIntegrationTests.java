package jp.wakuwaku.bot.registration;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Hours;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.registration.seats.By;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.residents.Deletion;
import jp.wakuwaku.bot.residents.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Sunday, 22 November 2026, ten o'clock; one adviser with two slots on Wednesdays. */
@ExtendWith(RedisExtension.class)
class EarlierSlotsIntegrationTests {

	private final RegistrationOffice office = new RegistrationOffice();

	private final Applicant early = new Applicant(this.office, "early");

	private final Applicant hanako = new Applicant(this.office, "hanako");

	private final Applicant yuki = new Applicant(this.office, "yuki");

	/** By their ids, as the chats' mailboxes take each once. */
	private final Map<String, Tidings> told = new LinkedHashMap<>();

	private final List<ChatId> chats = new ArrayList<>();

	private boolean dies;

	private int asked;

	private final EarlierSlots earlier = this.office.earlier((id, chat, tidings) -> {
		if (this.told.put(id, tidings) == null) {
			this.chats.add(chat);
		}
		if (this.dies) {
			throw new IllegalStateException("killed");
		}
	});

	private final Notices notices = this.office.notices((_, _, _) -> {
	});

	@BeforeEach
	void book() {
		publish(DayOfWeek.WEDNESDAY);
		books(this.early, "12月2日14時");
		books(this.hanako, "12月9日13時");
		books(this.yuki, "12月16日13時");
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void areWishedForAtTheBookingOrNotAnyMore() {
		assertThat(this.hanako.taps("もっと早い時間が空いたら知らせる")).isEqualTo("""
				【お知らせします】
				12月9日（水） 13:00〜13:45

				もっと早い時間が空いたら、このトークでお知らせします。
				夜9時から朝8時までに空いた時間は、朝にお知らせします。
				[早い空きのお知らせをやめる] [別の日時に変える]
				‹メニュー›""");
		this.hanako.says("申込の確認");
		assertThat(this.hanako.taps("くわしく見る")).contains("[早い空きのお知らせをやめる]");
		assertThat(this.hanako.taps("早い空きのお知らせをやめる")).startsWith("【お知らせをやめました】").contains("[もっと早い時間が空いたら知らせる]");
		cancels(this.early);
		beats();
		assertThat(this.told).isEmpty();
	}

	@Test
	void areToldInTheOrderOfAskingAndOnce() {
		asks(this.yuki);
		asks(this.hanako);
		asks(this.yuki);
		cancels(this.early);
		beats();
		beats();
		assertThat(this.chats).containsExactly(this.yuki.chat, this.hanako.chat);
		assertThat(this.told.keySet()).allMatch((id) -> id.matches("[0-9A-Za-z_-]{1,64}"));
	}

	@Test
	void leadThereAndTellNothingOnALockedPhone() {
		asks(this.hanako);
		cancels(this.early);
		beats();
		assertThat(this.hanako.isTold(only())).isEqualTo("""
				【早い時間が空きました】
				いまのご予約：12月9日（水） 13:00〜13:45

				変えるときは、下から選んでください。先に選んだ方が優先です。
				新しい時間が決まるまで、いまのご予約はそのままです。
				[12月2日（水） 14:00] [別の日時に変える] [早い空きのお知らせをやめる]
				‹メニュー›""");
		assertThat(((OutgoingMessage.Cards) this.hanako.dialogue.replies().getFirst()).altText()).isEqualTo("ご予約の確認");
		this.hanako.taps("12月2日（水） 14:00");
		assertThat(this.hanako.taps("電話")).startsWith("【この日に変えますか？】");
		assertThat(this.hanako.taps("この日に変える")).startsWith("【日を変えました】").contains("12月2日（水） 14:00");
	}

	@Test
	void areSaidToBeTakenWhenSomebodyElseWasFaster() {
		asks(this.hanako);
		asks(this.yuki);
		cancels(this.early);
		beats();
		List<Tidings> both = List.copyOf(this.told.values());
		this.hanako.isTold(both.get(0));
		this.yuki.isTold(both.get(1));
		this.hanako.taps("12月2日（水） 14:00");
		this.hanako.taps("電話");
		this.yuki.taps("12月2日（水） 14:00");
		assertThat(this.yuki.taps("電話")).contains("この時間は、ほかの方が先に予約しました。", "[別の日時に変える]");
		assertThat(this.yuki.says("申込の確認")).contains("12月16日（水） 13:00");
	}

	@Test
	void areToldOnceHoweverOftenTheyBecomeFree() {
		Applicant other = new Applicant(this.office, "other");
		books(other, "12月2日13時");
		asks(this.hanako);
		cancels(this.early);
		beats();
		assertThat(this.hanako.isTold(only())).contains("\n[12月2日（水） 14:00] [別の日時に変える]");
		this.told.clear();
		books(this.early, "12月2日14時");
		cancels(this.early);
		cancels(other);
		beats();
		assertThat(this.hanako.isTold(only())).contains("\n[12月2日（水） 13:00] [別の日時に変える]");
	}

	@Test
	void areFreeWhenSomebodyMoves() {
		asks(this.yuki);
		this.early.says("申込の確認");
		this.early.taps("くわしく見る");
		this.early.taps("別の日時に変える");
		this.early.says("12月16日14時");
		this.early.taps("電話");
		this.early.taps("この日に変える");
		beats();
		assertThat(this.chats).containsExactly(this.yuki.chat);
	}

	@Test
	void areFreeWhenAHoldLapses() {
		Applicant idle = new Applicant(this.office, "idle");
		idle.says("個別相談");
		idle.says("12月2日13時");
		idle.taps("電話");
		asks(this.hanako);
		beats();
		assertThat(this.told).isEmpty();
		passes(Duration.ofMinutes(20));
		this.office.seats.settleDue(this.office.clock.instant());
		beats();
		assertThat(this.hanako.isTold(only())).contains("[12月2日（水） 13:00]");
	}

	@Test
	void areToldTogetherWhenStaffOpenHours() {
		asks(this.hanako);
		this.office.openings.follow(this.office.clock.instant());
		publish(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
		this.office.openings.follow(this.office.clock.instant());
		this.office.openings().follow(this.office.clock.instant());
		beats();
		assertThat(this.hanako.isTold(only()))
			.contains("\n[11月27日（金） 13:00] [11月27日（金） 14:00] [12月4日（金） 13:00] [12月4日（金） 14:00] [別の日時に変える]");
	}

	@Test
	void areNotWhatOnlyComesIntoSight() {
		asks(this.yuki);
		this.office.openings.follow(this.office.clock.instant());
		passes(Duration.ofDays(7));
		this.office.openings.follow(this.office.clock.instant());
		beats();
		assertThat(this.office.freed.all()).isEmpty();
		assertThat(this.told).isEmpty();
	}

	@Test
	void waitForTheMorning() {
		asks(this.hanako);
		at("2026-11-22T12:30:00Z");
		this.office.seats.leave(this.early.onlyRegistration().seating(), new PartyId(this.early.person().value()),
				By.RESIDENT, new Cause("at-night", this.office.clock.instant()));
		beats();
		at("2026-11-22T22:59:59Z");
		beats();
		assertThat(this.told).isEmpty();
		at("2026-11-22T23:00:00Z");
		beats();
		assertThat(this.chats).containsExactly(this.hanako.chat);
	}

	@Test
	void waitForTheMorningInForceAndSayWhenThatIs() {
		this.office.rules.change(QuietHours.of(LocalTime.of(20, 30), LocalTime.of(9, 0)));
		assertThat(this.hanako.taps("もっと早い時間が空いたら知らせる")).contains("夜8時半から朝9時までに空いた時間は、朝にお知らせします。");
		cancels(this.early);
		at("2026-11-22T11:30:00Z");
		beats();
		at("2026-11-22T23:30:00Z");
		beats();
		assertThat(this.told).isEmpty();
		this.office.rules.change(QuietHours.of(LocalTime.of(20, 30), LocalTime.of(8, 30)));
		beats();
		beats();
		assertThat(this.chats).containsExactly(this.hanako.chat);
	}

	@Test
	void areToldToNobodyWhoCancelled() {
		asks(this.hanako);
		asks(this.yuki);
		cancels(this.hanako);
		cancels(this.early);
		beats();
		assertThat(this.chats).containsExactly(this.yuki.chat);
		assertThat(this.office.wishes.all()).extracting(EarlierWish::person).containsExactly(this.yuki.person());
	}

	@Test
	void areToldToNobodyWhoseConsultationHasBegun() {
		asks(this.hanako);
		cancels(this.early);
		at("2026-12-09T04:00:00Z");
		beats();
		assertThat(this.told).isEmpty();
		assertThat(this.office.wishes.all()).isEmpty();
	}

	@Test
	void areNeitherLaterOnesNorThoseTakenAgain() {
		asks(this.hanako);
		cancels(this.yuki);
		cancels(this.early);
		books(this.early, "12月2日14時");
		beats();
		assertThat(this.told).isEmpty();
	}

	@Test
	void areToldUnderTheSameIdWhenTheBotDiesOnTheWay() {
		asks(this.hanako);
		asks(this.yuki);
		cancels(this.early);
		this.dies = true;
		for (int i = 0; i < 3; i++) {
			assertThatIllegalStateException().isThrownBy(this::beats).withMessage("killed");
		}
		this.dies = false;
		beats();
		beats();
		assertThat(this.chats).containsExactly(this.hanako.chat, this.yuki.chat);
		assertThat(this.office.freed.all()).isEmpty();
		assertThat(this.office.earlierNotices.unsent()).isEmpty();
	}

	@Test
	void areNotMentionedOnceTheyCannotBeBookedAnyMore() {
		asks(this.hanako);
		cancels(this.early);
		beats();
		this.hanako.waits(Duration.ofDays(10));
		assertThat(this.hanako.isTold(only())).isEmpty();
	}

	@Test
	void areNotToldToWhoeverIsForgotten() {
		asks(this.hanako);
		asks(this.yuki);
		this.office.wishes.removeAllOf(this.hanako.person());
		assertThat(this.office.wishes.all()).extracting(EarlierWish::person).containsExactly(this.yuki.person());
	}

	@Test
	void leaveNothingOfWhoeverIsForgotten() {
		asks(this.hanako);
		cancels(this.early);
		beats();
		PersonId person = this.hanako.person();
		RegistrationId registration = this.hanako.latestRegistration().id();
		assertThat(this.office.dump()).containsKey("registration-earlier-told:{earlier}:" + registration);
		forget(person);
		assertThat(this.office.dump().toString()).doesNotContain(registration.value());
	}

	@Test
	void leaveNothingOfWhoeverIsForgottenMeanwhile() {
		int calls = 0;
		boolean isForgotten = true;
		while (isForgotten) {
			asks(this.hanako);
			cancels(this.early);
			this.notices.tell();
			PersonId person = this.hanako.person();
			RegistrationId registration = this.hanako.latestRegistration().id();
			isForgotten = this.office.interruptedAfter(calls, () -> forget(person), this.earlier::tell);
			if (isForgotten) {
				assertThat(this.office.dump().toString()).as("after %d calls", calls)
					.doesNotContain(registration.value());
				RedisExtension.flush();
				this.told.clear();
				book();
				calls++;
			}
		}
		assertThat(calls).isGreaterThan(10);
	}

	private void forget(PersonId person) {
		this.office.residents.forgetting().apply((forgotten) -> {
			this.office.wishes.removeAllOf(forgotten);
			this.office.forgotten.forget(forgotten);
		}).forget(person, Deletion.AskedBy.STAFF, "by-phone");
	}

	private void beats() {
		this.notices.tell();
		this.earlier.tell();
	}

	private Tidings only() {
		assertThat(this.told).hasSize(1);
		return this.told.values().iterator().next();
	}

	/** Two slots on each of these days, but not on 25 November. */
	private void publish(DayOfWeek... days) {
		Map<DayOfWeek, List<Hours>> weekly = new LinkedHashMap<>();
		for (DayOfWeek day : days) {
			weekly.put(day, List.of(Specimens.hours("13:00", "15:00")));
		}
		this.office.programs.publish(Specimens.consultation(Specimens.rules(), Set.of(LocalDate.of(2026, 11, 25)),
				Specimens.adviser("a", weekly, Map.of(), Set.of())));
	}

	private void at(String instant) {
		this.office.setTime(Instant.parse(instant));
	}

	private void passes(Duration duration) {
		this.office.setTime(this.office.clock.instant().plus(duration));
	}

	/** One after the other. */
	private void asks(Applicant applicant) {
		this.asked++;
		applicant.waits(Duration.ofSeconds(this.asked));
		applicant.tapsOld("registration/earlier-on/" + applicant.latestRegistration().id());
	}

	private static void books(Applicant applicant, String time) {
		applicant.says("個別相談");
		applicant.says(time);
		applicant.taps("電話");
		assertThat(applicant.taps("申し込む")).startsWith("【お申し込みを受け付けました】");
	}

	private static void cancels(Applicant applicant) {
		applicant.tapsOld("registration/leave/" + applicant.latestRegistration().id());
		assertThat(applicant.taps("はい、取り消します")).startsWith("【取り消しました】");
	}

}
