package jp.wakuwaku.bot.journey;

import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import jp.wakuwaku.bot.announcements.Announcement;
import jp.wakuwaku.bot.announcements.AnnouncementButton;
import jp.wakuwaku.bot.announcements.AnnouncementContent;
import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.announcements.AnnouncementDraft;
import jp.wakuwaku.bot.announcements.AnnouncementResult;
import jp.wakuwaku.bot.announcements.Audience;
import jp.wakuwaku.bot.announcements.Bell;
import jp.wakuwaku.bot.announcements.SendingResult;
import jp.wakuwaku.bot.announcements.StaffLinks;
import jp.wakuwaku.bot.announcements.Subject;
import jp.wakuwaku.bot.announcements.Timing;
import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.programs.ProgramId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** On a phone: choosing what to be told of, being told, and no longer. */
@ExtendWith(Chromium.class)
@TestInstance(Lifecycle.PER_CLASS)
class AnnouncementBrowserTests extends JourneyCase {

	private static final String LAST = "li:last-child[data-testid=message][data-from=bot]";

	private static final ProgramId HANDMADE = new ProgramId("handmade");

	@Autowired
	private AnnouncementDesk desk;

	@Autowired
	private StaffLinks links;

	@Autowired
	private ApplicationContext bot;

	private Browser browser;

	private final Iterator<String> names = List.of("みどり", "ゆうこ", "あおい").iterator();

	private Phone phone;

	@BeforeAll
	void openBrowser() {
		this.browser = new Browser(390, 844, true);
	}

	@AfterAll
	void closeBrowser() {
		this.browser.close();
	}

	@BeforeEach
	void openChat() {
		String name = this.names.next();
		this.phone = this.town.neighbour(name);
		this.browser.open(URI.create(this.town.url() + "/emulator?resident=" + this.phone.resident()));
		this.browser.awaitWords("#chat-as", name);
	}

	@AfterEach
	void thePageIsWell() {
		assertThat(this.browser.complaints()).isEmpty();
	}

	@Test
	void fromTheTopicToTheRegistrationAndOutOfItAgain() {
		says("お知らせ設定", "いまは、何も選んでいません。");
		this.browser.photograph("announcements-topics");
		taps("子育てと仕事", "「子育てと仕事」のお知らせを受け取ります。");
		this.browser.photograph("announcements-chosen");

		Announcement sent = send("子育てと仕事の講座", Topic.FAMILY);
		this.browser.awaitWords(LAST, "子育てと仕事の講座");
		this.browser.photograph("announcements-announcement");
		assertThat(this.browser.texts(LAST + " .flex-button")).containsExactly("講座を見る", "市のページ", "この講座について聞く",
				"受け取る内容を変える");
		taps("講座を見る", "申し込む日を選んでください");
		this.browser.photograph("announcements-registration");

		says("過去のお知らせ", "子育てと仕事の講座");
		this.browser.photograph("announcements-past");
		taps("もう一度読む", "お知らせを止めるときは、「配信停止」と送ってください。");

		says("配信停止", "お知らせを止めました");
		this.browser.photograph("announcements-stopped");
		assertThat(this.desk.count(new Audience.Topics(Set.of(Topic.FAMILY)))).isZero();
		says("配信再開", "お知らせを再開しました");
		this.browser.photograph("announcements-resumed");

		assertThat(results(sent).progress()).satisfies((progress) -> {
			assertThat(progress.audience()).isEqualTo(1);
			assertThat(progress.reached()).isEqualTo(1);
		});
		assertThat(results(sent).taps()).containsExactly(1L, 0L, 0L);
	}

	@Test
	void aTestComesToTheTalkOfWhoeverWroteIt() {
		says("職員連携 " + this.links.issueCode("author"), "テスト送信が届くようになりました");
		Announcement begun = done(this.desk.create(draft("テストする", Topic.FAMILY), "author"));
		done(this.desk.sendTest(begun.id(), "author"));
		this.browser.awaitWords(LAST, "テストする");
		this.browser.photograph("announcements-test");
		this.links.unlink("author");
	}

	@Test
	void whoeverComesBackIsAskedAnew() {
		Phone back = this.town.newFriend();
		back.says("お知らせ設定");
		back.taps("すべてのお知らせ");
		back.after(back::blocks);
		Answer greeting = Phone.only(back.after(back::unblocks));
		assertThat(greeting.words()).contains("お知らせは、いま止まっています。");
		assertThat(greeting.buttons()).contains("お知らせ設定");
		assertThat(back.taps("お知らせ設定").words()).contains("お知らせは、いま止まっています。");
		back.after(back::blocks);
	}

	private Announcement send(String title, Topic topic) {
		Announcement begun = done(this.desk.create(draft(title, topic), "author"));
		Announcement asked = done(this.desk.requestApproval(begun.id(), begun.revision(), "author"));
		Announcement approved = done(this.desk.approve(asked.id(), asked.revision(), "second"));
		Bell.letItsTimeCome(this.bot, approved.id());
		return approved;
	}

	private SendingResult results(Announcement announcement) {
		await().atMost(Town.PATIENCE).until(() -> {
			Bell.look(this.bot, announcement.id());
			return this.desk.results(announcement.id()).getFirst().occurrence().state().name().equals("SENT");
		});
		return this.desk.results(announcement.id()).getFirst();
	}

	private static AnnouncementDraft draft(String title, Topic topic) {
		AnnouncementContent content = new AnnouncementContent(title,
				"{{program.title}}を開きます。\n日時：{{session.date}}\n場所：{{session.place}}\n\nお申し込みは、下のボタンからどうぞ。", null,
				List.of(new AnnouncementButton.Register("講座を見る", HANDMADE),
						new AnnouncementButton.OpenPage("市のページ", URI.create("https://www.city.omitama.lg.jp/")),
						new AnnouncementButton.Ask("この講座について聞く", null)),
				new Subject(HANDMADE, null));
		return new AnnouncementDraft(content, new Audience.Topics(Set.of(topic)), new Timing.AtOnce());
	}

	private static Announcement done(AnnouncementResult result) {
		assertThat(result).isInstanceOf(AnnouncementResult.Done.class);
		return ((AnnouncementResult.Done) result).announcement();
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
