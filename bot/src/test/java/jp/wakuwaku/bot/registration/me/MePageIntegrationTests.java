package jp.wakuwaku.bot.registration.me;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.registration.AboutMePages;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.RegistrationId;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.page.FormLinks;
import jp.wakuwaku.bot.registration.page.FormTask;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.Consent;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.Consents;
import jp.wakuwaku.bot.residents.Deletion;
import jp.wakuwaku.bot.residents.Forgetting;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.PersonalDetails;
import jp.wakuwaku.bot.residents.ProfileField;
import jp.wakuwaku.bot.residents.Profiles;
import jp.wakuwaku.bot.residents.RecordId;
import jp.wakuwaku.bot.residents.Residents;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** A resident with a browser, on the page about what is kept of her. */
@ExtendWith(RedisExtension.class)
@SpringBootTest(classes = MePageSlice.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "wakuwaku.personal-details.keys=1:MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=")
class MePageIntegrationTests {

	private static final HttpClient BROWSER = HttpClient.newHttpClient();

	private static final ChatId CHAT = new ChatId("U0000000000000000000000000000000a");

	private static final RegistrationId REGISTRATION = new RegistrationId("0123456789abcdef0123456789abcdef");

	private static final Pattern ATTEMPT = Pattern.compile("name=\"attempt\" value=\"([^\"]+)\"");

	@Autowired
	Clock clock;

	@Autowired
	StringRedisTemplate redis;

	@Autowired
	AboutMePages pages;

	@Autowired
	FormLinks forms;

	@Autowired
	Residents residents;

	@Autowired
	Registrations registrations;

	@Autowired
	PersonalDetails details;

	@Autowired
	Profiles profiles;

	@Autowired
	Consents consents;

	@Autowired
	Forgetting forgetting;

	private PersonId person;

	private Instant now;

	@DynamicPropertySource
	static void redis(DynamicPropertyRegistry registry) {
		RedisExtension.register(registry);
	}

	@BeforeEach
	void register() {
		this.now = this.clock.instant();
		this.person = this.residents.of(CHAT);
		Instant start = Instant.parse("2026-12-10T04:30:00Z");
		this.registrations.add(new Registration(1, REGISTRATION, this.registrations.number(REGISTRATION), this.person,
				new ProgramId("seminar"), new SeatingId("seminar-1"), start, start.plusSeconds(7_200), "本庁", this.now,
				null, null));
		this.details.put(
				this.person, new RecordId(REGISTRATION.value()), Map.of("name", "小美玉 花子", "phone", "090-1234-5678",
						"stage", "starting", "postal", "3190192", "wish", "<script>1</script>", "gone", "前の質問の答え"),
				start.plus(Duration.ofDays(90)));
		this.consents.note(this.person, new Consent("form-1", ConsentPurpose.REGISTRATION, Consent.Decision.GIVEN, 1,
				Language.JA, this.now, Consent.Place.PAGE));
		this.profiles.keep(this.person,
				new Consent("form-2", ConsentPurpose.PROFILE, Consent.Decision.GIVEN, 1, Language.JA, this.now,
						Consent.Place.PAGE),
				Map.of(ProfileField.NAME, "小美玉 花子", ProfileField.PHONE, "090-1234-5678", ProfileField.AGE_BAND, "30s"),
				this.now.plus(Profiles.KEPT));
	}

	@Test
	void showsEverythingThatIsKept() {
		HttpResponse<String> page = get(open());
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("<title>登録情報</title>", "このページは10:10まで見られます。", "女性のリーダーシップ開発講座",
				"2026年12月10日（木） 13:30〜15:30", "本庁", "受付番号：" + this.registrations.number(REGISTRATION), ">お名前</dt>",
				">小美玉 花子</dd>", ">これから始めたい</dd>", ">〒319-0192</dd>", ">前の質問の答え</dd>", "2027年3月10日（水）に自動で消えます",
				"2026年12月1日（火） 10:00 お申し込みでの利用に同意（第1版）", "この使いみちに同意しますか？");
		assertThat(page.body()).doesNotContain("<script>", "src=");
	}

	@Test
	void saysWhatWasGivenUp() {
		assertThat(get(open()).body()).doesNotContain("別の日に変えたお申し込みです。");
		Instant start = Instant.parse("2026-12-03T04:30:00Z");
		RegistrationId moved = new RegistrationId("fedcba9876543210fedcba9876543210");
		this.registrations
			.add(new Registration(1, moved, this.registrations.number(moved), this.person, new ProgramId("seminar"),
					new SeatingId("seminar-0"), start, start.plusSeconds(7_200), "前の場所", this.now, null, null));
		assertThat(get(open()).body()).containsSubsequence("前の場所", "取り消したか、別の日に変えたお申し込みです。")
			.containsOnlyOnce("別の日に変えたお申し込みです。");
	}

	@Test
	void isKeptByNobodyElse() {
		HttpResponse<String> page = get(open());
		assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
		assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
	}

	@Test
	void isFoundByItsTokenAlone() {
		URI page = open();
		String token = page.getPath().substring("/me/".length());
		assertThat(token).matches("[0-9A-Za-z_-]{22}");
		String link = Objects.requireNonNull(this.redis.keys("me-link:*")).iterator().next();
		assertThat(link + this.redis.opsForValue().get(link)).doesNotContain(token, this.person.value());
		assertThat(this.redis.getExpire(link, TimeUnit.SECONDS)).isBetween(590L, 600L);
		assertThat(get(page.resolve("AAAAAAAAAAAAAAAAAAAAAA")).statusCode()).isEqualTo(404);
		assertThat(get(page.resolve("x")).body()).contains("このページは使えません", "登録情報を見る");
		assertThat(get(page).statusCode()).isEqualTo(200);
	}

	@Test
	void correctsWhatIsFilledInTheNextTime() {
		URI page = open();
		HttpResponse<String> sent = post(page, typed(page, "correct",
				Map.of("f-name", "小美玉 葉子", "f-phone", "", "f-reading", "おみたま ようこ", "f-age-band", "40s")));
		assertThat(sent.statusCode()).isEqualTo(303);
		assertThat(sent.headers().firstValue("Location")).get().asString().endsWith("?done=corrected");
		assertThat(this.profiles.find(this.person)).contains(
				Map.of(ProfileField.NAME, "小美玉 葉子", ProfileField.READING, "オミタマ ヨウコ", ProfileField.AGE_BAND, "40s"));
		assertThat(get(page.resolve(sent.headers().firstValue("Location").orElseThrow())).body())
			.contains("次回のために残した内容を直しました。", "value=\"小美玉 葉子\"");
	}

	@Test
	void takesTheSamePageOnce() {
		URI page = open();
		Map<String, String> typed = typed(page, "correct", Map.of("f-name", "小美玉 葉子"));
		post(page, typed);
		typed.put("f-name", "別の名前");
		assertThat(post(page, typed).statusCode()).isEqualTo(303);
		assertThat(this.profiles.find(this.person)).contains(Map.of(ProfileField.NAME, "小美玉 葉子"));
		assertThat(this.consents.history(this.person)).hasSize(3);
	}

	@Test
	void saysWhatIsWrongAndKeepsNothingOfIt() {
		URI page = open();
		HttpResponse<String> sent = post(page,
				typed(page, "correct", Map.of("f-name", "小美玉 葉子", "f-phone", "123", "f-birth-year", "2030")));
		assertThat(sent.statusCode()).isEqualTo(422);
		assertThat(sent.body()).contains("入力を確かめてください", "href=\"#f-phone\"", "href=\"#f-birth-year\"",
				"value=\"小美玉 葉子\"", "value=\"123\"", "<title>エラー: 登録情報</title>");
		assertThat(this.profiles.find(this.person).orElseThrow()).containsEntry(ProfileField.NAME, "小美玉 花子");
	}

	@Test
	void stopsKeepingIt() {
		URI page = open();
		HttpResponse<String> sent = post(page, typed(page, "withdraw", Map.of("f-name", "小美玉 葉子")));
		assertThat(sent.statusCode()).isEqualTo(303);
		assertThat(this.profiles.find(this.person)).isEmpty();
		assertThat(this.consents.current(this.person, ConsentPurpose.PROFILE)).isEmpty();
		assertThat(get(page).body()).contains("次回のために残すことを取りやめ").doesNotContain("この内容に直す");
	}

	@Test
	void stopsKeepingWhatIsEmptiedAltogether() {
		URI page = open();
		post(page, typed(page, "correct", Map.of("f-name", " ")));
		assertThat(this.profiles.find(this.person)).isEmpty();
		assertThat(this.consents.current(this.person, ConsentPurpose.PROFILE)).isEmpty();
	}

	@Test
	void changesNothingByWhatIsNotSentFromThePage() {
		URI page = open();
		assertThat(post(page, Map.of("action", "withdraw", "attempt", "x")).statusCode()).isEqualTo(400);
		for (String action : List.of("", "WITHDRAW", "delete")) {
			assertThat(post(page, typed(page, action, Map.of())).statusCode()).as(action).isEqualTo(400);
		}
		assertThat(this.profiles.find(this.person)).isPresent();
	}

	@Test
	void endsWithThePerson() {
		URI page = open();
		URI form = this.forms
			.open(new FormTask(CHAT, this.person, "draft", new ProgramId("seminar"), null, Language.JA), this.now);
		assertThat(get(form).statusCode()).isEqualTo(200);
		Map<String, String> typed = typed(page, "correct", Map.of("f-name", "小美玉 葉子"));
		this.forgetting.forget(this.person, Deletion.AskedBy.RESIDENT, "own-wish");
		assertThat(get(page).statusCode()).isEqualTo(404);
		assertThat(post(page, typed).statusCode()).isEqualTo(404);
		assertThat(get(form).statusCode()).isEqualTo(404);
		assertThat(post(form, Map.of("f-name", "小美玉 葉子")).statusCode()).isEqualTo(404);
	}

	@Test
	void speaksTheResidentsLanguage() {
		URI page = this.pages.open(this.person, Language.EN, this.now);
		assertThat(get(page).body()).contains("<html lang=\"en\">", "<title>What we keep of you</title>",
				"Thu, Dec 10, 2026 13:30〜15:30", "Postal code");
		assertThat(get(this.pages.open(this.person, Language.EASY_JA, this.now)).body()).contains("あなたの 情報");
	}

	@Test
	void saysSoWhenThereIsNothing() {
		PersonId nobody = this.residents.of(new ChatId("U0000000000000000000000000000000b"));
		assertThat(get(this.pages.open(nobody, Language.JA, this.now)).body()).contains("ありません。")
			.doesNotContain("この内容に直す");
	}

	private URI open() {
		return this.pages.open(this.person, Language.JA, this.now);
	}

	/** As a browser sends the page, with the hidden field that stands in it. */
	private Map<String, String> typed(URI page, String action, Map<String, String> fields) {
		Matcher attempt = ATTEMPT.matcher(get(page).body());
		assertThat(attempt.find()).isTrue();
		Map<String, String> typed = new HashMap<>(fields);
		typed.put("attempt", attempt.group(1));
		typed.put("action", action);
		return typed;
	}

	private static HttpResponse<String> get(URI page) {
		return send(HttpRequest.newBuilder(page).GET());
	}

	private static HttpResponse<String> post(URI page, Map<String, String> typed) {
		String body = typed.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(page)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return BROWSER.send(request.header("Accept", "text/html").timeout(Duration.ofSeconds(20)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
