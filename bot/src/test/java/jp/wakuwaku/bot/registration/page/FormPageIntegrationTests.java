package jp.wakuwaku.bot.registration.page;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.micrometer.core.instrument.MeterRegistry;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.residents.Consent;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.Deletion;
import jp.wakuwaku.bot.residents.Forgetting;
import jp.wakuwaku.bot.residents.ProfileField;
import jp.wakuwaku.bot.residents.RecordId;
import jp.wakuwaku.knowledge.Language;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class FormPageIntegrationTests extends FormPageCase {

	@Autowired
	MeterRegistry meters;

	@Autowired
	Forgetting forgetting;

	@Autowired
	FormPageRehearsal rehearsal;

	@Nested
	class Showing {

		@Test
		void asksForConsentFirstAndThenForEachField() {
			HttpResponse<String> page = get(open(FixedPrograms.SEMINAR));
			assertThat(page.statusCode()).isEqualTo(200);
			assertThat(page.body()).containsSubsequence("<title>お申し込みの入力</title>", "女性のリーダーシップ開発講座",
					"10:15まで、お席をお取りしています。", "個人情報の取り扱い", "この講座のためだけに使います。", "暗号化して保管します", "同意します", "お名前", "必須", "ふりがな",
					"電話番号", "日中に連絡のとれる番号", "例：0299-48-1111", "メールアドレス", "任意", "郵便番号", "生まれた年", "年代", "70代以上", "えらばない",
					"お仕事", "20文字まで", "聞きたいこと", "いまの段階", "関心のあること", "いくつでも", "いっしょに来る方の人数", "0から3までの数字", "見学の希望日", "写真",
					"当日の写真を広報に使います。", "次回のお申し込みのために", "この内容で送信する");
		}

		@Test
		void eachInputHasALabelItsKeyboardAndItsDescription() {
			String page = get(open(FixedPrograms.SEMINAR)).body();
			assertThat(page).contains("<label for=\"f-phone\">");
			assertThat(tag(page, "f-phone"))
				.contains("type=\"tel\"", "autocomplete=\"tel\"", "required=\"required\"",
						"aria-describedby=\"f-phone-help f-phone-hint\"")
				.doesNotContain("aria-invalid", "inputmode");
			assertThat(tag(page, "f-postal")).contains("inputmode=\"numeric\"", "autocomplete=\"postal-code\"")
				.doesNotContain("required");
			assertThat(tag(page, "f-day")).contains("type=\"date\"", "min=\"2026-12-01\"", "max=\"2027-03-31\"");
			assertThat(tag(page, "f-stage")).contains("type=\"radio\"", "value=\"starting\"");
			assertThat(tag(page, "f-topics-sales")).contains("type=\"checkbox\"", "name=\"f-topics\"");
			assertThat(tag(page, "f-consent")).contains("type=\"checkbox\"", "aria-describedby=\"f-consent-text \"")
				.doesNotContain("checked");
		}

		@Test
		void doesNotUseThePageUp() {
			URI page = open(FixedPrograms.SEMINAR);
			get(page);
			assertThat(get(page).statusCode()).isEqualTo(200);
			assertThat(post(page, complete()).statusCode()).isEqualTo(303);
		}

		@Test
		void namesNoTopicWhereItIsNobodysBusiness() {
			String page = get(open(FixedPrograms.CONSULTATION)).body();
			assertThat(page).contains("<title>ご予約の入力</title>", "<h1>ご予約の入力</h1>", "10:15まで、ご予約の枠をお取りしています。", "ご相談の内容")
				.doesNotContain("起業創業 個別相談");
			String wrong = post(open(FixedPrograms.CONSULTATION), Map.of()).body();
			assertThat(wrong).contains("<title>エラー: ご予約の入力</title>").doesNotContain("起業創業 個別相談");
		}

		@Test
		void canBeRehearsedForNobody() {
			String before = withoutUpkeep();
			FormPageIntegrationTests.this.rehearsal.rehearse();
			assertThat(withoutUpkeep()).isEqualTo(before);
		}

		/** Which begins by itself some time after the application. */
		private String withoutUpkeep() {
			return dump().replaceAll("due:\\{due\\}[^=]*=[^,}]*[,}] ?", "");
		}

		@Test
		void saysWhenTheTimeIsOverForWhichThePlaceWasHeld() {
			URI page = open(FixedPrograms.SEMINAR);
			FormPageIntegrationTests.this.clock.advance(Duration.ofMinutes(15));
			assertThat(get(page).body()).contains("お取りしておける時間（10:15まで）がすぎました。このまま送信できます。");
		}

		@ParameterizedTest
		@CsvSource({ "EASY_JA, lang=\"ja\", 申（もう）し込（こ）みの ページ, 必（かなら）ず 書（か）く, ほかの人（ひと）が読（よ）めない形",
				"EN, lang=\"en\", Your registration, required, stored encrypted" })
		void speaksTheResidentsLanguage(Language language, String tag, String title, String required, String consent) {
			assertThat(get(open(task(FixedPrograms.SEMINAR, language))).body()).contains(tag,
					"<title>" + title + "</title>", required, consent, "<span lang=\"ja\">お名前</span>");
		}

		@Test
		void whatTheResidentLetUsKeepIsFilledIn() {
			keepProfile();
			String page = get(open(FixedPrograms.SEMINAR)).body();
			assertThat(page).contains("前回残した内容を、はじめから入れてあります。");
			assertThat(tag(page, "f-name")).contains("value=\"小美玉 花子\"");
			assertThat(tag(page, "f-phone")).contains("value=\"090-1234-5678\"");
			assertThat(tag(page, "f-age-30s")).contains("checked");
		}

		@Test
		void whatWasSentForTheSameRegistrationIsFilledInAgain() {
			keepProfile();
			Map<String, String> typed = complete();
			typed.put("f-name", "小美玉 はな");
			typed.put("f-topics", "sales");
			post(open(FixedPrograms.SEMINAR), typed);
			String page = get(open(FixedPrograms.SEMINAR)).body();
			assertThat(page).contains("<title>お申し込みの入力</title>", "さきほど送信した内容を入れてあります。").doesNotContain("前回残した内容");
			assertThat(tag(page, "f-name")).contains("value=\"小美玉 はな\"");
			assertThat(tag(page, "f-topics-sales")).contains("checked");
			assertThat(tag(page, "f-consent")).contains("checked");
			FormTask another = new FormTask(CHAT, FormPageIntegrationTests.this.person, "another",
					FixedPrograms.SEMINAR.id(), null, Language.JA);
			assertThat(get(open(another)).body()).contains("前回残した内容").doesNotContain("小美玉 はな");
		}

		@Test
		void nothingIsFilledInOnceTheConsentIsTakenBack() {
			keepProfile();
			FormPageIntegrationTests.this.profiles.withdraw(FormPageIntegrationTests.this.person,
					consent("taken-back", Consent.Decision.WITHDRAWN));
			assertThat(get(open(FixedPrograms.SEMINAR)).body()).doesNotContain("前回残した内容", NAME, PHONE);
		}

		private void keepProfile() {
			FormPageIntegrationTests.this.profiles.keep(FormPageIntegrationTests.this.person,
					consent("given", Consent.Decision.GIVEN),
					Map.of(ProfileField.NAME, NAME, ProfileField.PHONE, PHONE, ProfileField.AGE_BAND, "30s"),
					SettableClock.START.plus(Duration.ofDays(100)));
		}

		private Consent consent(String id, Consent.Decision decision) {
			return new Consent(id, ConsentPurpose.PROFILE, decision, 1, Language.JA, SettableClock.START,
					Consent.Place.PAGE);
		}

	}

	@Nested
	class Sending {

		@Test
		void everyFieldIsKeptInItsOwnForm() {
			List<Map.Entry<String, String>> typed = new ArrayList<>(complete().entrySet());
			typed.addAll(List.of(Map.entry("f-mail", "hanako@OMITAMA.example"), Map.entry("f-postal", "〒319－0192"),
					Map.entry("f-year", "昭和60"), Map.entry("f-age", "40s"), Map.entry("f-work", "  会社員 "),
					Map.entry("f-wish", "一行目\r\n二行目"), Map.entry("f-topics", "sales"), Map.entry("f-topics", "money"),
					Map.entry("f-companions", "２"), Map.entry("f-day", "2026-12-24"), Map.entry("f-unknown", "捨てられる")));
			HttpResponse<String> answer = post(open(FixedPrograms.SEMINAR), typed);
			assertThat(answer.statusCode()).isEqualTo(303);
			assertThat(answer.headers().firstValue("Location")).contains("sent?language=ja");
			assertThat(kept()).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(Map.entry("consent", "agreed"),
					Map.entry("name", NAME), Map.entry("reading", "オミタマ ハナコ"), Map.entry("phone", PHONE),
					Map.entry("mail", MAIL), Map.entry("postal", "3190192"), Map.entry("year", "1985"),
					Map.entry("age", "40s"), Map.entry("work", "会社員"), Map.entry("wish", "一行目\n二行目"),
					Map.entry("stage", "starting"), Map.entry("topics", "money,sales"), Map.entry("companions", "2"),
					Map.entry("day", "2026-12-24")));
		}

		@Test
		void theChatIsToldWithoutAnyDetails() {
			post(open(FixedPrograms.SEMINAR), complete());
			assertThat(told()).singleElement()
				.asString()
				.contains("registration", "form-sent", DRAFT)
				.doesNotContain(NAME, PHONE);
		}

		@Test
		void theConsentIsNotedWithItsText() {
			post(open(task(FixedPrograms.SEMINAR, Language.EN)), complete());
			assertThat(history()).singleElement().satisfies((consent) -> {
				assertThat(consent.purpose()).isEqualTo(ConsentPurpose.REGISTRATION);
				assertThat(consent.textVersion()).isEqualTo(1);
				assertThat(consent.language()).isEqualTo(Language.EN);
				assertThat(consent.at()).isEqualTo(SettableClock.START);
				assertThat(consent.place()).isEqualTo(Consent.Place.PAGE);
				assertThat(consent.id()).startsWith("form:").endsWith(":v7");
			});
		}

		@Test
		void detailsOfADraftEndAfterADay() {
			post(open(FixedPrograms.SEMINAR), complete());
			FormPageIntegrationTests.this.clock.advance(FormLinks.DRAFT_KEPT);
			assertThat(FormPageIntegrationTests.this.details.records(FormPageIntegrationTests.this.person)).isEmpty();
		}

		@Test
		void aProfileIsKeptOnlyWhenItsBoxIsTicked() {
			post(open(FixedPrograms.SEMINAR), complete());
			assertThat(profile()).isEmpty();
			Map<String, String> typed = complete();
			typed.put("profile", "on");
			typed.put("f-year", "1985");
			post(open(FixedPrograms.SEMINAR), typed);
			assertThat(profile()).isEqualTo(Map.of(ProfileField.NAME, NAME, ProfileField.READING, "オミタマ ハナコ",
					ProfileField.PHONE, PHONE, ProfileField.BIRTH_YEAR, "1985"));
			assertThat(history()).last().extracting(Consent::purpose).isEqualTo(ConsentPurpose.PROFILE);
		}

		@Test
		void aProfileKeepsWhatThisPageDoesNotAsk() {
			Map<String, String> typed = complete();
			typed.put("profile", "on");
			typed.put("f-mail", MAIL);
			post(open(FixedPrograms.SEMINAR), typed);
			post(open(FixedPrograms.CONSULTATION), Map.of("f-consent", "agreed", "f-name", "小美玉 はな", "f-phone",
					"0299-48-1111", "f-topic", "running", "f-concern", "ひみつの相談", "profile", "on"));
			assertThat(profile()).isEqualTo(Map.of(ProfileField.NAME, "小美玉 はな", ProfileField.READING, "オミタマ ハナコ",
					ProfileField.PHONE, "0299-48-1111", ProfileField.MAIL, MAIL));
		}

		@Test
		void keepsWhatWasAnsweredToTheSameFormInTheChat() {
			FormPageIntegrationTests.this.details.put(FormPageIntegrationTests.this.person, new RecordId(DRAFT),
					Map.of("nickname", "はな", "work", "会社員"), SettableClock.START.plus(Duration.ofDays(1)));
			post(open(FixedPrograms.SEMINAR), complete());
			assertThat(kept()).containsEntry("nickname", "はな").containsEntry("name", NAME).doesNotContainKey("work");
		}

		@Test
		void thePageAfterItLeadsBackToLine() {
			HttpResponse<String> sent = get(page("/f/sent?language=ja"));
			assertThat(sent.statusCode()).isEqualTo(200);
			assertThat(sent.body()).contains("送信しました", "LINEの画面に戻ってください");
			assertThat(get(page("/f/sent?language=en")).body()).contains("Please go back to LINE");
			assertThat(get(page("/f/sent?language=%3Cb%3E")).body()).contains("LINEの画面に戻ってください");
		}

		@Test
		void oneOfTwoAtOnceIsKept() throws InterruptedException {
			URI page = open(FixedPrograms.SEMINAR);
			List<Thread> senders = new ArrayList<>();
			for (int number = 0; number < 8; number++) {
				Map<String, String> typed = complete();
				typed.put("f-work", "仕事" + number);
				senders.add(Thread.ofVirtual().start(() -> post(page, typed)));
			}
			for (Thread sender : senders) {
				sender.join();
			}
			assertThat(told()).hasSize(1);
			assertThat(history()).hasSize(1);
			assertThat(kept().get("work")).matches("仕事[0-7]");
			assertThat(get(page).statusCode()).isEqualTo(404);
		}

		@Test
		void aCorrectionFromAnotherPageOfTheDraftIsToldAgain() {
			post(open(FixedPrograms.SEMINAR), complete());
			Map<String, String> typed = complete();
			typed.put("f-name", "小美玉 はな");
			post(open(FixedPrograms.SEMINAR), typed);
			assertThat(told()).hasSize(2);
			assertThat(kept()).containsEntry("name", "小美玉 はな");
		}

		@Test
		void nothingIsKeptOfSomebodyWhoWasForgotten() {
			URI page = open(FixedPrograms.SEMINAR);
			FormPageIntegrationTests.this.forgetting.forget(FormPageIntegrationTests.this.person,
					Deletion.AskedBy.RESIDENT, "own-wish");
			assertThat(post(page, complete()).statusCode()).isEqualTo(404);
			assertThat(kept()).isEmpty();
			assertThat(told()).isEmpty();
			assertThat(get(page).statusCode()).isEqualTo(404);
		}

		@Test
		void aRedisThatDoesNotAnswerIsSaidAndThePageCanBeSentAfterwards() {
			URI page = open(FixedPrograms.SEMINAR);
			FormPageIntegrationTests.this.redis.whileDown(() -> {
				assertThat(get(page).body()).contains("いまは表示できません");
				HttpResponse<String> answer = post(page, complete());
				assertThat(answer.statusCode()).isEqualTo(503);
				assertThat(answer.body()).contains("まだ送信できていません").doesNotContain(NAME);
			});
			assertThat(post(page, complete()).statusCode()).isEqualTo(303);
		}

	}

	@Nested
	class ACorrection {

		private static final RecordId REGISTRATION = new RecordId("registration-1");

		@BeforeEach
		void register() {
			post(open(FixedPrograms.SEMINAR), complete());
			Map<String, String> sent = new TreeMap<>(kept());
			sent.put("topics", "money,sales");
			FormPageIntegrationTests.this.details.put(FormPageIntegrationTests.this.person, REGISTRATION, sent,
					SettableClock.START.plus(Duration.ofDays(90)));
		}

		@Test
		void showsWhatWasSent() {
			String page = get(open(correction(FixedPrograms.SEMINAR))).body();
			assertThat(page).contains("<title>入力を直す</title>", "前に送信した内容を入れてあります。").doesNotContain("前回残した内容", "お取りして");
			assertThat(tag(page, "f-name")).contains("value=\"小美玉 花子\"");
			assertThat(tag(page, "f-phone")).contains("value=\"090-1234-5678\"");
			assertThat(tag(page, "f-stage")).contains("checked");
			assertThat(tag(page, "f-topics-sales")).contains("checked");
			assertThat(tag(page, "f-consent")).contains("checked");
		}

		@Test
		void showsItOnceAndNotAfterItsTime() {
			URI page = open(correction(FixedPrograms.SEMINAR));
			assertThat(post(page, complete()).statusCode()).isEqualTo(303);
			assertThat(get(page).statusCode()).isEqualTo(404);
			URI late = open(correction(FixedPrograms.SEMINAR));
			FormPageIntegrationTests.this.clock.advance(FormLinks.OPEN);
			assertThat(get(late).statusCode()).isEqualTo(404);
		}

		@Test
		void isToldToTheChatAsOneAndReplacesNothingByItself() {
			Map<String, String> typed = complete();
			typed.put("f-name", "小美玉 はな");
			post(open(correction(FixedPrograms.SEMINAR)), typed);
			assertThat(told()).filteredOn((told) -> told.contains("form-corrected"))
				.singleElement()
				.asString()
				.contains("correction-1", "registration-1")
				.doesNotContain("はな");
			assertThat(FormPageIntegrationTests.this.details.find(FormPageIntegrationTests.this.person, REGISTRATION))
				.get()
				.asInstanceOf(InstanceOfAssertFactories.map(String.class, String.class))
				.containsEntry("name", NAME);
			assertThat(FormPageIntegrationTests.this.details.find(FormPageIntegrationTests.this.person,
					new RecordId("correction-1")))
				.get()
				.asInstanceOf(InstanceOfAssertFactories.map(String.class, String.class))
				.containsEntry("name", "小美玉 はな");
		}

		@Test
		void notesTheSameConsentOnce() {
			post(open(correction(FixedPrograms.SEMINAR)), complete());
			assertThat(history()).hasSize(1);
		}

		@Test
		void asksForConsentAgainWhenItWasTakenBack() {
			FormPageIntegrationTests.this.clock.advance(Duration.ofMinutes(1));
			FormPageIntegrationTests.this.consents.note(FormPageIntegrationTests.this.person,
					new Consent("own-wish", ConsentPurpose.REGISTRATION, Consent.Decision.WITHDRAWN, 1, Language.JA,
							FormPageIntegrationTests.this.clock.instant(), Consent.Place.CHAT));
			URI page = open(correction(FixedPrograms.SEMINAR));
			assertThat(tag(get(page).body(), "f-consent")).doesNotContain("checked");
			FormPageIntegrationTests.this.clock.advance(Duration.ofMinutes(1));
			post(page, complete());
			assertThat(history()).hasSize(3);
		}

		@Test
		void takesNoConsentFromAnotherProgram() {
			post(open(correction(FixedPrograms.CONSULTATION)),
					Map.of("f-consent", "agreed", "f-name", "小美玉 はな", "f-phone", "0299-48-1111", "f-topic", "running"));
			assertThat(history()).extracting(Consent::id).anyMatch((id) -> id.endsWith(":c1"));
			assertThat(get(open(correction(FixedPrograms.CONSULTATION))).body()).contains("<title>ご予約の入力を直す</title>")
				.doesNotContain("起業創業 個別相談");
		}

		private FormTask correction(Program program) {
			return new FormTask(CHAT, FormPageIntegrationTests.this.person, "correction-1", program.id(), null,
					Language.JA, REGISTRATION);
		}

	}

	@Nested
	class Mistakes {

		@Test
		void eachIsNamedAboveTheFormAndBesideItsField() {
			Map<String, String> typed = complete();
			typed.remove("f-consent");
			typed.put("f-phone", "12345");
			typed.put("f-mail", "hanako");
			URI page = open(FixedPrograms.SEMINAR);
			HttpResponse<String> answer = post(page, typed);
			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(answer.body()).containsSubsequence("<title>エラー: お申し込みの入力</title>",
					"<div class=\"summary\" role=\"alert\" tabindex=\"-1\" autofocus", "入力を確かめてください",
					"<a href=\"#f-consent\">お申し込みには「個人情報の取り扱い」への同意が必要です。</a>", "<a href=\"#f-phone\">電話番号は、市外局番から",
					"<a href=\"#f-mail\">", "<h1>", "id=\"f-phone-error\"", "エラー: ", "電話番号は、市外局番から");
			assertThat(tag(answer.body(), "f-phone")).contains("aria-invalid=\"true\"", "value=\"12345\"",
					"aria-describedby=\"f-phone-help f-phone-hint f-phone-error\"");
			assertThat(kept()).isEmpty();
			assertThat(history()).isEmpty();
			assertThat(told()).isEmpty();
			assertThat(post(page, complete()).statusCode()).isEqualTo(303);
		}

		@Test
		void whatWasTypedStays() {
			String page = post(open(FixedPrograms.SEMINAR),
					List.of(Map.entry("f-consent", "agreed"), Map.entry("f-name", NAME),
							Map.entry("f-wish", "一行目\n二行目"), Map.entry("f-stage", "running"),
							Map.entry("f-topics", "money"), Map.entry("f-topics", "sales"),
							Map.entry("f-day", "2026-12-24"), Map.entry("profile", "on")))
				.body();
			assertThat(tag(page, "f-name")).contains("value=\"小美玉 花子\"").doesNotContain("aria-invalid");
			assertThat(page).contains(">一行目\n二行目</textarea>");
			assertThat(tag(page, "f-consent")).contains("checked");
			assertThat(tag(page, "f-stage-running")).contains("checked");
			assertThat(tag(page, "f-topics")).contains("checked");
			assertThat(tag(page, "f-topics-sales")).contains("checked");
			assertThat(tag(page, "f-day")).contains("value=\"2026-12-24\"");
			assertThat(page).containsPattern("name=\"profile\"[^>]*checked");
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|',
				value = { "f-name|12|お名前は、文字で", "f-reading|hanako|ひらがなかカタカナで", "f-postal|12|郵便番号",
						"f-year|2020|1920年から2010年まで", "f-age|90s|からえらんでください", "f-work|123456789012345678901|20文字まで",
						"f-stage|none|からえらんでください", "f-topics|none|からえらんでください", "f-companions|4|0から3まで",
						"f-day|2026-11-30|の日付を", "f-photo|maybe|「同意する」か" })
		void everyTypeTellsItsOwn(String field, String value, String message) {
			Map<String, String> typed = complete();
			typed.put(field, value);
			HttpResponse<String> answer = post(open(FixedPrograms.SEMINAR), typed);
			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(answer.body()).containsPattern("<a href=\"#" + field + "\">[^<]*" + message);
		}

		@Test
		void areToldInEnglishToWhomReadsEnglish() {
			Map<String, String> typed = complete();
			typed.put("f-phone", "1");
			typed.remove("f-name");
			assertThat(post(open(task(FixedPrograms.SEMINAR, Language.EN)), typed).body()).contains(
					"“お名前” is required.",
					"“電話番号” cannot be used as entered. With the area code, for example 0299-48-1111");
		}

		@ParameterizedTest
		@ValueSource(strings = { "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
				"' autofocus onfocus='", "[[${7*7}]]", "__${7*7}__", "{message}" })
		void nothingThatWasTypedIsTakenForMarkup(String hostile) {
			Map<String, String> typed = complete();
			typed.put("f-work", hostile);
			typed.put("f-wish", hostile);
			typed.remove("f-name");
			String page = post(open(FixedPrograms.SEMINAR), typed).body();
			assertThat(page).doesNotContain("<script", "<img", "onfocus='", "49\"", "49<");
			assertThat(tag(page, "f-work")).contains("value=\"" + escaped(hostile) + "\"");
		}

		@Test
		void whatNobodySeesIsLeftOut() {
			Map<String, String> typed = complete();
			typed.put("f-name", "\u202e小美玉\u200b 花子\ufeff");
			typed.put("f-wish", "\u200b\u202e");
			assertThat(post(open(FixedPrograms.SEMINAR), typed).statusCode()).isEqualTo(303);
			assertThat(kept()).containsEntry("name", NAME).doesNotContainKey("wish");
		}

		@Test
		void aTextThatIsMuchTooLongIsRefusedAndOneThatIsNoFormIsNotRead() {
			Map<String, String> typed = complete();
			typed.put("f-wish", "長".repeat(10_000));
			URI page = open(FixedPrograms.SEMINAR);
			assertThat(post(page, typed).body()).contains("400文字までで入力してください（いまは10000文字です）。");
			typed.put("f-wish", "長".repeat(100_000));
			assertThat(post(page, typed).statusCode()).isEqualTo(413);
			assertThat(post(page, "application/json", "{}").statusCode()).isEqualTo(415);
			assertThat(post(page, complete()).statusCode()).isEqualTo(303);
		}

		@Test
		void whatIsNoTextIsRefusedAndNotLogged(CapturedOutput log) {
			URI page = open(FixedPrograms.SEMINAR);
			String type = "application/x-www-form-urlencoded";
			assertThat(post(page, type, "f-name=himitsu-hanako%ff").statusCode()).isEqualTo(400);
			assertThat(post(page, type, "f-name=%zzhimitsu").statusCode()).isEqualTo(400);
			assertThat(post(page, type, "himitsu=1&".repeat(1_001)).statusCode()).isEqualTo(400);
			assertThat(log).contains("A form cannot be read: 400").doesNotContain("himitsu");
			assertThat(post(page, complete()).statusCode()).isEqualTo(303);
		}

		private static String escaped(String text) {
			return text.replace("&", "&amp;")
				.replace("<", "&lt;")
				.replace(">", "&gt;")
				.replace("\"", "&quot;")
				.replace("'", "&#39;");
		}

	}

	@Nested
	class Links {

		@Test
		void usedExpiredAndUnknownOnesAreNotToldApart() {
			URI used = open(FixedPrograms.SEMINAR);
			post(used, complete());
			URI expired = open(FixedPrograms.SEMINAR);
			FormPageIntegrationTests.this.clock.advance(FormLinks.OPEN);
			HttpResponse<String> unknown = get(page("/f/" + FormToken.random().value()));
			assertThat(unknown.statusCode()).isEqualTo(404);
			assertThat(unknown.body()).contains("このページは使えません", "LINEの画面に戻ってください", "「続ける」と送ってください。");
			for (URI page : List.of(used, expired, page("/f/x"), page("/f/%E3%81%82"))) {
				for (HttpResponse<String> answer : List.of(get(page), post(page, complete()), post(page, Map.of()))) {
					assertThat(answer.statusCode()).isEqualTo(404);
					assertThat(answer.body()).isEqualTo(unknown.body());
				}
			}
			assertThat(told()).hasSize(1);
		}

		@Test
		void eachOpensItsOwnPageOnly() {
			URI hers = open(FixedPrograms.SEMINAR);
			FormTask other = new FormTask(CHAT, FormPageIntegrationTests.this.person, "another",
					FixedPrograms.CONSULTATION.id(), SettableClock.START, Language.JA);
			URI another = open(other);
			post(another, Map.of("f-consent", "agreed", "f-name", NAME, "f-phone", PHONE, "f-topic", "running"));
			assertThat(kept()).isEmpty();
			assertThat(get(hers).statusCode()).isEqualTo(200);
		}

		@Test
		void endInRedisByThemselves() {
			URI page = open(FixedPrograms.SEMINAR);
			assertThat(FormPageIntegrationTests.this.redis.getExpire(FormLinkKeys.link(token(page)))).isBetween(1_790L,
					1_800L);
		}

		@Test
		void allAnswersAreForNobodyElse() {
			URI page = open(FixedPrograms.SEMINAR);
			for (HttpResponse<String> answer : List.of(get(page), post(page, Map.of()), post(page, complete()),
					get(page), get(page("/f/sent")), get(page("/f/a/b")))) {
				assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
				assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
				assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
				assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
					.contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
					.doesNotContain("script-src", "unsafe");
				assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
			}
			assertThat(get(page("/style/page.css")).headers().firstValue("Content-Type")).contains("text/css");
		}

		@Test
		void redisShowsNeitherWhoWasAskedNorWhatTheySaid() {
			URI open = open(FixedPrograms.SEMINAR);
			assertThat(dump()).contains("form-link:").doesNotContain(CHAT.value(), token(open).value(), DRAFT);
			Map<String, String> typed = complete();
			typed.putAll(Map.of("profile", "on", "f-mail", MAIL, "f-wish", "ひみつの相談"));
			post(open, typed);
			assertThat(dump()).contains("details")
				.doesNotContain(NAME, "花子", "ハナコ", PHONE, "9012345678", MAIL, "ひみつの相談", token(open).value());
		}

		@Test
		void noLogAndNoMetricShowsAToken(CapturedOutput output) {
			URI page = open(FixedPrograms.SEMINAR);
			get(page);
			post(page, Map.of());
			post(page, "application/json", "{}");
			FormPageIntegrationTests.this.redis.whileDown(() -> post(page, complete()));
			get(URI.create(page + "/more"));
			post(page, complete());
			assertThat(output).contains("Form page not available").doesNotContain(token(page).value(), NAME, PHONE);
			assertThat(FormPageIntegrationTests.this.meters.find("http.server.requests").timers())
				.extracting((timer) -> timer.getId().getTag("uri"))
				.contains("/f/{token}")
				.allSatisfy((uri) -> assertThat(uri).doesNotContain(token(page).value()));
		}

	}

	private List<Consent> history() {
		return this.consents.history(this.person);
	}

	private Map<ProfileField, String> profile() {
		return this.profiles.find(this.person).orElse(Map.of());
	}

	/** The element with that id, up to its end. */
	private static String tag(String page, String id) {
		int at = page.indexOf(" id=\"" + id + "\"");
		assertThat(at).as(id).isPositive();
		return page.substring(page.lastIndexOf('<', at), page.indexOf('>', at));
	}

}
