package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.line.EventId;
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
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.Consent;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.RecordId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** From 申込の確認 to other answers. */
@ExtendWith(RedisExtension.class)
class CorrectingIntegrationTests {

	private static final SeatingId SESSION = new SeatingId("handmade-1");

	private static final Map<String, String> PAGE = Map.of("consent", "agreed", "name", "小美玉 花子", "mail",
			"hanako@omitama.example");

	private static final Field NAME = page("name", "お名前", true, new FieldType.Name());

	private static final Field MAIL = page("mail", "メールアドレス", false, new FieldType.Mail());

	private static final Field COMPANIONS = new Field(new FieldId("companions"), "いっしょに来る方の人数", true, "",
			Field.Asked.CHAT, new FieldType.WholeNumber(0, 3, FieldType.Counted.COMPANIONS));

	private static final Form ON_PAGE_AND_IN_CHAT = new Form(List.of(Specimens.CONSENT, NAME, MAIL, COMPANIONS), false);

	private static final Form ALL_IN_CHAT = new Form(List.of(Specimens.CONSENT, NAME, COMPANIONS), true);

	private final RegistrationOffice office = new RegistrationOffice();

	private final Applicant hanako = new Applicant(this.office, "hanako");

	private final Applicant yuki = new Applicant(this.office, "yuki");

	@AfterEach
	void close() {
		this.office.close();
	}

	@Nested
	class OnThePage {

		@BeforeEach
		void register() {
			publish(ON_PAGE_AND_IN_CHAT, 4, false);
			registers(CorrectingIntegrationTests.this.hanako, "1人");
		}

		@Test
		void whatWasSentIsReplaced() {
			Applicant hanako = CorrectingIntegrationTests.this.hanako;
			assertThat(corrects(hanako)).isEqualTo("""
					【入力を直す】
					講座 handmade
					11月25日（水） 13:30〜15:30

					直したいほうを選んでください。
					人数や託児も、ここで変えられます。
					[トークの答えを直す] [ページの入力を直す]
					‹メニュー›""");
			assertThat(hanako.taps("ページの入力を直す")).isEqualTo("""
					【入力を直す】
					講座 handmade
					11月25日（水） 13:30〜15:30

					下のボタンからページを開いて、ちがうところを直してください。
					送信するまでは、前の内容のままです。
					ページは30分間使えます。そのあとは「申込の確認」から、もう一度開けます。
					[ページを開く]
					‹メニュー›""");
			assertThat(details()).containsEntry("name", "小美玉 花子");
			assertThat(hanako.sendsCorrection(Map.of("consent", "agreed", "name", "小美玉 はな")))
				.startsWith("【入力を直しました】\nページに入力された内容を、新しくしました。\n講座 handmade")
				.contains("人数：2人")
				.doesNotContain("はな");
			assertThat(details()).isEqualTo(Map.of("consent", "agreed", "name", "小美玉 はな", "companions", "1"));
			assertThat(office().residents.details().records(hanako.person())).as("no draft is left").hasSize(1);
			assertThat(free()).isEqualTo(2);
		}

		@Test
		void whatTheChatIsAboutGoesOn() {
			Applicant hanako = CorrectingIntegrationTests.this.hanako;
			corrects(hanako);
			hanako.taps("ページの入力を直す");
			hanako.tapsOld("registration/leave/" + hanako.onlyRegistration().id());
			assertThat(hanako.sendsCorrection(PAGE)).startsWith("【入力を直しました】");
			assertThat(hanako.says("はい")).startsWith("【取り消しました】");
		}

		@Test
		void isStillPossibleWhenItIsTooLateToCancel() {
			Applicant hanako = CorrectingIntegrationTests.this.hanako;
			hanako.waits(Duration.ofDays(2));
			corrects(hanako);
			hanako.taps("ページの入力を直す");
			assertThat(hanako.sendsCorrection(PAGE)).startsWith("【入力を直しました】");
		}

		@Test
		void endsWithTheBeginningOfTheSession() {
			Applicant hanako = CorrectingIntegrationTests.this.hanako;
			String id = hanako.onlyRegistration().id().value();
			hanako.waits(Duration.ofDays(4));
			assertThat(hanako.tapsOld("registration/change/" + id)).startsWith("【直せませんでした】")
				.contains("ここで直せる期限がすぎています。", "0299-48-1111（内線1253）", "お申し込みは、そのままです。");
		}

		@Test
		void isNothingThatAnybodyElseCanDo() {
			String id = CorrectingIntegrationTests.this.hanako.onlyRegistration().id().value();
			assertThat(CorrectingIntegrationTests.this.yuki.tapsOld("registration/change-page/" + id))
				.startsWith("【もうありません】");
		}

		@Test
		void changesNothingWhenThePlaceIsGivenUpMeanwhile() {
			Applicant hanako = CorrectingIntegrationTests.this.hanako;
			corrects(hanako);
			hanako.taps("ページの入力を直す");
			hanako.tapsOld("registration/leave/" + hanako.onlyRegistration().id());
			hanako.taps("はい、取り消します");
			assertThat(hanako.sendsCorrection(Map.of("consent", "agreed", "name", "小美玉 はな"))).startsWith("【もうありません】");
			assertThat(details()).containsEntry("name", "小美玉 花子");
		}

		@Test
		void comesToTheSameHoweverOftenItIsDone() {
			Applicant hanako = CorrectingIntegrationTests.this.hanako;
			RegistrationId id = hanako.onlyRegistration().id();
			office().residents.details()
				.put(hanako.person(), new RecordId("draft-9"), Map.of("name", "小美玉 はな"),
						office().clock.instant().plus(Duration.ofDays(1)));
			Instant now = office().clock.instant();
			Origin origin = new Origin("event-9:0", new EventId("event-9"), hanako.chat, now, now, "token");
			Map<String, String> answers = Map.of("name", Draft.KEPT_ELSEWHERE, "companions", "0");
			Tidings first = office().corrects(origin, new Errand.ApplyCorrection(id, "draft-9", answers));
			assertThat(office().corrects(origin, new Errand.ApplyCorrection(id, "draft-9", answers))).isEqualTo(first);
			assertThat(details()).containsEntry("name", "小美玉 はな").containsEntry("companions", "0");
			assertThat(office().seats.journal(SESSION, 3)).hasSize(1);
		}

	}

	@Nested
	class TheNumberOfPeople {

		@BeforeEach
		void register() {
			publish(ON_PAGE_AND_IN_CHAT, 2, false);
			registers(CorrectingIntegrationTests.this.hanako, "0人");
		}

		@Test
		void growsWhereThereIsRoom() {
			Applicant hanako = CorrectingIntegrationTests.this.hanako;
			corrects(hanako);
			assertThat(hanako.taps("トークの答えを直す")).isEqualTo("""
					【いっしょに来る方の人数】
					いまの答え：0人
					質問 1／1
					[0人] [1人] [2人] [3人]
					‹変えない› ‹やめる› ‹メニュー›""");
			assertThat(hanako.taps("1人")).isEqualTo("""
					【この内容に直しますか？】
					講座 handmade

					・いっしょに来る方の人数：1人
					[この内容に直す]
					‹1つ前に戻る› ‹やめる› ‹メニュー›""");
			assertThat(hanako.taps("この内容に直す")).startsWith("【入力を直しました】\nトークで答えられた内容を、新しくしました。")
				.contains("人数：2人（ご本人をふくむ）");
			assertThat(free()).isZero();
			assertThat(details()).containsEntry("companions", "1").containsEntry("name", "小美玉 花子");
		}

		@Test
		void canBeTyped() {
			Applicant hanako = CorrectingIntegrationTests.this.hanako;
			hanako.says("申込の確認");
			hanako.says("くわしく見る");
			hanako.says("入力を直す");
			hanako.says("トークの答えを直す");
			assertThat(hanako.says("9")).contains("0から3までの数字で入力してください。");
			hanako.says("1");
			assertThat(hanako.says("はい")).startsWith("【入力を直しました】");
			assertThat(free()).isZero();
		}

		@Test
		void staysWhereThereIsNoRoom() {
			Applicant hanako = CorrectingIntegrationTests.this.hanako;
			changes(hanako, "3人");
			assertThat(hanako.taps("この内容に直す")).startsWith("【直せませんでした】")
				.contains("席か託児の空きが足りないため", "お申し込みは、そのままです。", "[入力を直す]");
			assertThat(free()).isEqualTo(1);
			assertThat(details()).containsEntry("companions", "0");
		}

		@Test
		void staysWhenNothingIsToBeChanged() {
			Applicant hanako = CorrectingIntegrationTests.this.hanako;
			assertThat(changes(hanako, "変えない")).startsWith("【そのままにしました】");
			changes(hanako, "1人");
			assertThat(hanako.says("いいえ")).startsWith("【そのままにしました】");
			changes(hanako, "1人");
			hanako.taps("1つ前に戻る");
			assertThat(hanako.taps("変えない")).startsWith("【そのままにしました】");
			assertThat(free()).isEqualTo(1);
		}

		@Test
		void growsNoMoreWhenItIsTooLateToCancel() {
			Applicant hanako = CorrectingIntegrationTests.this.hanako;
			hanako.waits(Duration.ofDays(2));
			changes(hanako, "1人");
			assertThat(hanako.taps("この内容に直す")).startsWith("【直せませんでした】").contains("ここで直せる期限がすぎています。");
			assertThat(details()).containsEntry("companions", "0");
		}

		@Test
		void leavesAFreedSeatToWhoeverWaits() {
			Applicant hanako = CorrectingIntegrationTests.this.hanako;
			changes(hanako, "1人");
			hanako.taps("この内容に直す");
			waits(CorrectingIntegrationTests.this.yuki);
			changes(hanako, "0人");
			hanako.taps("この内容に直す");
			assertThat(stateOf(CorrectingIntegrationTests.this.yuki)).isEqualTo(PlaceState.OFFERED);
		}

		@Test
		void isOfferedASeatAtOnceThatFitsFewer() {
			Applicant yuki = CorrectingIntegrationTests.this.yuki;
			yuki.tapsOld("registration/book/handmade/handmade-1/0");
			yuki.taps("1人");
			yuki.taps("キャンセル待ちに進む");
			yuki.sendsPage(PAGE);
			yuki.taps("キャンセル待ちに入る");
			assertThat(stateOf(yuki)).isEqualTo(PlaceState.WAITING);
			changes(yuki, "0人");
			assertThat(yuki.taps("この内容に直す")).contains("席が空きました。", "[この席に申し込む] [今回は見送る]");
		}

	}

	@Nested
	class InTheChat {

		@BeforeEach
		void register() {
			publish(ALL_IN_CHAT, 4, false);
			Applicant hanako = CorrectingIntegrationTests.this.hanako;
			hanako.tapsOld("registration/book/handmade/handmade-1/0");
			hanako.taps("同意する");
			hanako.says("小美玉 花子");
			hanako.taps("0人");
			hanako.taps("申し込む");
		}

		@Test
		void everythingButTheConsentIsAskedAgain() {
			Applicant hanako = CorrectingIntegrationTests.this.hanako;
			assertThat(corrects(hanako)).startsWith("【お名前】").contains("変えない").doesNotContain("花子");
			assertThat(hanako.says("小美玉 はな")).startsWith("【いっしょに来る方の人数】");
			assertThat(hanako.taps("変えない")).startsWith("【この内容に直しますか？】").contains("・お名前：いま送られた内容").doesNotContain("はな");
			hanako.taps("この内容に直す");
			assertThat(details()).isEqualTo(Map.of("consent", "agreed", "name", "小美玉 はな", "companions", "0"));
			assertThat(consents()).hasSize(1);
		}

		@Test
		void theConsentIsAskedForAgainWhenItSaysSomethingElse() {
			Applicant hanako = CorrectingIntegrationTests.this.hanako;
			Field other = new Field(Specimens.CONSENT.id(), "見出し", true, "", Field.Asked.PAGE,
					new FieldType.Consent("ほかのことにも使います。", "v2"));
			publish(new Form(List.of(other, NAME, COMPANIONS), true), 4, false);
			assertThat(corrects(hanako)).contains("ほかのことにも使います。", "[同意する]").doesNotContain("変えない");
			hanako.taps("同意する");
			hanako.taps("変えない");
			hanako.taps("1人");
			hanako.taps("この内容に直す");
			assertThat(consents()).hasSize(2).last().extracting(Consent::id).asString().endsWith(":v2");
			assertThat(corrects(hanako)).startsWith("【お名前】");
		}

		@Test
		void anAnswerThatIsTakenBackLeavesTheOldOne() {
			Applicant hanako = CorrectingIntegrationTests.this.hanako;
			corrects(hanako);
			hanako.says("小美玉 はな");
			hanako.taps("1つ前に戻る");
			hanako.taps("変えない");
			hanako.taps("1人");
			hanako.taps("この内容に直す");
			assertThat(details()).containsEntry("name", "小美玉 花子").containsEntry("companions", "1");
		}

	}

	@Test
	void aLockedPhoneShowsNothingOfWhatIsNeutral() {
		publish(ON_PAGE_AND_IN_CHAT, 4, true);
		registers(this.hanako, "0人");
		corrects(this.hanako);
		assertThat(altTexts()).containsOnly("ご予約の確認");
		this.hanako.taps("ページの入力を直す");
		assertThat(altTexts()).containsOnly("ご予約の確認");
		this.hanako.sendsCorrection(PAGE);
		assertThat(altTexts()).containsOnly("ご予約の確認");
		changes(this.hanako, "1人");
		assertThat(altTexts()).containsOnly("ご予約の確認");
		this.hanako.taps("この内容に直す");
		assertThat(altTexts()).containsOnly("ご予約の確認");
	}

	private List<String> altTexts() {
		return this.hanako.dialogue.replies()
			.stream()
			.map((reply) -> ((OutgoingMessage.Cards) reply).altText())
			.toList();
	}

	private RegistrationOffice office() {
		return this.office;
	}

	private Map<String, String> details() {
		return this.office.residents.details()
			.find(this.hanako.person(), new RecordId(this.hanako.onlyRegistration().id().value()))
			.orElseThrow();
	}

	private List<Consent> consents() {
		return this.office.residents.consents()
			.history(this.hanako.person())
			.stream()
			.filter((consent) -> consent.purpose() == ConsentPurpose.REGISTRATION)
			.toList();
	}

	private PlaceState stateOf(Applicant applicant) {
		return this.office.counter.booking(applicant.onlyRegistration(), this.office.clock.instant())
			.orElseThrow()
			.state();
	}

	private int free() {
		return this.office.seats.find(SESSION, this.office.clock.instant()).orElseThrow().freeSeats();
	}

	private static String corrects(Applicant applicant) {
		applicant.says("申込の確認");
		applicant.taps("くわしく見る");
		return applicant.taps("入力を直す");
	}

	private static String changes(Applicant applicant, String companions) {
		corrects(applicant);
		applicant.taps("トークの答えを直す");
		return applicant.taps(companions);
	}

	private static void registers(Applicant applicant, String companions) {
		applicant.tapsOld("registration/book/handmade/handmade-1/0");
		applicant.taps(companions);
		applicant.sendsPage(PAGE);
		assertThat(applicant.taps("申し込む")).startsWith("【お申し込みを受け付けました】");
	}

	private static void waits(Applicant applicant) {
		applicant.tapsOld("registration/book/handmade/handmade-1/0");
		applicant.taps("0人");
		applicant.taps("キャンセル待ちに進む");
		applicant.sendsPage(PAGE);
		assertThat(applicant.taps("キャンセル待ちに入る")).startsWith("【キャンセル待ちに入りました】");
	}

	private void publish(Form form, int seats, boolean isNeutral) {
		this.office.programs.publish(new Seminar(new ProgramId("handmade"), Specimens.facts("講座 handmade"),
				Specimens.HALL, List.of(Specimens.session("handmade-1", seats, StaffStatus.OPEN)), form, 1, isNeutral));
		this.office.seatings.follow();
	}

	private static Field page(String id, String label, boolean isRequired, FieldType type) {
		return new Field(new FieldId(id), label, isRequired, "", Field.Asked.PAGE, type);
	}

}
