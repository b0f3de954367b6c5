package jp.wakuwaku.bot.console.figures;

import java.time.Duration;
import java.time.Instant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.faq.feedback.Week;
import jp.wakuwaku.bot.surveys.FiscalYear;
import jp.wakuwaku.bot.surveys.TestSurveys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresPageTests extends ConsoleCase {

	@Autowired
	StringRedisTemplate redis;

	@Autowired
	JsonMapper json;

	@Test
	void showsQuestionsAsPictureAndTable() {
		countThisWeek();
		Page page = as(Role.VIEWER).get("/console/figures?by=week");
		assertThat(page.text("h1")).isEqualTo("質問の数字");
		assertThat(page.texts("tfoot tr")).singleElement().asString().contains("12 9 75.0％");
		assertThat(page.document().select("svg[role=img]").attr("aria-labelledby"))
			.isEqualTo("questions-title questions-description");
		assertThat(page.text("#questions-description")).contains("12 件", "9 件");
		assertThat(page.document().select("svg rect.series-1").attr("fill")).isEqualTo("url(#questions-hatch)");
		assertThat(page.document().select("[style]")).isEmpty();
	}

	@Test
	void saysWhatToExpectOfAYearWithoutAnything() {
		StaffBrowser browser = as(Role.VIEWER);
		String before = "?year=" + (new Years(this.clock).current().year() - 9);
		assertThat(browser.get("/console/figures" + before).text(".empty")).contains("まだ質問がありません");
		assertThat(browser.get("/console/figures/sessions" + before).text(".empty")).contains("講座の回がありません");
		assertThat(browser.get("/console/figures/consultations" + before).text(".empty")).contains("終わった個別相談がありません");
		assertThat(browser.get("/console/figures/surveys" + before).text(".empty")).contains("自動でたずねます");
		assertThat(browser.get("/console/figures/report" + before).texts(".report")).hasSize(5);
		assertThat(browser.get("/console/figures/announcements" + before).text(".empty")).contains("お知らせを送っていません");
	}

	@Test
	void findsTheSessionsOfASeminarByItsName() {
		StaffBrowser browser = as(Role.VIEWER);
		Page all = browser.get("/console/figures/sessions");
		String title = all.text("tbody th a");
		Page found = browser.get("/console/figures/sessions?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
		assertThat(found.texts("tbody th a")).isNotEmpty().allMatch(title::equals);
		assertThat(found.texts("tbody th a")).hasSizeLessThan(all.texts("tbody th a").size());
		assertThat(found.document().select("[name=q]").val()).isEqualTo(title);
		Page none = browser.get("/console/figures/sessions?q=xyzzy");
		assertThat(none.text(".empty")).contains("合う講座がありません");
		assertThat(none.document().select(".empty a").attr("href")).startsWith("/console/figures/sessions?year=");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "-1", "99999999999", "2026&year=2025" })
	void showsThisYearInsteadOfNonsense(String year) {
		assertThat(as(Role.VIEWER).get("/console/figures/report?year=" + year).status()).isEqualTo(200);
	}

	@Test
	void showsTheIndicatorOrWhyThereIsNone() {
		Instant ended = this.clock.instant().minus(Duration.ofDays(400));
		TestSurveys.left(this.redis, this.json, "figures-1", "figures-a", ended, 40, 12, 18);
		TestSurveys.left(this.redis, this.json, "figures-2", "figures-b", ended, 9, 2, 3);
		Page page = as(Role.VIEWER).get("/console/figures/surveys?year=" + FiscalYear.of(ended).year());
		assertThat(page.texts("table tbody tr"))
			.anySatisfy((row) -> assertThat(row).contains("figures-a", "30 / 40 人（75.0％）", "40.0％", "12 / 30 人",
					"24.6％ ～ 57.7％"))
			.anySatisfy((row) -> assertThat(row).contains("figures-b", "5 / 9 人", "だれの答えかわかるおそれがある"));
		assertThat(page.text("#indicator-description")).contains("figures-a 40.0％", "信頼区間").doesNotContain("figures-b");
		assertThat(page.body()).as("nobody's answer").doesNotContain("2 / 5");
	}

	@Test
	void handsOutFilesAndNotesThat() {
		StaffBrowser browser = as(Role.VIEWER, Role.ADMINISTRATOR);
		for (String path : new String[] { "", "/sessions", "/consultations", "/surveys", "/announcements" }) {
			Page file = browser.get("/console/figures" + path + "/export");
			assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
			assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"");
			assertThat(file.body()).startsWith("\uFEFF");
		}
		assertThat(browser.get("/console/audit?text=数字を書き出した").texts("tbody tr")).hasSizeGreaterThanOrEqualTo(3);
	}

	@Test
	void staffDecideAboutTheQuestionnaireOfASession() {
		StaffBrowser browser = as(Role.SESSION_RUNNER);
		String page = browser.get("/console/figures/sessions").document().select("tbody th a").attr("href");
		assertThat(browser.get(page).text(".empty")).contains("自動で送ります");
		assertThat(browser.get(page + "/skip").text("h1")).isEqualTo("アンケートをしないことにしますか");
		assertThat(browser.submit(page + "/skip", Map.of()).text(".notice")).isEqualTo("この回のアンケートは送りません。");
		assertThat(browser.get(page).text(".facts")).contains("アンケートをしないことにした回です");
		assertThat(browser.get(page + "/ask").text("main")).contains("夜9時から朝8時までは送らず、朝になってから");
		assertThat(browser.submit(page + "/ask", Map.of()).text(".notice")).contains("まだ終わっていない回です");
		assertThat(as(Role.VIEWER).get(page).document().select("main .actions a")).isEmpty();
		assertThat(browser.get("/console/figures/session/nothing").status()).isEqualTo(404);
		assertThat(browser.get("/console/figures/session/%20").status()).isEqualTo(404);
	}

	@Test
	void theReportHoldsEverything() {
		countThisWeek();
		Page page = as(Role.VIEWER).get("/console/figures/report");
		assertThat(page.texts(".report h2")).containsExactly("1 「今後起業したい」と思った人の割合", "2 講座の申し込みと参加", "3 個別相談",
				"4 チャットでの質問", "5 お知らせ");
		assertThat(page.document().select(".report svg title")).isNotEmpty();
	}

	private void countThisWeek() {
		this.redis.opsForHash()
			.putAll("figures:{feedback}:" + Week.of(this.clock.instant()),
					Map.of("ASKED", "12", "ANSWERED", "9", "MISSED", "2", "HELPFUL", "5", "WRONG", "1"));
	}

}
