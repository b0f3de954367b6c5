package jp.wakuwaku.bot.console.announcements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnnouncementPagesTests extends ConsoleCase {

	private static final String LIST = "/console/announcements";

	private final String title = "春の講座 " + UUID.randomUUID();

	@Test
	void whatIsWrittenIsADraftInTheListWithItsPreview() {
		StaffBrowser author = as(Role.SENDER);
		Page page = author.open(begun(author));
		assertThat(page.text("h1")).isEqualTo(this.title);
		assertThat(page.text(".bubble-title")).isEqualTo(this.title);
		assertThat(page.texts(".bubble-buttons li")).contains("ページを見る");
		assertThat(page.text(".empty")).contains("まだ送っていません");
		assertThat(page.texts("tbody td")).contains("作った");
		assertThat(author.open(LIST + "?text=" + this.title.substring(6)).texts("tbody a")).containsExactly(this.title);
	}

	@Test
	void whatIsMissingIsSaidBesideItsField() {
		Page page = as(Role.SENDER).post(LIST + "/new",
				Map.of("audience", "topics", "timing", "once", "button1", "page", "button1Target", "http://a.example"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#title-error")).contains("見出しを書いてください");
		assertThat(page.text("#body-error")).contains("本文を書いてください");
		assertThat(page.text("#topics-error")).contains("一つは選んで");
		assertThat(page.text("#date-error")).contains("送る日");
		assertThat(page.text("#button1Label-error")).contains("ボタンの言葉");
		assertThat(page.text("#button1Target-error")).contains("https://");
		assertThat(page.texts(".summary a")).hasSizeGreaterThanOrEqualTo(6);
	}

	@Test
	void aButtonShowsAnAnswerThatThereIs() {
		StaffBrowser author = as(Role.SENDER);
		Map<String, String> sent = Map.of("button1", "answer", "button1Label", "答え", "button1Target", "nowhere");
		assertThat(author.post(LIST + "/new", sent).text("#button1Target-error")).contains("公開中の項目のID");
		Map<String, String> known = Map.of("button1", "answer", "button1Label", "答え", "button1Target", "about-what");
		assertThat(author.post(LIST + "/new", known).document().select("#button1Target-error")).isEmpty();
	}

	@Test
	void previewSaysHowManyItIsForAndWhichPlaceholderIsWrong() {
		List<Map.Entry<String, String>> fields = fields();
		fields.removeIf((field) -> field.getKey().equals("body"));
		fields.add(Map.entry("body", "{{session.day}} に来てください"));
		StaffBrowser author = as(Role.SENDER);
		assertThat(author.post(LIST + "/preview", fields).text("#preview")).contains("いま").contains("session.day");
		author.with("HX-Request", "true");
		assertThat(author.post(LIST + "/preview", fields).texts("h1")).isEmpty();
	}

	@Test
	void whatIsRepeatedSaysFromWhenInJapanese() {
		StaffBrowser author = as(Role.SENDER);
		Page page = author.post(LIST + "/new", with("timing", "repeat", "days", "MONDAY", "repeatTime", "10:00", "from",
				"2099-04-01", "until", "2099-06-30"));
		assertThat(author.get(page.location()).texts("dd")).contains("毎週 月 10:00（2099年4月1日から2099年6月30日まで）");
	}

	@Test
	void twoEditorsAreTold() {
		StaffBrowser first = as(Role.SENDER);
		StaffBrowser second = as(Role.SENDER, Role.VIEWER);
		String path = begun(first);
		assertThat(second.post(path + "/edit", with("revision", "1", "body", "二人目の文")).status()).isEqualTo(302);
		Page told = first.post(path + "/edit", with("revision", "1", "body", "一人目の文"));
		assertThat(told.status()).isEqualTo(409);
		assertThat(told.text(".warning")).contains("先に保存しました").contains("二人目の文");
		assertThat(told.text("textarea#body")).isEqualTo("一人目の文");
		assertThat(first.open(path).text(".bubble")).contains("二人目の文");
		assertThat(first.post(path + "/edit", with("revision", "2", "body", "一人目の文")).status()).isEqualTo(302);
	}

	@Test
	void authorCannotApproveInASecondBrowserEither() {
		StaffBrowser author = as(Role.SENDER);
		String path = requested(author);
		StaffBrowser again = as(Role.SENDER);
		assertThat(again.open(path).texts("a.button")).doesNotContain("承認する・差しもどす");
		assertThat(again.open(path + "/approval").text(".warning")).contains("承認できません");
		assertThat(again.submit(path + "/approval", Map.of("revision", "2")).text(".notice")).contains("承認できません");
		assertThat(again.open(path).text(".tag")).isEqualTo("承認待ち");
	}

	@Test
	void secondPersonApprovesWhatIsThenPlannedPausedAndStopped() {
		String path = requested(as(Role.SENDER));
		StaffBrowser second = as(Role.SENDER, Role.VIEWER);
		assertThat(second.open(path + "/approval").text(".bubble-title")).isEqualTo(this.title);
		assertThat(second.submit(path + "/approval", Map.of("revision", "1")).text(".notice")).contains("先に変えました");
		assertThat(second.submit(path + "/approval", Map.of("revision", "2")).text(".tag")).isEqualTo("予定");
		assertThat(second.open(LIST + "/calendar").texts("tbody a")).contains(this.title);
		assertThat(second.submit(path + "/pause", Map.of("revision", "3")).text(".tag")).isEqualTo("一時停止中");
		assertThat(second.submit(path + "/resume", Map.of("revision", "4")).text(".tag")).isEqualTo("予定");
		assertThat(second.open(path + "/stop").text("h1")).isEqualTo("お知らせを中止する");
		assertThat(second.submit(path + "/stop", Map.of("revision", "5")).text(".tag")).isEqualTo("中止");
		assertThat(second.open(LIST + "?state=sent&text=" + this.title.substring(6)).texts("tbody a"))
			.containsExactly(this.title);
	}

	@Test
	void whatIsGivenBackSaysWhy() {
		StaffBrowser author = as(Role.SENDER);
		String path = requested(author);
		StaffBrowser second = as(Role.SENDER, Role.VIEWER);
		assertThat(second.post(path + "/return", Map.of("revision", "2", "reason", " ")).text("#reason-error"))
			.contains("直してほしいこと");
		second.submit(path + "/return", Map.of("revision", "2", "reason", "日付が違います"));
		assertThat(author.open(path).text(".warning")).contains("日付が違います");
	}

	@Test
	void onlyWhoAskedWithdraws() {
		StaffBrowser author = as(Role.SENDER);
		String path = requested(author);
		assertThat(as(Role.SENDER, Role.VIEWER).post(path + "/withdrawal", Map.of("revision", "2")).status())
			.isEqualTo(403);
		assertThat(author.submit(path + "/withdrawal", Map.of("revision", "2")).text(".warning")).contains("取り下げました");
	}

	@Test
	void copyIsAnotherDraft() {
		StaffBrowser author = as(Role.SENDER);
		String path = begun(author);
		Page copy = author.post(path + "/copy", Map.of());
		assertThat(copy.location()).startsWith(LIST).isNotEqualTo(path);
		assertThat(author.open(copy.location()).text(".tag")).isEqualTo("下書き");
	}

	@Test
	void whoOnlyLooksIsOfferedNothing() {
		String path = begun(as(Role.SENDER));
		StaffBrowser viewer = as(Role.VIEWER);
		assertThat(viewer.open(path).texts("main form, main .actions a")).isEmpty();
		assertThat(viewer.open(path + "/audience").text("span")).contains("人");
		assertThat(viewer.open(LIST).texts("main a.button")).doesNotContain("お知らせを書く");
		assertThat(viewer.open(LIST + "?state=sending").text(".empty")).contains("いま送っているお知らせはありません");
		assertThat(viewer.open(LIST + "?text=zzz").text(".empty")).contains("見つかりません");
		assertThat(viewer.get(LIST + "/nothing").status()).isEqualTo(404);
	}

	private String requested(StaffBrowser author) {
		String path = begun(author);
		assertThat(author.open(path + "/request").texts("dd")).contains(this.title);
		assertThat(author.submit(path + "/request", Map.of("revision", "1")).text(".tag")).isEqualTo("承認待ち");
		return path;
	}

	private String begun(StaffBrowser author) {
		Page page = author.post(LIST + "/new", fields());
		assertThat(page.texts(".error")).isEmpty();
		return page.location();
	}

	private List<Map.Entry<String, String>> with(String... fields) {
		List<Map.Entry<String, String>> all = fields();
		for (int i = 0; i < fields.length; i += 2) {
			String name = fields[i];
			all.removeIf((field) -> field.getKey().equals(name));
			all.add(Map.entry(name, fields[i + 1]));
		}
		return all;
	}

	private List<Map.Entry<String, String>> fields() {
		return new ArrayList<>(List.of(Map.entry("title", this.title), Map.entry("body", "本文です。\r\n二行目。"),
				Map.entry("audience", "topics"), Map.entry("topics", "w"), Map.entry("topics", "f"),
				Map.entry("timing", "once"), Map.entry("date", "2099-04-01"), Map.entry("time", "10:00"),
				Map.entry("button1", "page"), Map.entry("button1Label", "ページを見る"),
				Map.entry("button1Target", "https://city.example/spring"), Map.entry("subject", ""),
				Map.entry("picture", ""), Map.entry("repeat", "weekly")));
	}

}
