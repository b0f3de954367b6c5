package jp.wakuwaku.bot.registration;

import java.util.List;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Capacity;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody says no, or comes with fewer, or has more than one. */
@ExtendWith(RedisExtension.class)
class SecondThoughtsIntegrationTests {

	private static final String FIRST = "registration/book/handmade/handmade-1/0";

	private final RegistrationOffice office = new RegistrationOffice();

	private final Applicant hanako = new Applicant(this.office, "hanako");

	private final Applicant yuki = new Applicant(this.office, "yuki");

	@BeforeEach
	void publish() {
		publish(Specimens.session("handmade-1", 2, StaffStatus.OPEN));
	}

	private void publish(Session first) {
		Seminar bare = Specimens.seminar("handmade", first, Specimens.session("handmade-2", 2, StaffStatus.OPEN));
		Field companions = new Field(new FieldId("companions"), "いっしょに来る方", true, "", Field.Asked.CHAT,
				new FieldType.WholeNumber(0, 3, FieldType.Counted.COMPANIONS));
		this.office.programs.publish(new Seminar(bare.id(), bare.facts(), bare.place(), bare.sessions(),
				new Form(List.of(companions), false), 2, false));
		this.office.seatings.follow();
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void sayNoToTheSummaryAndAreAskedWhatElse() {
		this.hanako.tapsOld(FIRST);
		this.hanako.says("1");
		assertThat(this.hanako.says("いいえ")).startsWith("【まだ申し込んでいません】")
			.contains("席は ", "「やめる」と送ってください。", "[入力を直す] [ほかの日を選ぶ] [申し込む]", "‹やめる›");
		assertThat(this.hanako.taps("入力を直す")).contains("いっしょに来る方");
		this.hanako.says("0");
		assertThat(this.hanako.says("ちがいます")).startsWith("【まだ申し込んでいません】");
		assertThat(this.hanako.says("はい")).startsWith("【お申し込みを受け付けました】");
	}

	@Test
	void goOnWithWhatTheyHadLeft() {
		this.hanako.tapsOld(FIRST);
		assertThat(this.hanako.says("やめる")).endsWith("‹続ける› ‹メニュー›");
		assertThat(this.hanako.says("続ける")).contains("いっしょに来る方");
		this.hanako.says("1");
		this.hanako.says("やめる");
		assertThat(this.hanako.taps("続ける")).startsWith("【この内容で申し込みますか？】");
		assertThat(this.hanako.taps("申し込む")).startsWith("【お申し込みを受け付けました】");
		assertThat(this.hanako.says("続ける")).as("nothing is left").doesNotContain("いっしょに来る方");
	}

	@Test
	void doNotGoOnWithGivingUp() {
		books(this.hanako, FIRST, "0");
		this.hanako.says("申込の確認");
		this.hanako.taps("くわしく見る");
		assertThat(this.hanako.taps("申し込みを取り消す")).contains("‹やめる›");
		assertThat(this.hanako.says("やめる")).startsWith("途中の手続きをやめました。").doesNotContain("‹続ける›");
	}

	@Test
	void sayNoToWaiting() {
		books(this.yuki, FIRST, "1");
		this.hanako.tapsOld(FIRST);
		assertThat(this.hanako.says("0")).contains("[キャンセル待ちに進む]").doesNotContain("[人数を変える]");
		assertThat(this.hanako.says("いいえ")).startsWith("【キャンセル待ちには入っていません】").contains("[ほかの日を選ぶ]");
		assertThat(this.hanako.says("はい")).doesNotContain("キャンセル待ち");
	}

	@Test
	void comeWithFewerWhereThereIsRoomForSome() {
		books(this.yuki, FIRST, "0");
		this.hanako.tapsOld(FIRST);
		assertThat(this.hanako.says("1")).startsWith("【席が足りません】").contains("残りは1席です。", "[人数を変える] [キャンセル待ちに進む]");
		assertThat(this.hanako.says("人数を変える")).contains("いっしょに来る方");
		assertThat(this.hanako.says("0")).startsWith("【この内容で申し込みますか？】");
		assertThat(this.hanako.taps("申し込む")).startsWith("【お申し込みを受け付けました】");
	}

	@Test
	void sayNoToFewer() {
		Session first = Specimens.session("handmade-1", 2, StaffStatus.OPEN);
		publish(new Session(first.id(), first.time(), first.place(), new Capacity(2, 0, false), first.registration(),
				first.status()));
		books(this.yuki, FIRST, "0");
		this.hanako.tapsOld(FIRST);
		this.hanako.says("1");
		assertThat(this.hanako.says("いいえ")).startsWith("【まだ申し込んでいません】").contains("[入力を直す] [ほかの日を選ぶ]");
		assertThat(this.hanako.taps("入力を直す")).contains("いっしょに来る方");
	}

	@Test
	void seeEachOfTwoBookingsByItsOwnWords() {
		books(this.hanako, FIRST, "0");
		books(this.hanako, "registration/book/handmade/handmade-2/0", "1");
		assertThat(this.hanako.says("申込の確認")).contains("申込の確認 1／2", "申込の確認 2／2");
		String first = this.hanako.says("1番をくわしく見る");
		assertThat(first).contains("受付番号：").doesNotContain("人数：2人");
		this.hanako.says("申込の確認");
		assertThat(this.hanako.says("2番をくわしく見る")).contains("受付番号：", "人数：2人");
	}

	@Test
	void reachAllBookingsThatDoNotGoIntoOneMessage() {
		List<Session> many = IntStream.rangeClosed(1, 13)
			.mapToObj((number) -> Specimens.session("handmade-" + number, 2, StaffStatus.OPEN))
			.toList();
		Seminar bare = Specimens.seminar("handmade", many.toArray(Session[]::new));
		this.office.programs.publish(new Seminar(bare.id(), bare.facts(), bare.place(), bare.sessions(),
				new Form(List.of(), false), 20, false));
		this.office.seatings.follow();
		many.forEach((session) -> {
			this.hanako.tapsOld("registration/book/handmade/" + session.id() + "/0");
			assertThat(this.hanako.taps("申し込む")).startsWith("【お申し込みを受け付けました】");
		});
		assertThat(this.hanako.says("申込の確認")).contains("申込の確認 1／13", "申込の確認 11／13", "あと2件あります。")
			.doesNotContain("12／13");
		assertThat(this.hanako.taps("ほかの申し込みを見る")).contains("申込の確認 12／13", "申込の確認 13／13").doesNotContain("11／13", "あと");
		assertThat(this.hanako.taps("13番をくわしく見る")).contains("受付番号：");
		assertThat(this.hanako.tapsOld("registration/registrations/99")).as("a list that has become shorter")
			.contains("申込の確認 1／13");
	}

	@Test
	void seeAllOfWhatWasAskedForBeforeTheListHadParts() {
		assertThat(Tidings.read("{\"kind\":\"listed\",\"bookings\":[]}")).contains(new Tidings.Listed(List.of(), 0));
		assertThat(Tidings.JSON.readValue("{}", Errand.ListAll.class)).isEqualTo(new Errand.ListAll(0));
	}

	private static void books(Applicant applicant, String choice, String companions) {
		applicant.tapsOld(choice);
		applicant.says(companions);
		assertThat(applicant.taps("申し込む")).startsWith("【お申し込みを受け付けました】");
	}

}
