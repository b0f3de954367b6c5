package jp.wakuwaku.bot.registration;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.Party;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.residents.RecordId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class ConsultationIntegrationTests {

	private static final Map<String, String> PAGE = Map.of("consent", "agreed", "name", "小美玉 花子");

	private final RegistrationOffice office = new RegistrationOffice();

	private final Applicant hanako = new Applicant(this.office, "hanako");

	private final Applicant yuki = new Applicant(this.office, "yuki");

	@BeforeEach
	void publish() {
		publish("13:00", StaffStatus.OPEN);
	}

	/** Two hours on Wednesdays. */
	private void publish(String from, StaffStatus status) {
		Adviser adviser = Specimens.adviser("a",
				Map.of(DayOfWeek.WEDNESDAY, List.of(Specimens.hours(from, from.equals("13:00") ? "15:00" : "11:00"))),
				Map.of(), Set.of(LocalDate.of(2026, 12, 9)));
		Consultation bare = Specimens.consultation(Specimens.rules(), Set.of(), adviser);
		Field name = new Field(new FieldId("name"), "お名前", true, "", Field.Asked.PAGE, new FieldType.Name());
		this.office.programs.publish(new Consultation(bare.id(), bare.facts(), bare.places(), bare.advisers(),
				bare.rules(), bare.closedDays(), new Form(List.of(Specimens.CONSENT, name), false), 1, status));
		this.office.seatings.follow();
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void goesFromTheDayOverTheTimeAndThePlaceToAReceipt() {
		assertThat(this.hanako.says("個別相談")).isEqualTo("""
				【個別相談】
				個別相談
				説明の
				二行目

				ご希望の日を選んでください。
				ご相談の内容は、ここに書かないでください。
				「12月3日の午後」のように、送って選ぶこともできます。
				[11月25日（水）] [12月2日（水）] [12月16日（水）] [日時を選ぶ] [電話をかける]
				‹やめる› ‹メニュー›""");
		assertThat(this.hanako.taps("12月2日（水）")).isEqualTo("""
				【時間を選んでください】
				12月2日（水）
				はじまりの時間です。
				[13:00 相談員 a] [14:00 相談員 a] [別の日を見る]
				‹やめる› ‹メニュー›""");
		assertThat(this.hanako.says("14:00 相談員 a")).isEqualTo("""
				【場所を選んでください】
				12月2日（水） 14:00〜14:45
				会う場所か、方法を選んでください。
				[本庁] [電話]
				‹やめる› ‹メニュー›""");
		assertThat(this.hanako.taps("電話")).startsWith("【入力のページを開いてください】").contains("14:00〜14:45\n電話");
		this.hanako.sendsPage(PAGE);
		assertThat(this.hanako.taps("申し込む")).startsWith("【お申し込みを受け付けました】")
			.contains("12月2日（水） 14:00〜14:45", "電話", "12月1日（火） 14:00 まで、ここで取り消せます。");
	}

	@Test
	void goesOnChoosingATime() {
		this.hanako.says("個別相談");
		this.hanako.says("やめる");
		assertThat(this.hanako.says("続ける")).startsWith("【個別相談】").contains("[12月2日（水）]");
	}

	@Test
	void offersATimeToNobodyElseOnceItIsHeld() {
		holds(this.hanako);
		this.yuki.says("個別相談");
		assertThat(this.yuki.taps("12月2日（水）")).contains("[13:00 相談員 a]").doesNotContain("14:00");
	}

	@Test
	void saysThatATimeWasTakenMeanwhile() {
		this.yuki.says("個別相談");
		this.yuki.taps("12月2日（水）");
		this.yuki.taps("14:00 相談員 a");
		holds(this.hanako);
		assertThat(this.yuki.taps("本庁")).startsWith("【この時間は取れませんでした】")
			.contains("この時間は、ほかの方が先に予約しました。", "[別の時間を選ぶ]")
			.doesNotContain("席");
	}

	@Test
	void isTheirsWhenTheHoursAreOthersWhileItIsHeld() {
		holds(this.hanako);
		publish("09:00", StaffStatus.OPEN);
		assertThat(this.hanako.sendsPage(PAGE)).startsWith("【この内容で申し込みますか？】").contains("12月2日（水） 14:00〜14:45");
		assertThat(this.hanako.taps("申し込む")).startsWith("【お申し込みを受け付けました】").contains("12月2日（水） 14:00〜14:45");
		assertThat(this.hanako.says("申込の確認")).contains("12月2日（水） 14:00", "申し込み済みです");
	}

	@Test
	void isNobodysWhoLetTheHoldLapseWhenTheHoursAreOthers() {
		holds(this.hanako);
		this.hanako.sendsPage(PAGE);
		publish("09:00", StaffStatus.OPEN);
		this.hanako.waits(Duration.ofMinutes(16));
		assertThat(this.hanako.taps("申し込む")).startsWith("【申し込みに進めません】");
		assertThat(this.office.seats.placesOf(new PartyId(this.hanako.person().value()), this.office.clock.instant()))
			.allSatisfy((_, place) -> assertThat(place).isInstanceOf(Place.Ended.class));
	}

	@Test
	void isKeptForNobodyWhenItIsNotOfferedAnyMore() {
		holds(this.hanako);
		this.hanako.sendsPage(PAGE);
		publish("13:00", StaffStatus.CLOSED);
		this.hanako.taps("申し込む");
		assertThat(this.office.seats.placesOf(new PartyId(this.hanako.person().value()), this.office.clock.instant()))
			.hasSize(1)
			.allSatisfy((_, place) -> assertThat(place).isInstanceOf(Place.Ended.class));
		assertThat(this.office.registrations.of(this.hanako.person())).isEmpty();
	}

	@Test
	void isConfirmedAlsoWhenACrashIsMadeUpForLongAfterItsNotice() {
		int calls = 0;
		boolean isInterrupted = true;
		while (isInterrupted) {
			Draft draft = fillsIn();
			at("2026-12-01T04:59:00Z");
			this.office.seats.hold(draft.seating(), new Party(party(), 1, 0),
					new Cause("hold-again", this.office.clock.instant()));
			isInterrupted = this.office.crashesAfter(calls, () -> confirms(draft));
			boolean isTaken = hasSeat();
			at("2026-12-01T06:00:00Z");
			assertThat(confirms(draft)).as("after %d calls", calls)
				.isInstanceOf(isTaken ? Tidings.Registered.class : Tidings.Refused.class);
			assertThat(this.office.registrations.of(this.hanako.person())).hasSize(isTaken ? 1 : 0);
			beginsAgain();
			calls++;
		}
		assertThat(calls).isGreaterThan(10);
	}

	@Test
	void isTheirsOrNobodysWhenItIsTakenOffAfterACrash() {
		int calls = 0;
		boolean isInterrupted = true;
		while (isInterrupted) {
			Draft draft = fillsIn();
			isInterrupted = this.office.crashesAfter(calls, () -> confirms(draft));
			publish("13:00", StaffStatus.CLOSED);
			boolean isTheirs = confirms(draft) instanceof Tidings.Registered;
			assertThat(hasSeat()).as("after %d calls", calls).isEqualTo(isTheirs);
			assertThat(this.office.registrations.of(this.hanako.person())).hasSize(isTheirs ? 1 : 0);
			beginsAgain();
			calls++;
		}
		assertThat(calls).isGreaterThan(10);
	}

	@Test
	void isFreeAgainWhenItIsCancelled() {
		holds(this.hanako);
		this.hanako.sendsPage(PAGE);
		this.hanako.taps("申し込む");
		this.hanako.taps("申し込みを取り消す");
		this.hanako.taps("はい、取り消します");
		this.yuki.says("個別相談");
		assertThat(this.yuki.taps("12月2日（水）")).contains("[14:00 相談員 a]");
	}

	@Test
	void isOneAtATime() {
		holds(this.hanako);
		this.hanako.sendsPage(PAGE);
		this.hanako.taps("申し込む");
		this.hanako.says("個別相談");
		this.hanako.taps("12月16日（水）");
		this.hanako.taps("13:00 相談員 a");
		assertThat(this.hanako.taps("本庁")).contains("おひとりが申し込める数まで");
	}

	@Test
	void keepsItsTimeUntilTheNewOneIsSecured() {
		books(this.hanako);
		assertThat(this.hanako.taps("別の日時に変える")).startsWith("【別の日時に変える】").contains("いまのご予約はそのままです。", "[12月2日（水）]");
		assertThat(this.hanako.taps("12月2日（水）")).contains("[13:00 相談員 a]").doesNotContain("[14:00");
		assertThat(this.hanako.taps("13:00 相談員 a")).contains("[本庁] [電話]");
		assertThat(this.hanako.taps("電話")).startsWith("【この日に変えますか？】");
		assertThat(this.yuki.says("個別相談")).contains("[11月25日（水）] [12月16日（水）]");
		assertThat(this.hanako.taps("この日に変える")).startsWith("【日を変えました】").contains("12月2日（水） 13:00〜13:45\n電話");
		this.yuki.says("個別相談");
		assertThat(this.yuki.taps("12月2日（水）")).contains("[14:00 相談員 a]").doesNotContain("13:00");
		assertThat(this.hanako.says("申込の確認")).contains("13:00").doesNotContain("14:00");
	}

	@Test
	void keepsItsTimeWhenTheNewOneIsTakenMeanwhile() {
		books(this.hanako);
		this.hanako.taps("別の日時に変える");
		this.hanako.taps("12月16日（水）");
		this.hanako.taps("13:00 相談員 a");
		this.yuki.says("個別相談");
		this.yuki.taps("12月16日（水）");
		this.yuki.taps("13:00 相談員 a");
		this.yuki.taps("本庁");
		assertThat(this.hanako.taps("本庁")).contains("この時間は、ほかの方が先に予約しました。", "[別の日時に変える]");
		assertThat(this.hanako.taps("別の日時に変える")).contains("[12月2日（水）]");
		assertThat(this.hanako.says("申込の確認")).contains("12月2日（水） 14:00", "申し込み済みです");
	}

	@Test
	void showsNothingOfItOnALockedPhone() {
		holds(this.hanako);
		this.hanako.sendsPage(PAGE);
		assertAllNeutral();
		this.hanako.taps("申し込む");
		assertAllNeutral();
		this.hanako.says("申込の確認");
		assertAllNeutral();
	}

	private void assertAllNeutral() {
		assertThat(this.hanako.dialogue.replies()).isNotEmpty()
			.allSatisfy((reply) -> assertThat(((OutgoingMessage.Cards) reply).altText()).isEqualTo("ご予約の確認"));
	}

	private static void holds(Applicant applicant) {
		applicant.says("個別相談");
		applicant.taps("12月2日（水）");
		applicant.taps("14:00 相談員 a");
		applicant.taps("本庁");
	}

	private Draft fillsIn() {
		holds(this.hanako);
		Draft draft = this.hanako.draft();
		this.office.residents.details()
			.put(this.hanako.person(), new RecordId(draft.id()), PAGE,
					this.office.clock.instant().plus(Duration.ofDays(20)));
		return draft;
	}

	private Tidings confirms(Draft draft) {
		Origin origin = new Origin("confirm:0", new EventId("confirm"), this.hanako.chat, this.office.clock.instant(),
				this.office.clock.instant(), "token");
		return this.office.does(origin, new Errand.ConfirmSeats(draft)).orElseThrow();
	}

	private boolean hasSeat() {
		return this.office.seats.placesOf(party(), this.office.clock.instant())
			.values()
			.stream()
			.anyMatch(Place.Booked.class::isInstance);
	}

	private PartyId party() {
		return new PartyId(this.hanako.person().value());
	}

	private void at(String instant) {
		this.office.setTime(Instant.parse(instant));
	}

	private void beginsAgain() {
		RedisExtension.flush();
		publish();
	}

	private static void books(Applicant applicant) {
		holds(applicant);
		applicant.sendsPage(PAGE);
		applicant.taps("申し込む");
	}

}
