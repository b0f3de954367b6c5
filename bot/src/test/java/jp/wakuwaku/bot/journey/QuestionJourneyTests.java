package jp.wakuwaku.bot.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionJourneyTests extends JourneyCase {

	@Test
	void aQuestionGetsOneBubbleWithItsSource() {
		Answer answer = this.town.newFriend().says("講座はいつ？");
		assertThat(answer.via()).isEqualTo("reply");
		assertThat(answer.bubbles()).isEqualTo(1);
		assertThat(answer.words()).contains("講座やセミナーはいつありますか？", "夏以降の予定です", "出典: 市の事業資料", "確認）");
		assertThat(answer.buttons()).contains("電話をかける", "カテゴリから探す");
		assertThat(answer.spoken()).contains("夏以降の予定です");
	}

	@ParameterizedTest
	@ValueSource(strings = { "こうざはいつ", "講座は、いつ。", "講座は　いつ！？", "講座やセミナーはいつありますか" })
	void theSameQuestionInOtherWordsAndLettersGetsTheSameAnswer(String question) {
		assertThat(this.town.newFriend().says(question).words()).contains("講座やセミナーはいつありますか？");
	}

	@Test
	void aVagueQuestionGetsCandidatesToChooseFrom() {
		Phone phone = this.town.newFriend();
		Answer candidates = phone.says("お金");
		assertThat(candidates.words()).contains("こちらのことでしょうか？");
		assertThat(candidates.buttons()).hasSizeBetween(2, 4).endsWith("この中にない");
		assertThat(phone.taps(candidates.buttons().getFirst()).words()).contains("出典: ");
	}

	@Test
	void whoeverFindsNothingAmongTheCandidatesIsToldWhomToAsk() {
		Phone phone = this.town.newFriend();
		phone.says("お金");
		assertThat(phone.taps("この中にない").words()).startsWith("見つかりませんでした").contains("市民協働課", "0299-48-1111");
	}

	@ParameterizedTest
	@ValueSource(strings = { "明日は雨ふるかな", "カレーの作り方", "株価を教えて", "asdfghjkl", "？？？！！！", "👍👍👍" })
	void whatTheBotDoesNotKnowIsSaidHonestly(String question) {
		Answer answer = this.town.newFriend().says(question);
		assertThat(answer.words()).doesNotContain("出典");
		assertThat(answer.quickReplies()).contains("メニュー");
	}

	@Test
	void anHonestNotFoundNamesTheOfficeAndEveryCategory() {
		Answer answer = this.town.newFriend().says("明日は雨ふるかな");
		assertThat(answer.words()).startsWith("見つかりませんでした").contains("市民協働課 電話 0299-48-1111（内線1253）");
		assertThat(answer.buttons()).hasSize(10).endsWith("電話をかける");
	}

	@Test
	void otherCandidatesAreOneTapAway() {
		Phone phone = this.town.newFriend();
		phone.says("講座はいつ？");
		phone.taps("カテゴリから探す");
		assertThat(phone.taps("ほかの質問").words()).startsWith("質問する");
		assertThat(phone.taps("子どもを連れて行けますか？").words()).contains("出典: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"><script>alert(1)</script>", "*:*", "title:(a OR b)~2^9 [* TO *] \\ / { }",
			"{{name}} ${jndi}", "\u202eたてぎゃく\u200b", "\ud83d", "= 1 + cmd|' /C calc'!A0" })
	void whateverIsTypedGetsAnAnswer(String text) {
		assertThat(this.town.newFriend().says(text).words()).isNotBlank();
	}

	@Test
	void aTextAsLongAsLineAllowsGetsAnAnswer() {
		assertThat(this.town.newFriend().says("講座はいつありますか。".repeat(900)).words()).isNotBlank();
	}

}
