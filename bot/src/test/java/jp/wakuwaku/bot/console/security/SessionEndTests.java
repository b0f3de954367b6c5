package jp.wakuwaku.bot.console.security;

import java.time.Duration;
import java.util.Map;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A session that ends takes nothing along that somebody was writing. */
class SessionEndTests extends ConsoleCase {

	private static final Map<String, String> WRITTEN = Map.of("id", "kept", "question", "長い時間をかけて\n書いた質問", "answer",
			"");

	@Test
	void whatWasWrittenIsSentOnceMoreAfterSigningInAgain() {
		StaffBrowser browser = left();
		Page page = browser.post("/console/faq/new", WRITTEN);
		assertThat(page.status()).isEqualTo(401);
		assertThat(page.text("h1")).isEqualTo("ログインの時間が切れました");
		assertThat(page.document().select("form").attr("action")).isEqualTo("/console/faq/new");
		assertThat(page.document().select("textarea[name=question]").first().wholeText())
			.isEqualTo("\n長い時間をかけて\n書いた質問");
		assertThat(page.document().select("a[href=/console/sign-in]").attr("target")).isEqualTo("_blank");

		this.staff.signedIn(browser, this.staff.idOf(Role.FAQ_EDITOR), Duration.ZERO);
		Page again = browser.post("/console/faq/new", WRITTEN);
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.document().select("[name=question]").val()).contains("書いた質問");
	}

	@Test
	void aPreviewDoesNotLeadAwayFromWhatIsBeingWritten() {
		Page preview = left().with("HX-Request", "true").post("/console/faq/preview", WRITTEN);
		assertThat(preview.status()).isEqualTo(401);
		assertThat(preview.header("HX-Redirect")).isEmpty();
		assertThat(preview.header("HX-Reswap")).isEqualTo("innerHTML");
		assertThat(preview.text(".warning")).contains("この画面に残っています");
	}

	@Test
	void whatWasOnlyLookedAtOrPressedIsComeBackTo() {
		StaffBrowser browser = left().with("Referer", "http://localhost/console/faq/changes");
		assertThat(browser.post("/console/faq/publish", Map.of("revision", "")).location())
			.isEqualTo("/console/sign-in?to=%2Fconsole%2Ffaq%2Fchanges");
		browser.with("HX-Request", "true").with("HX-Current-URL", "http://localhost/console/faq/publish/1");
		assertThat(browser.get("/console/faq/publish/1/progress").header("HX-Redirect"))
			.isEqualTo("/console/sign-in?to=%2Fconsole%2Ffaq%2Fpublish%2F1");
	}

	@Test
	void noPasswordStaysOnAPage() {
		Page page = left().post("/console/account/password", Map.of("password", "ひまわりと自転車と味噌汁と"));
		assertThat(page.location()).isEqualTo("/console/sign-in");
	}

	/** Of somebody who wrote for too long. */
	private StaffBrowser left() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		browser.open("/console/faq/new");
		this.clock.advance(Duration.ofMinutes(31));
		return browser;
	}

}
