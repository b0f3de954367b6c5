package jp.wakuwaku.bot.journey;

import java.util.List;

import jp.wakuwaku.bot.console.ConsoleCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** What staff do in Chromium, on a PC and on a phone. */
@ExtendWith(Chromium.class)
@Order(Journey.BEHIND_ALL_OTHERS - 1)
class ConsoleBrowserTests extends ConsoleCase {

	private static final String FIRST_PASSWORD = "ひまわりと自転車と味噌汁と";

	private static final String PASSWORD = "あじさいと電車とおにぎりと";

	private static final String SUBMIT = "main form button[type=submit]";

	private Browser browser = new Browser(390, 844, true);

	@AfterEach
	void closeBrowser() {
		this.browser.close();
	}

	@Test
	void aNewcomerGetsInOnAPhone() {
		signInForTheFirstTime();
		this.browser.tap(".menu summary");
		this.browser.photograph("console-menu-phone");
		assertThat(this.browser.texts(".menu .entries a")).contains("ホーム", "職員", "記録");
		visitAll("phone");
	}

	@Test
	void everyPageCanBeUsedOnAPc() {
		this.browser.close();
		this.browser = new Browser(1280, 800, false);
		signInForTheFirstTime();
		visitAll("pc");
	}

	@Test
	void aPasskeyOpensTheDoorToo() {
		this.browser.plugInAuthenticator();
		signInForTheFirstTime();
		go("/console/account/passkeys");
		this.browser.type("#label", "窓口のパソコン");
		this.browser.tap("[data-passkey=make]");
		this.browser.awaitWords(".notice", "パスキーを登録しました");
		this.browser.awaitWords("tbody", "窓口のパソコン");
		look("passkeys");
		this.browser.tap(".menu summary");
		this.browser.tap(".menu .account button");
		this.browser.awaitWords("main", "ログアウトしました");
		go("/console/sign-in?to=/console/account");
		this.browser.tap("[data-passkey=use]");
		this.browser.awaitWords("h1", "自分のアカウント");
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

	private void visitAll(String kind) {
		String person = "/console/people/" + this.staff.idOf();
		for (String path : List.of("/console", "/console/people", "/console/people/new", person, person + "/disable",
				"/console/account", "/console/account/password", "/console/account/recovery-codes", "/console/audit",
				"/console/step-up", "/console/nothing")) {
			go(path);
			look(kind + path.replace(person, "/console/people/person").replace('/', '-'));
		}
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
