package jp.wakuwaku.bot.conversation;

import jp.wakuwaku.bot.line.AttachmentKind;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LanguageTests {

	private final TestChat chat = TestChat.withResident(new SignUpFlow(), new EchoFlow());

	@ParameterizedTest
	@ValueSource(
			strings = { "English", "ＥＮＧＬＩＳＨ", "in English please", "In English, please!", "英語で", "英語でお願いします", "えいご" })
	void isEnglishWhenAskedFor(String words) {
		assertThat(this.chat.says(words)).startsWith("From now on the answers come in English");
		assertThat(this.chat.session().language()).isEqualTo(Language.EN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "やさしい日本語で", "やさしい日本語", "やさしいにほんご", "優しい日本語でお願いします", "easy Japanese" })
	void isEasyJapaneseWhenAskedFor(String words) {
		assertThat(this.chat.says(words)).startsWith("これから、やさしい日本語で 答えます。");
		assertThat(this.chat.session().language()).isEqualTo(Language.EASY_JA);
	}

	@ParameterizedTest
	@ValueSource(strings = { "日本語で", "ふつうの日本語で", "普通の日本語", "にほんごで", "Japanese please" })
	void isJapaneseAgainWhenAskedFor(String words) {
		this.chat.says("English");
		assertThat(this.chat.says(words)).startsWith("これからは、ふつうの日本語でお答えします。");
		assertThat(this.chat.session().language()).isEqualTo(Language.JA);
	}

	@Test
	void isChosenByAQuickReplyOfTheMenu() {
		this.chat.says("メニュー");
		this.chat.taps("English");
		assertThat(this.chat.says("menu")).isEqualTo("""
				【Menu】
				Please choose what you would like to know.
				You can also write your question.
				[質問する] [申し込む]
				‹日本語› ‹やさしい日本語› ‹Menu›""");
	}

	@Test
	void staysThroughADialogueAndItsEnd() {
		this.chat.says("English");
		this.chat.says("申し込み");
		assertThat(this.chat.says("stop")).startsWith("Stopped.");
		assertThat(this.chat.sends(AttachmentKind.IMAGE)).startsWith("Sorry, this bot cannot read pictures.");
	}

	@Test
	void leavesADialogueWhereItIs() {
		this.chat.says("申し込み");
		Session before = this.chat.session();
		this.chat.says("English");
		assertThat(this.chat.session().flow()).isEqualTo(before.flow());
		assertThat(this.chat.session().revision()).isEqualTo(before.revision());
	}

	@Test
	void isForgottenWithTheResident() {
		this.chat.says("English");
		this.chat.happens(new EventContent.Unfollowed());
		assertThat(this.chat.last().forget()).isTrue();
		assertThat(this.chat.follows(true)).startsWith("【おかえりなさい】");
	}

	@ParameterizedTest
	@EnumSource
	void hasEveryStandardReply(Language language) {
		for (StandardReply reply : StandardReply.values()) {
			assertThat(reply.text(language)).isNotBlank();
		}
	}

	@Test
	void fallsBackToJapanese() {
		assertThat(StandardReply.STICKER_1.text(Language.EASY_JA)).isEqualTo(StandardReply.STICKER_1.text(Language.JA));
	}

	@Test
	void refusesWordsWithoutASource() {
		assertThatIllegalArgumentException().isThrownBy(() -> Catalogue.read("nowhere").text(Language.EN, "hello"))
			.withMessage("words: 'hello' (expected: a name in words.ja.yaml)");
	}

}
