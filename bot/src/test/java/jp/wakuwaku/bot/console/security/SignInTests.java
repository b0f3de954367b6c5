package jp.wakuwaku.bot.console.security;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class SignInTests extends ConsoleCase {

	private static final String PASSWORD = "ひまわりと自転車と味噌汁と";

	private static final String NEW_PASSWORD = "あじさいと電車とおにぎりと";

	@Autowired
	Accounts accounts;

	@Autowired
	Passwords passwords;

	@Autowired
	SecondFactors factors;

	@Autowired
	RedisThrottle throttle;

	@Test
	void theFirstTimeAskForANewPasswordAndAnApp() {
		String name = newcomer();
		StaffBrowser browser = anybody();
		assertThat(browser.submit("/console/sign-in", Map.of("name", name, "password", PASSWORD)).text("h1"))
			.isEqualTo("パスワードを決める");
		Page app = browser.submit("/console/sign-in/password", Map.of("password", NEW_PASSWORD, "again", NEW_PASSWORD));
		assertThat(app.text("h1")).isEqualTo("認証アプリの登録");
		String secret = app.text(".secret").replace(" ", "");
		Page codes = browser.post("/console/sign-in/app", Map.of("code", Totp.code(secret, this.clock.instant())));
		assertThat(codes.texts(".codes li")).hasSize(SecondFactors.RECOVERY_CODES).doesNotHaveDuplicates();
		assertThat(browser.get("/console").text("h1")).isEqualTo("ホーム");

		this.clock.advance(Duration.ofSeconds(90));
		StaffBrowser other = anybody();
		assertThat(other.submit("/console/sign-in", Map.of("name", name, "password", NEW_PASSWORD)).text("h1"))
			.isEqualTo("確認コード");
		assertThat(other.get("/console").location()).isEqualTo("/console/sign-in");
		assertThat(other.submit("/console/sign-in/code", Map.of("code", Totp.code(secret, this.clock.instant())))
			.text("h1")).isEqualTo("ホーム");

		StaffBrowser withoutPhone = anybody();
		withoutPhone.submit("/console/sign-in", Map.of("name", name, "password", NEW_PASSWORD));
		String recovery = codes.texts(".codes li").getFirst();
		assertThat(withoutPhone.submit("/console/sign-in/code", Map.of("code", recovery)).text("h1")).isEqualTo("ホーム");
		StaffBrowser again = anybody();
		again.submit("/console/sign-in", Map.of("name", name, "password", NEW_PASSWORD));
		assertThat(again.submit("/console/sign-in/code", Map.of("code", recovery)).status()).isEqualTo(422);
	}

	@Test
	void aCodeIsGoodOnceOnly() {
		AccountId id = known();
		String code = this.staff.code(id);
		StaffBrowser first = passwordGiven(id);
		assertThat(first.post("/console/sign-in/code", Map.of("code", code)).location()).isEqualTo("/console");
		StaffBrowser second = passwordGiven(id);
		assertThat(second.post("/console/sign-in/code", Map.of("code", code)).status()).isEqualTo(422);
		assertThat(second.get("/console").location()).startsWith("/console/sign-in");
	}

	@Test
	void anotherSessionBeginsWithEachStep() {
		AccountId id = known();
		StaffBrowser browser = anybody();
		String planted = "cGxhbnRlZA==";
		browser.cookie(RedisSessionConfiguration.COOKIE, planted);
		browser.submit("/console/sign-in", Map.of("name", name(id), "password", PASSWORD));
		String pending = browser.cookie(RedisSessionConfiguration.COOKIE);
		browser.post("/console/sign-in/code", Map.of("code", this.staff.code(id)));
		String signedIn = browser.cookie(RedisSessionConfiguration.COOKIE);
		assertThat(List.of(planted, pending, signedIn)).doesNotHaveDuplicates();
		assertThat(anybody().cookie(RedisSessionConfiguration.COOKIE, pending).get("/console").status()).isEqualTo(303);
		assertThat(anybody().cookie(RedisSessionConfiguration.COOKIE, planted).get("/console").status()).isEqualTo(303);
	}

	@Test
	void cookiesAreForThisHostAndNoScript() {
		StaffBrowser browser = anybody();
		Page page = browser.post("/console/sign-in", Map.of("name", name(known()), "password", PASSWORD));
		assertThat(page.response().headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("__Host-console=")
				.contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
				.doesNotContain("Domain"));
		assertThat(anybody().get("/console/sign-in").response().headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("__Host-console-csrf=")
				.contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict"))
			.noneSatisfy((cookie) -> assertThat(cookie).startsWith("__Host-console="));
	}

	@Test
	void headersLetNothingRunThatIsNotAFileFromHere() {
		Page page = anybody().get("/console/sign-in");
		assertThat(page.header("Content-Security-Policy")).isEqualTo(SecurityConfiguration.POLICY)
			.doesNotContain("unsafe")
			.contains("default-src 'none'", "frame-ancestors 'none'");
		assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
		assertThat(page.header("Cache-Control")).contains("no-store");
		assertThat(page.document().select("script:not([src]), style, [style], [onclick]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/", "//evil.example", "/\\evil.example", "/console/../f/x",
			"/console//evil.example", "/consolex", "javascript:alert(1)", "/console\n/x", "/console/sign-in/code" })
	void leadsNowhereElseAfterSigningIn(String to) {
		AccountId id = known();
		StaffBrowser browser = anybody();
		browser.post("/console/sign-in", Map.of("name", name(id), "password", PASSWORD, "to", to));
		assertThat(browser.post("/console/sign-in/code", Map.of("code", this.staff.code(id))).location())
			.isEqualTo("/console");
	}

	@Test
	void leadsBackToThePageThatWasAskedFor() {
		assertThat(anybody().get("/console/step-up?to=x").location())
			.isEqualTo("/console/sign-in?to=%2Fconsole%2Fstep-up%3Fto%3Dx");
		AccountId id = known();
		StaffBrowser browser = anybody();
		browser.post("/console/sign-in", Map.of("name", name(id), "password", PASSWORD, "to", "/console/step-up?to=x"));
		assertThat(browser.post("/console/sign-in/code", Map.of("code", this.staff.code(id))).location())
			.isEqualTo("/console/step-up?to=x");
	}

	@Test
	void leadsToNoHostThatARequestNames() {
		StaffBrowser browser = as(Role.VIEWER).with("X-Forwarded-Host", "evil.example");
		assertThat(browser.get("/console/sign-in").header("Location")).isEqualTo("/console");
	}

	@Test
	void nobodyFillsTheMemoryWithSessionsForPasskeys() {
		StaffBrowser browser = anybody().with("X-Forwarded-For", "203.0.113.77");
		String options = "/console/sign-in/passkey/options";
		for (int i = 0; i < 200; i++) {
			assertThat(browser.post(options, Map.of()).status()).isEqualTo(200);
		}
		assertThat(browser.post(options, Map.of()).status()).isEqualTo(422);
		assertThat(anybody().with("X-Forwarded-For", "203.0.113.78").post(options, Map.of()).status()).isEqualTo(200);
	}

	@Test
	void nobodyLearnsWhichNamesThereAre() {
		String name = name(known());
		Page wrong = anybody().post("/console/sign-in", Map.of("name", name, "password", "x".repeat(20)));
		Page unknown = anybody().post("/console/sign-in", Map.of("name", "nobody." + name, "password", "x".repeat(20)));
		assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(422);
		assertThat(wrong.text("main").replace(name, "")).isEqualTo(unknown.text("main").replace("nobody." + name, ""));
	}

	@Test
	void tooManyFailuresFromOnePlaceAreNotLookedAt() {
		AccountId id = known();
		StaffBrowser guesser = anybody().with("X-Forwarded-For", "203.0.113.7");
		for (int i = 0; i < 5; i++) {
			guesser.post("/console/sign-in", Map.of("name", name(id), "password", "wrong-" + i));
		}
		Page page = guesser.post("/console/sign-in", Map.of("name", name(id), "password", PASSWORD));
		assertThat(page.text(".error")).contains("しばらく受け付けられません");
		StaffBrowser elsewhere = anybody().with("X-Forwarded-For", "203.0.113.8");
		assertThat(elsewhere.post("/console/sign-in", Map.of("name", name(id), "password", PASSWORD)).location())
			.isEqualTo("/console/sign-in/code");
	}

	@Test
	void strangersHoldUpNobodyWhoSignedInThereBefore() {
		String source = "203.0.113.9";
		for (int i = 0; i < 200; i++) {
			assertThat(this.throttle.allows("password", "stranger-" + i, source)).isTrue();
		}
		String name = AccountId.random().value();
		assertThat(this.throttle.allows("password", name, source)).isFalse();
		assertThat(this.throttle.knows(name, source)).isFalse();
		this.throttle.know(name, source);
		assertThat(this.throttle.knows(name, source)).isTrue();
		for (int i = 0; i < 5; i++) {
			assertThat(this.throttle.allows("password", name, source)).isTrue();
		}
		assertThat(this.throttle.allows("password", name, source)).isFalse();
	}

	@Test
	void whoHasManyAddressesOfIpv6IsOneOfThem() {
		String name = AccountId.random().value();
		for (int i = 0; i < 5; i++) {
			assertThat(this.throttle.allows("password", name, "2001:db8:1:2::" + i)).isTrue();
		}
		assertThat(this.throttle.allows("password", name, "2001:db8:1:2:ffff::1")).isFalse();
		assertThat(this.throttle.allows("password", name, "2001:db8:1:3::1")).isTrue();
		assertThat(Network.of("192.0.2.1")).isEqualTo("192.0.2.1");
		assertThat(Network.of("unknown")).isEqualTo("unknown");
	}

	@Test
	void aPasswordThatIsEasyToGuessIsRefused() {
		StaffBrowser browser = anybody();
		String name = newcomer();
		browser.submit("/console/sign-in", Map.of("name", name, "password", PASSWORD));
		for (String weak : List.of("みじかい", "password1234", "aaaaaaaaaaaaaaaa", "x" + name + "x", PASSWORD)) {
			Page page = browser.post("/console/sign-in/password", Map.of("password", weak, "again", weak));
			assertThat(page.status()).as(weak).isEqualTo(422);
			assertThat(page.text(".summary a")).isNotEmpty();
		}
		assertThat(browser.post("/console/sign-in/password", Map.of("password", NEW_PASSWORD, "again", "another"))
			.text("#again-error")).contains("同じパスワード");
	}

	@Test
	void aSessionEndsAfterHalfAnHourWithoutUseAndAfterHalfADay() {
		StaffBrowser idle = as(Role.VIEWER);
		this.clock.advance(Duration.ofMinutes(29));
		assertThat(idle.get("/console").status()).isEqualTo(200);
		this.clock.advance(Duration.ofMinutes(29));
		assertThat(idle.get("/console").status()).isEqualTo(200);
		this.clock.advance(Duration.ofMinutes(31));
		assertThat(idle.get("/console").status()).isEqualTo(303);
		StaffBrowser busy = as(Role.VIEWER);
		for (int i = 0; i < 35; i++) {
			this.clock.advance(Duration.ofMinutes(20));
			assertThat(busy.get("/console").status()).isEqualTo(200);
		}
		this.clock.advance(Duration.ofMinutes(20));
		assertThat(busy.get("/console").status()).isEqualTo(303);
	}

	@Test
	void whatChangesInAnAccountCountsAtOnce() {
		AccountId id = known();
		StaffBrowser browser = this.staff.signedIn(anybody(), id, Duration.ZERO);
		assertThat(browser.get("/console").status()).isEqualTo(200);
		this.accounts.change(id, (account) -> account.with(Account.State.DISABLED, this.clock.instant()));
		assertThat(browser.get("/console").status()).isEqualTo(303);
	}

	@Test
	void signingOutEndsTheSessionForGood() {
		StaffBrowser browser = as(Role.VIEWER);
		browser.open("/console");
		String session = browser.cookie(RedisSessionConfiguration.COOKIE);
		assertThat(browser.post("/console/sign-out", Map.of()).location()).isEqualTo("/console/sign-in?out");
		assertThat(anybody().cookie(RedisSessionConfiguration.COOKIE, session).get("/console").status()).isEqualTo(303);
	}

	@Test
	void namesAreTextWhateverTheyContain() {
		AccountId id = known();
		this.accounts.change(id, (account) -> account.withDisplayName("<script>alert(1)</script>\"'&"));
		Page page = this.staff.signedIn(anybody(), id, Duration.ZERO).get("/console");
		assertThat(page.document().select("script:not([src])")).isEmpty();
		assertThat(page.shows("<script>alert(1)</script>\"'&")).isTrue();
	}

	@Test
	void aPageThatOnlyAButtonLeadsToSaysSo() {
		Page page = as(Role.values()).get("/console/faq/new/begun");
		assertThat(page.status()).isEqualTo(405);
		assertThat(page.text("h1")).contains("アドレスだけでは開けません");
	}

	@Test
	void aPageThatIsNotThereSaysSoInTheConsolesWords() {
		Page page = as(Role.VIEWER).get("/console/nothing/here");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.text("h1")).isEqualTo("ページが見つかりません");
	}

	private String newcomer() {
		AccountId id = AccountId.random();
		this.accounts.add(Account.invited(id, id.value(), "新しい人", Set.of(Role.VIEWER), this.clock.instant())
			.withPassword(this.passwords.hash(PASSWORD), true));
		return id.value();
	}

	private AccountId known() {
		AccountId id = this.staff.add(Set.of(Role.VIEWER));
		String hash = this.passwords.hash(PASSWORD);
		this.accounts.change(id, (account) -> account.withPassword(hash, false));
		return id;
	}

	private String name(AccountId id) {
		return this.accounts.find(id).orElseThrow().name();
	}

	private StaffBrowser passwordGiven(AccountId id) {
		StaffBrowser browser = anybody();
		browser.post("/console/sign-in", Map.of("name", name(id), "password", PASSWORD));
		return browser;
	}

}
