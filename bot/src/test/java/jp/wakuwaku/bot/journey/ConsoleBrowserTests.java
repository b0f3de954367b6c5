package jp.wakuwaku.bot.journey;

import java.net.URI;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;

import static org.assertj.core.api.Assertions.assertThat;

/** How staff get into the console with Chromium on a phone. */
@ExtendWith(Chromium.class)
@Order(ConsoleCase.BEHIND_ALL_OTHERS)
class ConsoleBrowserTests extends ConsoleCase {

	private static final String FIRST_PASSWORD = "ひまわりと自転車と味噌汁と";

	private static final String PASSWORD = "あじさいと電車とおにぎりと";

	private static final String SUBMIT = "main form button[type=submit]";

	private final Browser browser = new Browser(390, 844, true);

	@AfterEach
	void closeBrowser() {
		this.browser.close();
	}

	@Test
	void aNewcomerGetsInAndComesBackByPasskey() {
		VirtualAuthenticator authenticator = this.browser.plugInAuthenticator();
		signInForTheFirstTime();
		go("/console/account/passkeys");
		this.browser.type("#label", "窓口のパソコン");
		this.browser.tap("[data-passkey=make]");
		this.browser.awaitWords(".notice", "パスキーを登録しました");
		this.browser.awaitWords("tbody", "窓口のパソコン");
		look("passkeys");
		this.browser.tap("[data-passkey=make]");
		this.browser.awaitWords("#passkey-problem", "もう登録してあります");
		this.browser.tap(".menu summary");
		this.browser.photograph("console-menu-phone");
		assertThat(this.browser.texts(".menu .entries a")).contains("ホーム", "職員", "記録");
		this.browser.tap(".menu .account button");
		this.browser.awaitWords("main", "ログアウトしました");
		usePasskey(base());
		this.browser.awaitWords("h1", "自分のアカウント");
		refusesOtherPasskeys(authenticator);
	}

	private void refusesOtherPasskeys(VirtualAuthenticator authenticator) {
		go("/console/account/passkeys");
		this.browser.tap("main table button");
		this.browser.awaitWords(".empty", "まだ登録していません");
		this.browser.tap("[data-passkey=make]");
		this.browser.awaitWords("tbody", "パスキー");
		this.browser.forgetCookies();
		usePasskey(URI.create("http://127.0.0.1:" + this.port));
		this.browser.awaitWords("#passkey-problem", "localhost で始まる");
		authenticator.setUserVerified(false);
		usePasskey(base());
		this.browser.awaitWords("#passkey-problem", "取りやめられたか");
		authenticator.setUserVerified(true);
		Browser.copyPasskeys(authenticator);
		usePasskey(base());
		this.browser.awaitWords("#passkey-problem", "確かめられませんでした");
		assertThat(as(Role.ADMINISTRATOR).get("/console/audit").texts("tbody tr"))
			.anySatisfy((entry) -> assertThat(entry).contains("写しかもしれないパスキーを断った"));
	}

	private void usePasskey(URI console) {
		this.browser.open(console.resolve("/console/sign-in?to=/console/account"));
		this.browser.tap("[data-passkey=use]");
	}

	private void signInForTheFirstTime() {
		String name = this.staff.newcomer(FIRST_PASSWORD);
		go("/console");
		this.browser.awaitWords("h1", "ログイン");
		look("sign-in");
		this.browser.type("#name", name);
		this.browser.type("#password", FIRST_PASSWORD);
		this.browser.tap(SUBMIT);
		this.browser.awaitWords("h1", "パスワードを決める");
		this.browser.type("#password", "みじかい");
		this.browser.tap(SUBMIT);
		this.browser.awaitWords(".summary", "12 文字以上");
		look("password-mistake");
		this.browser.type("#password", PASSWORD);
		this.browser.type("#again", PASSWORD);
		this.browser.tap(SUBMIT);
		this.browser.awaitWords("h1", "認証アプリの登録");
		look("app");
		this.browser.tap("details summary");
		this.browser.type("#code", this.staff.code(this.browser.texts(".secret").getFirst()));
		this.browser.tap(SUBMIT);
		this.browser.awaitWords("h1", "予備のコード");
		look("recovery-codes");
		this.browser.tap("main a.button");
		this.browser.awaitWords("h1", "ホーム");
		look("home");
	}

	private void go(String path) {
		this.browser.open(base().resolve(path));
	}

	private void look(String name) {
		this.browser.photograph("console-" + name);
		assertThat(this.browser.barriers()).as(name).isEmpty();
		assertThat(this.browser.needsNoSidewaysScrolling()).as(name).isTrue();
		assertThat(this.browser.complaints()).as(name)
			.filteredOn((complaint) -> !complaint.contains("status of 4"))
			.isEmpty();
	}

}
