package jp.wakuwaku.bot.conversation;

import java.time.Instant;
import java.util.Map;

import jp.wakuwaku.bot.line.AttachmentKind;
import jp.wakuwaku.bot.line.EventContent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DialogueTests {

	private final TestChat chat = TestChat.withResident(new SignUpFlow(), new EchoFlow());

	@Test
	void greetsANewFriend() {
		assertThat(this.chat.follows(false)).isEqualTo("""
				【友だち追加ありがとうございます】
				小美玉市女性活躍プロジェクトのLINEです。
				講座や起業の相談など、知りたいことを、ふだんの言葉で送ってください。自動でお答えします。
				下のボタンからも選べます。

				お知らせは、「お知らせ設定」で選んだ内容が届きます。

				ここには、お名前や電話番号、ご相談の内容を書かないでください。
				[質問する] [申し込む]
				‹やさしい日本語› ‹English› ‹メニュー›""");
	}

	@Test
	void greetsAFriendWhoComesBackInOtherWords() {
		assertThat(this.chat.follows(true)).startsWith("【おかえりなさい】").contains("書かないでください。");
	}

	@Test
	void tellsFeaturesOfFriendsWhoComeAndGo() {
		TestChat followed = TestChat.withResident(new Doorbell());
		followed.follows(true);
		assertThat(followed.commands()).containsExactly(new Doorbell.Rings("begun"));
		followed.happens(new EventContent.Unfollowed());
		assertThat(followed.commands()).containsExactly(new Doorbell.Rings("ended"));
	}

	@Test
	void forgetsTheChatOfSomebodyWhoBlocksIt() {
		this.chat.says("申し込み");
		assertThat(this.chat.happens(new EventContent.Unfollowed())).isEmpty();
		assertThat(this.chat.last().forget()).isTrue();
	}

	@Test
	void saysNothingToAMessageTakenBack() {
		assertThat(this.chat.happens(new EventContent.Unsent("1"))).isEmpty();
		assertThat(this.chat.last().forget()).isFalse();
	}

	@Test
	void saysNothingToEventsWithoutMeaning() {
		assertThat(this.chat.happens(new EventContent.Other("beacon"))).isEmpty();
	}

	@Test
	void answersAStickerOnlyWhileItIsFree() {
		assertThat(this.chat.sends(AttachmentKind.STICKER)).contains("スタンプ").contains("文字で送ってください。");
		assertThat(this.chat.last().mustArrive()).isFalse();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STICKER")
	void saysWhatToDoInsteadOfSendingAnAttachment(AttachmentKind kind) {
		assertThat(this.chat.sends(kind)).startsWith("おそれいります。").contains("文字で送ってください。");
		assertThat(this.chat.last().mustArrive()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "メニュー", "めにゅー", "menu", "メニューをください" })
	void showsTheMenuForItsName(String words) {
		assertThat(this.chat.says(words)).isEqualTo("""
				【メニュー】
				知りたいことを選んでください。
				質問を、文字で送ることもできます。
				[質問する] [申し込む]
				‹やさしい日本語› ‹English› ‹メニュー›""");
	}

	@Test
	void opensAMenuItemByItsTypedWord() {
		assertThat(this.chat.says("シツモン")).isEqualTo("ご質問をどうぞ。\n‹メニュー›");
	}

	@ParameterizedTest
	@ValueSource(strings = { "😊", "？", "　", "\u200b", "" })
	void explainsHowToAskWhenAMessageHasNoWords(String text) {
		assertThat(this.chat.says(text)).startsWith("知りたいことを、ふだんの言葉で送ってください。");
	}

	@Test
	void saysSoWhenNoFlowHasAnAnswer() {
		assertThat(this.chat.says("ふむ")).isEqualTo("""
				【メニュー】
				すみません、お答えできませんでした。
				言葉を変えて送るか、こちらから選んでください。
				[質問する] [申し込む]
				‹やさしい日本語› ‹English› ‹メニュー›""");
	}

	@Test
	void leavesCancellingToTheFlowsWhenThereIsNothingToStop() {
		assertThat(this.chat.says("キャンセル")).contains("お答えできませんでした");
	}

	@Test
	void saysThatThereIsNothingToStop() {
		assertThat(this.chat.says("やめる")).startsWith("いま、途中の入力はありません。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "faq/show/gone", "gibberish", "echo/unknown", "signup/confirm@7", "", "dialogue/dance",
			"\u0000/\u0000" })
	void answersAnOldButtonWithTheMenu(String data) {
		assertThat(this.chat.tapsOld(data)).isEqualTo("""
				【メニュー】
				このボタンは、もう使えません。
				おそれいりますが、こちらから選び直してください。
				[質問する] [申し込む]
				‹やさしい日本語› ‹English› ‹メニュー›""");
	}

	@Test
	void tellsOnceThatThereAreTooManyMessages() {
		Instant now = Instant.parse("2026-11-22T03:00:00Z");
		EventContent tap = new EventContent.Postback("echo/ask", Map.of());
		for (int input = 0; input < RatePolicy.MOST; input++) {
			assertThat(this.chat.happensAt(now, tap)).isNotEmpty();
		}
		assertThat(this.chat.happensAt(now, tap)).isEqualTo("""
				たくさんのメッセージが続けて届きました。
				10秒ほど待ってから、もう一度送ってください。
				‹メニュー›""");
		assertThat(this.chat.last().mustArrive()).isFalse();
		assertThat(this.chat.happensAt(now, tap)).isEmpty();
		assertThat(this.chat.happensAt(now.plusSeconds(11), tap)).isNotEmpty();
	}

	@Nested
	class WithinAFlow {

		private final TestChat chat = DialogueTests.this.chat;

		WithinAFlow() {
			this.chat.says("申し込み");
		}

		@Test
		void offersToStop() {
			assertThat(Transcript.of(this.chat.replies())).isEqualTo("好きな色は？\n‹やめる› ‹メニュー›");
		}

		@Test
		void followsTheFlowToItsEnd() {
			assertThat(this.chat.says("空色")).isEqualTo("空色でよいですか？\n‹はい› ‹やめる› ‹メニュー›");
			assertThat(this.chat.taps("はい")).isEqualTo("受け付けました。\n‹メニュー›");
			assertThat(this.chat.session().flow()).isNull();
		}

		@Test
		void answersAQuestionInBetweenWithoutLosingThePlace() {
			assertThat(this.chat.says("何ができますか？")).startsWith("お答えします。");
			assertThat(this.chat.says("空色")).startsWith("空色でよいですか？");
		}

		@ParameterizedTest
		@ValueSource(strings = { "やめる", "キャンセル", "中止します" })
		void stopsWhenAsked(String words) {
			assertThat(this.chat.says(words)).startsWith("途中の手続きをやめました。");
			assertThat(this.chat.session().flow()).isNull();
		}

		@Test
		void startsOverWithTheMenu() {
			assertThat(this.chat.says("最初から")).contains("最初に戻りました。").contains("[申し込む]");
			assertThat(this.chat.session().flow()).isNull();
		}

		@Test
		void keepsThePlaceWhileTheMenuIsShown() {
			assertThat(this.chat.says("メニュー")).contains("途中の入力を続けることもできます。");
			assertThat(this.chat.says("空色")).startsWith("空色でよいですか？");
		}

		@Test
		void saysThatTheInputEndsWhenAnotherMenuItemIsChosen() {
			this.chat.says("メニュー");
			assertThat(this.chat.taps("質問する")).isEqualTo("""
					途中だった入力は、ここで終わりにしました。
					--
					ご質問をどうぞ。
					‹メニュー›""");
			assertThat(this.chat.session().flow()).isNull();
		}

		@Test
		void neverAppliesAButtonOfAnEarlierTurn() {
			this.chat.says("空色");
			String confirmSky = "signup/confirm@" + this.chat.session().revision();
			this.chat.says("申し込み");
			assertThat(this.chat.tapsOld(confirmSky)).isEqualTo("""
					このボタンは、前の質問のものです。
					いちばん新しい質問に、文字かボタンで答えてください。
					‹やめる› ‹メニュー›""");
			assertThat(this.chat.says("桃色")).startsWith("桃色でよいですか？");
		}

		@Test
		void asksForTextInsteadOfASticker() {
			assertThat(this.chat.sends(AttachmentKind.STICKER)).contains("続けるときは、文字かボタンで答えてください。");
		}

		@Test
		void forgetsAFlowThatNoLongerExists() {
			TestChat newRelease = TestChat.withResident(new EchoFlow());
			newRelease.goesBackTo(this.chat.session());
			assertThat(newRelease.says("やめる")).startsWith("いま、途中の入力はありません。");
		}

	}

}
