package jp.wakuwaku.bot.conversation;

import java.time.Duration;
import java.time.Instant;

import jp.wakuwaku.bot.line.EventContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GoingOnTests {

	private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

	private final TestChat chat = TestChat.withResident(new SignUpFlow(true), new EchoFlow(), new PollFlow());

	@BeforeEach
	void begin() {
		this.chat.says("申し込み");
	}

	@ParameterizedTest
	@ValueSource(strings = { "続ける", "つづける", "続き" })
	void goesOnWithWhatWasStopped(String words) {
		assertThat(this.chat.says("やめる")).startsWith("途中の手続きをやめました。").endsWith("‹続ける› ‹メニュー›");
		assertThat(this.chat.says(words)).startsWith("好きな色は？");
		assertThat(this.chat.says("空色")).startsWith("空色でよいですか？");
	}

	@Test
	void goesOnByTheButton() {
		this.chat.says("やめる");
		assertThat(this.chat.taps("続ける")).startsWith("好きな色は？");
	}

	@Test
	void saysWhatWasLeftForAnotherFlowAndOffersItAgainAtItsEnd() {
		assertThat(this.chat.happens(new EventContent.Told(PollFlow.NAME, ""))).isEqualTo("""
				途中だった入力から、いったん離れました。「続ける」と送ると、戻れます。
				--
				いかがでしたか？
				‹やめる› ‹メニュー›""");
		assertThat(this.chat.says("よかった")).isEqualTo("ありがとうございました。\n‹続ける› ‹メニュー›");
		assertThat(this.chat.taps("続ける")).startsWith("好きな色は？");
	}

	@Test
	void goesBackInTheMiddleOfTheOtherFlow() {
		this.chat.happens(new EventContent.Told(PollFlow.NAME, ""));
		assertThat(this.chat.says("続ける")).startsWith("好きな色は？");
	}

	@Test
	void goesOnWithWhatWasLeftForAnotherMenuItem() {
		this.chat.says("メニュー");
		assertThat(this.chat.taps("質問する")).isEqualTo("""
				途中だった入力から、いったん離れました。「続ける」と送ると、戻れます。
				--
				ご質問をどうぞ。
				‹続ける› ‹メニュー›""");
		assertThat(this.chat.says("続ける")).startsWith("好きな色は？");
	}

	@Test
	void offersItOnceAndTakesTheWordsForADay() {
		this.chat.says("やめる");
		assertThat(this.chat.says("シツモン")).endsWith("ご質問をどうぞ。\n‹メニュー›");
		assertThat(this.chat.says("続ける")).startsWith("好きな色は？");
	}

	@Test
	void forgetsItAfterADay() {
		this.chat.happensAt(NOON, text("やめる"));
		assertThat(this.chat.happensAt(NOON.plus(Duration.ofDays(1)), text("続ける"))).doesNotContain("好きな色は？");
	}

	@Test
	void isNotInTheWayOfWhoBeginsAnew() {
		this.chat.says("やめる");
		this.chat.says("申し込み");
		assertThat(this.chat.session().aside()).isNull();
		this.chat.says("最初から");
		assertThat(this.chat.says("続ける")).doesNotContain("好きな色は？");
	}

	@Test
	void saysThatThereIsNothingToAnOldButton() {
		this.chat.says("最初から");
		assertThat(this.chat.tapsOld("dialogue/continue")).startsWith("いま、途中の入力はありません。");
	}

	private static EventContent text(String words) {
		return new EventContent.Text("1", words, false);
	}

}
