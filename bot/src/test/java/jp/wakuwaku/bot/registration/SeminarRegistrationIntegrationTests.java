package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.RecordId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class SeminarRegistrationIntegrationTests {

	private static final Map<String, String> PAGE = Map.of("consent", "agreed", "name", "小美玉 花子");

	private static final SeatingId SESSION = new SeatingId("handmade-1");

	private static final Field COMPANIONS = new Field(new FieldId("companions"), "いっしょに来る方の人数", true, "",
			Field.Asked.CHAT, new FieldType.WholeNumber(0, 1, FieldType.Counted.COMPANIONS));

	private final RegistrationOffice office = new RegistrationOffice();

	private final Applicant hanako = new Applicant(this.office, "hanako");

	private final Applicant yuki = new Applicant(this.office, "yuki");

	@BeforeEach
	void publish() {
		publish(10);
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void goesFromTheMenuToAReceipt() {
		assertThat(this.hanako.says("申し込みたい")).isEqualTo("""
				＜講座に申し込む＞
				【講座 handmade】
				ひとことの紹介
				・11月25日（水） 13:30〜15:30 空きあり
				[くわしく見る]
				‹講座 handmade› ‹メニュー›""");
		assertThat(this.hanako.taps("くわしく見る")).isEqualTo("""
				【講座 handmade】
				説明の
				二行目

				日程
				・11月25日（水） 13:30〜15:30 空きあり
				　本庁
				申し込む日を選んでください。
				[11月25日（水） 13:30] [地図を見る] [電話をかける]
				‹メニュー›""");
		assertThat(this.hanako.taps("11月25日（水） 13:30")).isEqualTo("""
				【いっしょに来る方の人数】
				質問 1／1
				[0人] [1人]
				‹やめる› ‹メニュー›""");
		assertThat(this.hanako.taps("1人")).isEqualTo("""
				【入力のページを開いてください】
				講座 handmade
				11月25日（水） 13:30〜15:30
				本庁

				席を 10:22 までお取りしています。
				下のボタンからページを開いて、入力を終えてください。
				ページに書いた内容は、LINEには残りません。
				時間がすぎたときは、「続ける」と送ると、もう一度開けます。
				[ページを開く]
				‹やめる› ‹メニュー›""");
		assertThat(this.hanako.sendsPage(PAGE)).isEqualTo("""
				【この内容で申し込みますか？】
				講座 handmade
				11月25日（水） 13:30〜15:30
				本庁
				・いっしょに来る方の人数：1人
				・ページで入力した内容

				席は 10:22 までお取りしています。
				[申し込む] [入力を直す]
				‹やめる› ‹メニュー›""");
		String receipt = this.hanako.taps("申し込む");
		assertThat(receipt).isEqualTo("""
				【お申し込みを受け付けました】
				講座 handmade
				11月25日（水） 13:30〜15:30
				本庁
				受付番号：%s
				申し込み済みです
				人数：2人（ご本人をふくむ）

				11月23日（月） 17:00 まで、ここで取り消せます。
				「申込の確認」と送ると、いつでも見られます。
				お問い合わせ：0299-48-1111（内線1253）
				[カレンダーに入れる] [受付用のQRを見る] [申し込みを取り消す] [地図を見る] [電話をかける]
				‹メニュー›""".formatted(this.hanako.onlyRegistration().receipt()));
		assertThat(free()).isEqualTo(8);
		assertThat(this.office.residents.details()
			.find(this.hanako.person(), new RecordId(this.hanako.onlyRegistration().id().value())))
			.contains(Map.of("consent", "agreed", "name", "小美玉 花子", "companions", "1"));
		assertThat(this.office.residents.details().records(this.hanako.person())).hasSize(1);
	}

	@Test
	void canBeTypedThroughout() {
		this.hanako.says("講座に申し込む");
		this.hanako.says("講座 handmade");
		this.hanako.says("11月25日（水） 13:30");
		assertThat(this.hanako.says("ひとりです")).contains("0から1までの数字で入力してください。");
		this.hanako.says("なし");
		this.hanako.sendsPage(PAGE);
		assertThat(this.hanako.says("はい")).startsWith("【お申し込みを受け付けました】");
	}

	@Test
	void goesOnAfterTheChatWentElsewhere() {
		opensPage(this.hanako, "0人");
		this.hanako.says("やめる");
		assertThat(this.hanako.sendsPage(PAGE)).startsWith("【この内容で申し込みますか？】");
		assertThat(this.hanako.taps("申し込む")).startsWith("【お申し込みを受け付けました】");
	}

	@Test
	void asksAgainWhenThePageWasNeverSent() {
		opensPage(this.hanako, "0人");
		assertThat(this.hanako.says("続ける")).startsWith("【入力のページを開いてください】");
		assertThat(this.hanako.says("はい")).doesNotContain("受け付けました");
	}

	@Test
	void putsNoAnswerForwardAndNoWayOut() {
		this.hanako.says("講座に申し込む");
		this.hanako.taps("くわしく見る");
		this.hanako.taps("11月25日（水） 13:30");
		assertThat(isFirstButtonEmphasized()).isFalse();
		this.hanako.taps("0人");
		assertThat(isFirstButtonEmphasized()).isTrue();
		this.hanako.sendsPage(PAGE);
		this.hanako.taps("申し込む");
		this.hanako.taps("申し込みを取り消す");
		assertThat(isFirstButtonEmphasized()).isFalse();
	}

	private boolean isFirstButtonEmphasized() {
		return ((OutgoingMessage.Cards) this.hanako.dialogue.replies().getLast()).cards().getFirst().emphasized();
	}

	@ParameterizedTest
	@ValueSource(strings = { "いいえ", "はい" })
	void saysThatThePageHasNotComeYet(String word) {
		opensPage(this.hanako, "0人");
		assertThat(this.hanako.says(word)).isEqualTo("""
				【ページの入力が、まだ届いていません】
				講座 handmade
				11月25日（水） 13:30〜15:30
				本庁

				席は 10:18 までお取りしています。

				入力のページで「この内容で送信する」を押すと、ここで続きをご案内します。
				申し込まないときは、「やめる」と送ってください。
				[ページをもう一度開く] [ほかの日を選ぶ]
				‹やめる› ‹メニュー›""");
		assertThat(this.hanako.taps("ページをもう一度開く")).startsWith("【入力のページを開いてください】");
		this.hanako.waits(Duration.ofMinutes(20));
		assertThat(this.hanako.says(word)).startsWith("【ページの入力が").doesNotContain("お取りしています");
		assertThat(this.hanako.sendsPage(PAGE)).startsWith("【この内容で申し込みますか？】");
	}

	@Test
	void saysThatSomebodyIsRegisteredAlready() {
		registers(this.hanako);
		this.hanako.says("講座に申し込む");
		this.hanako.taps("くわしく見る");
		assertThat(this.hanako.taps("11月25日（水） 13:30")).contains("もう申し込まれています", "[申込の確認]");
	}

	@Test
	void saysThatAHoldLapsedAndTriesAgain() {
		opensPage(this.hanako, "0人");
		this.hanako.sendsPage(PAGE);
		this.hanako.waits(Duration.ofMinutes(20));
		assertThat(this.hanako.taps("申し込む")).contains("席をお取りしておく時間がすぎたので、もう一度席をさがしました。", "【お申し込みを受け付けました】");
	}

	@Test
	void asksForTheNextStepOnceOnly() {
		opensPage(this.hanako, "0人");
		this.hanako.sendsPage(PAGE);
		String old = this.hanako.dialogue.actions()
			.stream()
			.filter((action) -> action.label().equals("申し込む"))
			.map((action) -> ((Action.Choose) action).data())
			.findFirst()
			.orElseThrow();
		this.hanako.taps("申し込む");
		assertThat(this.hanako.tapsOld(old)).doesNotContain("受け付けました");
		assertThat(free()).isEqualTo(9);
	}

	@Test
	void asksEverythingInTheChatWhereStaffWantThat() {
		Field name = new Field(new FieldId("name"), "お名前", true, "", Field.Asked.PAGE, new FieldType.Name());
		Field mail = new Field(new FieldId("mail"), "メールアドレス", false, "", Field.Asked.PAGE, new FieldType.Mail());
		publish(new Form(List.of(Specimens.CONSENT, name, mail, COMPANIONS), true), 10);
		this.hanako.says("講座に申し込む");
		this.hanako.taps("くわしく見る");
		assertThat(this.hanako.taps("11月25日（水） 13:30")).contains("LINEの画面とLINE社のサーバーに残ります", "受付と連絡のためだけに使います。",
				"[同意する] [同意しない]");
		assertThat(this.hanako.taps("同意しない")).contains("同意が必要です");
		assertThat(this.hanako.taps("同意する")).startsWith("【お名前】");
		assertThat(this.hanako.says("小美玉 花子")).startsWith("【メールアドレス】").contains("‹とばす› ‹1つ前に戻る›");
		assertThat(this.hanako.taps("1つ前に戻る")).startsWith("【お名前】");
		this.hanako.says("小美玉 花子");
		assertThat(this.hanako.taps("とばす")).startsWith("【いっしょに来る方の人数】");
		assertThat(this.hanako.taps("0人")).startsWith("【この内容で申し込みますか？】").contains("・トークで入力した内容").doesNotContain("花子");
		assertThat(this.hanako.taps("申し込む")).startsWith("【お申し込みを受け付けました】").doesNotContain("花子");
		assertThat(this.office.residents.details()
			.find(this.hanako.person(), new RecordId(this.hanako.onlyRegistration().id().value())))
			.contains(Map.of("consent", "agreed", "name", "小美玉 花子", "mail", "", "companions", "0"));
		assertThat(this.office.residents.consents().current(this.hanako.person(), ConsentPurpose.CHAT)).isPresent();
	}

	@Test
	void correctsOneAnswerOfTheChatAndKeepsTheOthers() {
		Field name = new Field(new FieldId("name"), "お名前", true, "", Field.Asked.PAGE, new FieldType.Name());
		publish(new Form(List.of(Specimens.CONSENT, name, COMPANIONS), true), 10);
		this.hanako.says("講座に申し込む");
		this.hanako.taps("くわしく見る");
		this.hanako.taps("11月25日（水） 13:30");
		this.hanako.taps("同意する");
		this.hanako.says("小美玉 花子");
		this.hanako.taps("0人");
		assertThat(this.hanako.taps("入力を直す")).isEqualTo("""
				【お名前】
				質問 2／3
				‹変えない› ‹1つ前に戻る› ‹やめる› ‹メニュー›""");
		assertThat(this.hanako.taps("変えない")).startsWith("【いっしょに来る方の人数】\nいまの答え：0人\n").contains("‹変えない›");
		assertThat(this.hanako.taps("1人")).startsWith("【この内容で申し込みますか？】").contains("・いっしょに来る方の人数：1人");
		assertThat(this.hanako.taps("申し込む")).startsWith("【お申し込みを受け付けました】");
		assertThat(this.office.residents.details()
			.find(this.hanako.person(), new RecordId(this.hanako.onlyRegistration().id().value())))
			.contains(Map.of("consent", "agreed", "name", "小美玉 花子", "companions", "1"));
	}

	@Nested
	class WhenItIsFull {

		@BeforeEach
		void fill() {
			publish(1);
			registers(SeminarRegistrationIntegrationTests.this.hanako);
		}

		@Test
		void leadsToTheWaitingListAndToASeat() {
			Applicant yuki = SeminarRegistrationIntegrationTests.this.yuki;
			assertThat(yuki.says("講座に申し込む")).contains("キャンセル待ち");
			assertThat(opensPage(yuki, "0人")).isEqualTo("""
					【席が足りません】
					講座 handmade
					11月25日（水） 13:30〜15:30
					本庁

					ただいま満席です。
					キャンセル待ちができます。
					席が空いたら、順番にこのトークでお知らせします。
					[キャンセル待ちに進む] [ほかの日を選ぶ]
					‹やめる› ‹メニュー›""");
			assertThat(yuki.taps("キャンセル待ちに進む")).contains("キャンセル待ちの申し込みです。", "[ページを開く]");
			assertThat(yuki.sendsPage(PAGE)).startsWith("【キャンセル待ちに入りますか？】");
			assertThat(yuki.taps("キャンセル待ちに入る")).startsWith("【キャンセル待ちに入りました】")
				.contains("キャンセル待ちの1番目です", "席が空いたら、このトークでお知らせします。", "[キャンセル待ちを取り消す]");
			Applicant hanako = SeminarRegistrationIntegrationTests.this.hanako;
			hanako.says("申込の確認");
			hanako.taps("くわしく見る");
			hanako.taps("申し込みを取り消す");
			hanako.taps("はい、取り消します");
			assertThat(yuki.says("申込の確認")).contains("席が空きました。", "までにお返事ください");
			yuki.taps("くわしく見る");
			assertThat(yuki.taps("この席に申し込む")).startsWith("【お申し込みを受け付けました】").contains("申し込み済みです");
		}

		@Test
		void isNoticedWhenTheHoldHasLapsed() {
			publish(2);
			Applicant yuki = SeminarRegistrationIntegrationTests.this.yuki;
			opensPage(yuki, "0人");
			yuki.sendsPage(PAGE);
			yuki.waits(Duration.ofMinutes(20));
			Applicant third = new Applicant(SeminarRegistrationIntegrationTests.this.office, "third");
			third.waits(Duration.ofMinutes(30));
			registers(third);
			assertThat(yuki.taps("申し込む")).contains("席をお取りしておく時間がすぎたので", "ただいま満席です。");
			assertThat(yuki.taps("キャンセル待ちに進む")).startsWith("【キャンセル待ちに入りますか？】");
		}

	}

	@Nested
	class Afterwards {

		@Test
		void nothingIsListedForWhoeverHasNothing() {
			assertThat(SeminarRegistrationIntegrationTests.this.hanako.says("申込の確認"))
				.startsWith("【申込の確認】\nいま、このLINEからのお申し込みはありません。");
		}

		@Test
		void itIsCancelledInTwoTaps() {
			Applicant hanako = SeminarRegistrationIntegrationTests.this.hanako;
			registers(hanako);
			assertThat(hanako.says("申込の確認")).isEqualTo("""
					＜申込の確認＞
					【講座 handmade】
					11月25日（水） 13:30〜15:30
					本庁
					申し込み済みです
					[くわしく見る]
					‹リマインドの設定› ‹登録情報を見る› ‹メニュー›""");
			assertThat(hanako.taps("くわしく見る")).contains("受付番号：" + hanako.onlyRegistration().receipt());
			assertThat(hanako.taps("申し込みを取り消す")).startsWith("【取り消しますか？】").contains("[はい、取り消します] [いいえ、そのままにする]");
			assertThat(hanako.taps("いいえ、そのままにする")).startsWith("【そのままにしました】");
			assertThat(free()).isEqualTo(9);
			hanako.says("申込の確認");
			hanako.taps("くわしく見る");
			hanako.taps("申し込みを取り消す");
			assertThat(hanako.says("はい")).startsWith("【取り消しました】");
			assertThat(free()).isEqualTo(10);
			assertThat(hanako.says("申込の確認")).startsWith("【申込の確認】\nいま、このLINEからのお申し込みはありません。");
		}

		@Test
		void theOfficeHelpsAfterTheDeadline() {
			Applicant hanako = SeminarRegistrationIntegrationTests.this.hanako;
			registers(hanako);
			String id = hanako.onlyRegistration().id().value();
			hanako.waits(Duration.ofDays(2));
			assertThat(hanako.tapsOld("registration/leave/" + id)).startsWith("【電話でお知らせください】")
				.contains("0299-48-1111（内線1253）");
			assertThat(free()).isEqualTo(9);
		}

		@Test
		void nobodySeesOrCancelsWhatIsSomebodyElses() {
			registers(SeminarRegistrationIntegrationTests.this.hanako);
			String id = SeminarRegistrationIntegrationTests.this.hanako.onlyRegistration().id().value();
			assertThat(SeminarRegistrationIntegrationTests.this.yuki.tapsOld("registration/registration/" + id))
				.startsWith("【もうありません】");
			assertThat(SeminarRegistrationIntegrationTests.this.yuki.tapsOld("registration/leave/" + id))
				.startsWith("【もうありません】");
		}

		@Test
		void somebodyWhoCancelledCanRegisterAgain() {
			Applicant hanako = SeminarRegistrationIntegrationTests.this.hanako;
			registers(hanako);
			hanako.tapsOld("registration/leave/" + hanako.onlyRegistration().id().value());
			hanako.taps("はい、取り消します");
			assertThat(registers(hanako)).startsWith("【お申し込みを受け付けました】");
		}

	}

	@Test
	void neverShowsOnALockedPhoneWhatIsNeutral() {
		Seminar seminar = Specimens.seminar("handmade", Specimens.session("handmade-1", 10, StaffStatus.OPEN));
		this.office.programs.publish(new Seminar(seminar.id(), seminar.facts(), seminar.place(), seminar.sessions(),
				seminar.form(), seminar.perPerson(), true));
		this.office.seatings.follow();
		this.hanako.tapsOld("registration/book/handmade/handmade-1/0");
		assertThat(this.hanako.taps("申し込む")).startsWith("【お申し込みを受け付けました】");
		assertThat(this.hanako.dialogue.replies())
			.allSatisfy((reply) -> assertThat(((OutgoingMessage.Cards) reply).altText()).isEqualTo("ご予約の確認"));
	}

	private String opensPage(Applicant applicant, String companions) {
		applicant.tapsOld("registration/book/handmade/handmade-1/0");
		return applicant.taps(companions);
	}

	private String registers(Applicant applicant) {
		opensPage(applicant, "0人");
		applicant.sendsPage(PAGE);
		return applicant.taps("申し込む");
	}

	private int free() {
		return this.office.seats.find(SESSION, this.office.clock.instant()).orElseThrow().freeSeats();
	}

	private void publish(int seats) {
		Field name = new Field(new FieldId("name"), "お名前", true, "", Field.Asked.PAGE, new FieldType.Name());
		publish(new Form(List.of(Specimens.CONSENT, name, COMPANIONS), false), seats);
	}

	private void publish(Form form, int seats) {
		this.office.programs.publish(new Seminar(new ProgramId("handmade"), Specimens.facts("講座 handmade"),
				Specimens.HALL, List.of(Specimens.session("handmade-1", seats, StaffStatus.OPEN)), form, 1, false));
		this.office.seatings.follow();
	}

}
