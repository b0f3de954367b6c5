package jp.wakuwaku.bot.announcements;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.Input;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.TestChat;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnnouncementsFlowTests {

	private static final Instant SENT_AT = Instant.parse("2026-12-01T01:00:00Z");

	private final TestChat chat = TestChat.withResident(new AnnouncementsFlow(), new Elsewhere());

	@Test
	void topicsAreTwoTapsFromTheMenu() {
		this.chat.says("メニュー");
		this.chat.taps("お知らせ設定");
		assertThat(this.chat.commands()).contains(new Errand.LookUp());
		assertThat(told(new Tidings.Chosen("f", null))).isEqualTo("""
				【お知らせ設定】
				受け取りたい内容を選んでください。
				選んであるものをもう一度選ぶと、外れます。

				いま選んでいる内容：起業・創業
				（選んでいなくても、みなさんに関わる大切なお知らせは届くことがあります。
				申し込んだ講座や相談の連絡は、この設定に関係なく届きます。）
				[企業・働く] [✓ 起業・創業] [ハンドメイド] [相談] [子育てと仕事] [すべてのお知らせ] [過去のお知らせ] [お知らせを全部止める]
				‹メニュー›""");
		this.chat.taps("相談");
		assertThat(this.chat.commands()).contains(new Errand.Choose("c", true));
	}

	@Test
	void whatIsChosenIsLeftOutByAnotherTap() {
		told(new Tidings.Chosen("fc", "c"));
		assertThat(told(new Tidings.Chosen("fc", "c"))).contains("「相談」のお知らせを受け取ります。", "いま選んでいる内容：起業・創業、相談");
		this.chat.taps("✓ 相談");
		assertThat(this.chat.commands()).contains(new Errand.Choose("c", false));
		assertThat(told(new Tidings.Chosen("f", "c"))).contains("「相談」のお知らせは、もう届きません。");
	}

	@Test
	void aTopicCanBeTyped() {
		told(new Tidings.Chosen("", null));
		this.chat.says("子育てと仕事");
		assertThat(this.chat.commands()).contains(new Errand.Choose("k", true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "配信停止", "配信停止してください", "配信を止めたい。", "お知らせいらない", "お知らせを全部止める", "Unsubscribe" })
	void wordsStopAnnouncementsAtAnyPoint(String words) {
		this.chat.says("はじめる");
		this.chat.says(words);
		assertThat(this.chat.commands()).contains(new Errand.Stop());
		assertThat(this.chat.says("続き")).as("still within the other flow").contains("続いています");
	}

	@Test
	void whoeverStopsReadsHowToGoOn() {
		assertThat(told(new Tidings.Stopped())).contains("申し込んだ講座や相談の連絡は、これからも届きます。", "「配信再開」", "[お知らせを再開する]");
		this.chat.says("配信再開");
		assertThat(this.chat.commands()).contains(new Errand.Resume());
		assertThat(told(new Tidings.Resumed("h"))).contains("いま選んでいる内容：ハンドメイド");
	}

	@Test
	void whoeverIsSilentSeesNothingChosen() {
		assertThat(told(new Tidings.Chosen("-h", null))).contains("お知らせは、いま止まっています。", "[ハンドメイド]", "[お知らせを再開する]");
	}

	@Test
	void pastAnnouncementsAreThereToBeReadAgain() {
		this.chat.says("過去のお知らせ");
		assertThat(this.chat.commands()).contains(new Errand.ShowPast());
		assertThat(told(new Tidings.Past(
				List.of(new PastAnnouncement("0123456789ab-202612011000", "冬の講座", "はじまります", SENT_AT)))))
			.contains("＜2026年12月1日（火）＞", "【冬の講座】", "はじまります");
		this.chat.taps("もう一度読む");
		assertThat(this.chat.commands()).contains(new Errand.ShowAgain("0123456789ab-202612011000"));
		OutgoingMessage again = new OutgoingMessage.Text("冬の講座がはじまります", List.of());
		assertThat(told(new Tidings.Again(List.of(again)))).contains("冬の講座がはじまります");
		assertThat(told(new Tidings.Again(List.of()))).contains("もうお見せできません");
		assertThat(told(new Tidings.Past(List.of()))).contains("まだありません");
	}

	@Test
	void aTapIsCountedAndLeadsOn() {
		assertThat(this.chat.tapsOld("announcements/tap/0123456789ab-202612011000/2/elsewhere/show/x"))
			.contains("ここは x です");
		assertThat(this.chat.commands()).contains(new Errand.CountTap("0123456789ab-202612011000", 2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "announcements/tap", "announcements/tap/a/0/elsewhere",
			"announcements/tap/a/zz/elsewhere/show", "announcements/tap/a/0/announcements/tap/a/0/elsewhere/show/x",
			"announcements/tap/a/0/nowhere/show/x", "announcements/add", "announcements/add/zz",
			"announcements/dance" })
	void anOddButtonLeadsToTheMenu(String data) {
		assertThat(this.chat.tapsOld(data)).contains("このボタンは、もう使えません");
	}

	@Test
	void staffTypeTheirCodeInAnyWidth() {
		this.chat.says("職員連携　１２３４-５６７８");
		assertThat(this.chat.commands()).contains(new Errand.Link("12345678"));
		assertThat(new Errand.Link("12345678").toString()).doesNotContain("12345678");
		assertThat(told(new Tidings.Linked(StaffLinks.Outcome.LINKED))).contains("テスト送信が届くようになりました");
	}

	@Test
	void aFriendIsNotedWhenFirstSeenAndWhenGone() {
		this.chat.follows(true);
		assertThat(this.chat.commands()).containsExactly(new Errand.Arrive(true));
		this.chat.happens(new EventContent.Unfollowed());
		assertThat(this.chat.commands()).containsExactly(new Errand.Leave());
		this.chat.says("こんにちは");
		assertThat(this.chat.commands()).containsExactly(new Errand.Arrive(false));
		this.chat.says("こんにちは");
		assertThat(this.chat.commands()).isEmpty();
	}

	@Test
	void groupsHaveNoPartInIt() {
		TestChat group = TestChat.inGroup(new AnnouncementsFlow());
		group.says("配信停止");
		assertThat(group.commands()).isEmpty();
		assertThat(group.tapsOld("announcements/add/c")).contains("グループではできません");
		assertThat(group.commands()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void labelsFitLinesButtons(Language language) {
		Stream.of(AnnouncementWords.values())
			.filter((words) -> words.name().matches("(BUTTON|TOPIC)_.*|MENU"))
			.forEach((words) -> assertThat(words.in(language)).as(words.name()).hasSizeBetween(1, 18));
	}

	@Test
	void nothingThrowsWhateverComes() {
		Random random = new Random(20261130);
		AnnouncementsFlow flow = new AnnouncementsFlow();
		Situation situation = new Situation(false, null, SENT_AT, 1, Language.JA, new EventId("event-1"), "", null);
		for (int round = 0; round < 2_000; round++) {
			String text = random.ints(random.nextInt(1, 30), 0x20, 0xffff)
				.filter((unit) -> !Character.isSurrogate((char) unit))
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.append("あ")
				.toString();
			assertThat(flow.advance(situation, new Input.Said(text))).isNotNull();
			assertThat(flow.advance(situation, new Input.Told(text))).isNotNull();
		}
	}

	private String told(Tidings tidings) {
		return this.chat.happens(new EventContent.Told(AnnouncementsFlow.NAME, tidings.write()));
	}

	/** Another flow, in which a resident may be, and to which buttons lead. */
	private static final class Elsewhere implements Flow {

		@Override
		public String name() {
			return "elsewhere";
		}

		@Override
		public Optional<Turn> advance(Situation situation, Input input) {
			return switch (input) {
				case Input.Said _ when situation.state() != null -> Optional.of(Turn.asking("on", text("続いています")));
				case Input.Said said when said.text().equals("はじめる") -> Optional.of(Turn.asking("on", text("はじめました")));
				case Input.Chose chose when chose.choice().action().equals("show") ->
					Optional.of(Turn.saying(text("ここは " + chose.choice().arguments().getFirst() + " です")));
				default -> Optional.empty();
			};
		}

		private static OutgoingMessage text(String text) {
			return new OutgoingMessage.Text(text, List.of());
		}

	}

}
