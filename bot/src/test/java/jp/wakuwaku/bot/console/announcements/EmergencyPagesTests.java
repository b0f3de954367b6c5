package jp.wakuwaku.bot.console.announcements;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.announcements.AnnouncementId;
import jp.wakuwaku.bot.announcements.AnnouncementState;
import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class EmergencyPagesTests extends ConsoleCase {

	private static final String LIST = "/console/announcements";

	private static final String REASON = "夜で、ほかの職員に連絡がつかない";

	@Autowired
	AnnouncementDesk desk;

	private final String title = "建物に入らないでください " + UUID.randomUUID();

	@AfterEach
	void stopWhatIsUnderWay() {
		this.desk.all()
			.stream()
			.filter((announcement) -> announcement.state() instanceof AnnouncementState.Scheduled
					|| announcement.state() instanceof AnnouncementState.Sending)
			.filter((announcement) -> this.title.equals(announcement.draft().content().title()))
			.forEach((announcement) -> this.desk.stop(announcement.id(), announcement.revision(), "tests"));
	}

	@Test
	void isMarkedWhereverItIsSeen() {
		StaffBrowser author = as(Role.ADMINISTRATOR);
		String path = written(author);
		assertThat(author.open(path).texts(".tag")).containsExactly("緊急", "下書き");
		assertThat(author.open(path).text(".warning")).contains("夜でも");
		assertThat(author.open(path).texts(".bubble .hint").getFirst()).isEqualTo("緊急のお知らせ");
		assertThat(author.open(path).texts("dd")).contains("すぐ（夜でも）");
		assertThat(author.open(LIST + "?text=" + this.title.substring(20)).texts("tbody .tag")).contains("緊急", "下書き");
		author.submit(path + "/request", Map.of("revision", "1"));
		assertThat(as(Role.SENDER).open(path + "/approval").text(".warning")).contains("緊急のお知らせです");
	}

	@Test
	void whatIsMissingIsSaidBesideItsField() {
		StaffBrowser author = as(Role.ADMINISTRATOR);
		Page page = author.post(LIST + "/emergency", Map.of("page", "http://a.example"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#title-error")).contains("見出しを書いて");
		assertThat(page.text("#body-error")).contains("本文を書いて");
		assertThat(page.text("#page-error")).contains("https://");
		String path = written(author);
		Page edited = author.submit(path + "/emergency",
				Map.of("revision", "1", "title", this.title, "body", "直した本文", "page", "https://city.example/a"));
		assertThat(edited.text(".bubble")).contains("直した本文");
		assertThat(edited.texts(".bubble-buttons li")).contains("くわしく見る");
		assertThat(author.post(path + "/emergency", Map.of("revision", "1", "title", this.title, "body", "古い"))
			.text("#title-error")).contains("先に書きかえました");
	}

	@Test
	void secondPersonApprovesItAndItIsDueAtOnceAtAnyHour() {
		StaffBrowser author = as(Role.ADMINISTRATOR);
		String path = written(author);
		author.submit(path + "/request", Map.of("revision", "1"));
		assertThat(author.submit(path + "/approval", Map.of("revision", "2")).text(".notice")).contains("承認できません");
		Page approved = as(Role.SENDER).submit(path + "/approval", Map.of("revision", "2"));
		assertThat(approved.text(".notice")).contains("承認しました");
		assertThat(state(path)).isInstanceOfAny(AnnouncementState.Scheduled.class, AnnouncementState.Sending.class,
				AnnouncementState.Ended.class);
		if (state(path) instanceof AnnouncementState.Scheduled scheduled) {
			assertThat(scheduled.sendsAt()).isEqualTo(scheduled.plannedAt());
		}
	}

	@Test
	void whoeverIsAloneConfirmsTwiceAndSaysWhy() {
		StaffBrowser author = as(Role.ADMINISTRATOR);
		String path = written(author);
		Page question = author.post(path + "/alone", Map.of("revision", "1"));
		assertThat(question.status()).isEqualTo(422);
		assertThat(question.texts(".summary a")).hasSize(2);
		Page again = author.post(path + "/alone", confirmed("1"));
		assertThat(again.text("h1")).isEqualTo("ほんとうに送りますか");
		assertThat(state(path)).isInstanceOf(AnnouncementState.Drafting.class);
		assertThat(author.post(path + "/alone/sending", Map.of("revision", "1")).status()).isEqualTo(422);
		assertThat(author.submit(path + "/alone/sending", confirmed("7")).text(".notice")).contains("先に変えました");
		assertThat(state(path)).isInstanceOf(AnnouncementState.Drafting.class);
		Page sent = author.submit(path + "/alone/sending", confirmed("1"));
		assertThat(sent.text(".notice")).contains("いま送っています");
		assertThat(sent.texts("tbody td")).contains(REASON, "緊急のため、ひとりで送ると決めた");
		assertThat(author.open("/console/audit?text=ひとりで送った").texts("tbody tr")).isNotEmpty();
	}

	@Test
	void nobodyGetsAroundThePermissionByAnotherPage() {
		StaffBrowser author = as(Role.ADMINISTRATOR);
		StaffBrowser sender = as(Role.SENDER);
		String emergency = written(author);
		for (String deed : List.of("/copy", "/test", "/request", "/edit")) {
			assertThat(sender.post(emergency + deed, Map.of("revision", "1")).status()).as(deed).isEqualTo(403);
		}
		assertThat(sender.open(emergency).texts("main .actions a, main .actions button")).containsExactly("中止する");
		String ordinary = sender
			.post(LIST + "/new", Map.of("title", this.title, "body", "本文", "audience", "everyone", "timing", "now"))
			.location();
		for (String deed : List.of("/copy", "/test", "/request", "/alone", "/alone/sending", "/emergency", "/stop",
				"/pause")) {
			assertThat(author.post(ordinary + deed, Map.of("revision", "1")).status()).as(deed).isEqualTo(403);
		}
		assertThat(sender.post(ordinary + "/alone", confirmed("1")).status()).isEqualTo(403);
	}

	private static Map<String, String> confirmed(String revision) {
		return Map.of("revision", revision, "nobodyElse", "on", "reason", REASON);
	}

	private AnnouncementState state(String path) {
		AnnouncementId id = new AnnouncementId(path.substring(path.lastIndexOf('/') + 1));
		return this.desk.find(id).orElseThrow().state();
	}

	private String written(StaffBrowser author) {
		Page page = author.post(LIST + "/emergency", Map.of("title", this.title, "body", "離れてください。"));
		assertThat(page.location()).as(page.text(".summary")).startsWith(LIST);
		return page.location();
	}

}
