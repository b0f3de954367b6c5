package jp.wakuwaku.bot.journey;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.bot.journey.Canaries.Kind;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.surveys.SurveyCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** On a phone: from the invitation to a count that nobody is behind. */
@ExtendWith(Chromium.class)
@TestInstance(Lifecycle.PER_CLASS)
class SurveyBrowserTests extends JourneyCase {

	private static final String FROM_BOT = "[data-testid=message][data-from=bot]";

	private static final String LAST = "li:last-child" + FROM_BOT;

	private static final SessionId SESSION = new SessionId("marketing-1");

	private static final String NAME = "小美玉 ハナミズキ";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Clock clock;

	private Browser browser;

	@BeforeAll
	void openBrowser() {
		this.browser = new Browser(390, 844, true);
	}

	@AfterEach
	void bringTheClockBack() {
		movable().moveBack();
	}

	@AfterAll
	void closeBrowser() {
		this.browser.close();
	}

	@Test
	void aResidentAnswersFiveQuestionsOnce() {
		Canaries.plant(Kind.TEXT, NAME);
		this.town.emulator().post("/reset", Map.of());
		Phone phone = this.town.neighbour("みどり");
		registers(phone);
		show(phone);
		Map<String, Integer> before = SurveyCalls.counts(this.context, SESSION);
		movable().moveToDay();
		SurveyCalls.ask(this.context, SESSION);
		this.browser.awaitWords(LAST, "アンケートのお願い");
		this.browser.photograph("survey-invitation");
		taps("アンケートに答える", "質問 1／5");
		this.browser.photograph("survey-first-question");
		taps("とても満足", "質問 2／5");
		taps("むずかしかった", "質問 3／5");
		this.browser.photograph("survey-third-question");
		taps("ひとつ前にもどる", "質問 2／5");
		taps("わかりやすかった", "質問 3／5");
		says("2", "質問 4／5");
		says("答えない", "質問 5／5");
		this.browser.photograph("survey-indicator");
		taps("思った", "これで終わりです");
		this.browser.photograph("survey-send");
		taps("送る", "ありがとうございました");
		this.browser.photograph("survey-thanks");
		assertThat(SurveyCalls.added(before, SurveyCalls.counts(this.context, SESSION)))
			.isEqualTo(Map.of("satisfaction/very", 1, "clarity/clear", 1, "usefulness/unsure", 1, "access/none", 1,
					"founding/yes", 1));
		says("アンケートに答える", "もうお答えいただいています");
		says("アンケートは受け取らない", "アンケートはお送りしません");
		this.browser.photograph("survey-declined");
		taps("アンケートを受け取る", "アンケートをお送りします");
		assertThat(this.browser.complaints()).isEmpty();
		this.town.awaitRest();
		assertThat(answersOutsideTheCounts(phone)).isEmpty();
		RegistrationJourneyTests.cancels(phone);
	}

	private MovableClock movable() {
		return (MovableClock) this.clock;
	}

	/** Where the resident's chat and an answer lie together. */
	private List<String> answersOutsideTheCounts(Phone phone) {
		return this.redis.all()
			.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + " " + entry.getValue())
			.filter((entry) -> entry.contains(phone.resident()))
			.filter((entry) -> Stream.of("satisfaction", "founding", "\\\"very\\\"", "unsure")
				.anyMatch(entry::contains))
			.toList();
	}

	/** By the page. */
	private void registers(Phone phone) {
		Answer details = phone.says("マーケティングセミナーを受けたい");
		phone.taps(details.buttons().getFirst());
		this.browser.open(URI.create(phone.taps("とばす").action("ページを開く").orElseThrow().get("uri").asString()));
		this.browser.tap("#f-consent");
		this.browser.type("#f-name", NAME);
		this.browser.type("#f-reading", "おみたま はなみずき");
		this.browser.type("#f-mail", "hana@omitama.example");
		phone.begin();
		this.browser.tap("button[type=submit]");
		this.browser.awaitWords("h1", "送信しました");
		assertThat(Phone.only(phone.settle()).words()).startsWith("この内容で申し込みますか？");
		assertThat(phone.taps("申し込む").words()).startsWith("お申し込みを受け付けました");
	}

	private void show(Phone phone) {
		this.browser.open(URI.create(this.town.url() + "/emulator?resident=" + phone.resident()));
		this.browser.awaitWords("#chat-as", "みどり");
	}

	private void says(String text, String answer) {
		this.browser.type("#composer-text", text);
		this.browser.tap("[data-testid=composer-send]");
		this.browser.awaitWords(LAST, answer);
	}

	private void taps(String label, String answer) {
		this.browser.tap(LAST + " .flex-button, .quick-reply", label);
		this.browser.awaitWords(LAST, answer);
	}

}
