package jp.wakuwaku.bot.faq;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.TestChat;
import jp.wakuwaku.bot.faq.feedback.AskStaffFlow;
import jp.wakuwaku.bot.faq.feedback.Count;
import jp.wakuwaku.bot.faq.feedback.Figure;
import jp.wakuwaku.bot.faq.feedback.Missed;
import jp.wakuwaku.bot.faq.feedback.NoteFeedback;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What residents hear while older content answers than what is published. */
class BehindTests {

	private static final String WORDS = "【いまは、すべてを調べられません】";

	private static final FaqEntry OVER = SmallFaq.OFFICE.withValidity(new Validity(null, LocalDate.of(2026, 11, 21)));

	private final TestChat lost = chat(SmallFaq.findingNothing().behind());

	@Test
	void doesNotClaimThatThereIsNoAnswer() {
		assertThat(this.lost.says("託児はありますか")).isEqualTo("""
				【いまは、すべてを調べられません】
				申し訳ありません。いちばん新しい情報を、いま調べられません。
				答えがあるのに、見つからなかったのかもしれません。
				時間をおいて、もう一度お試しください。
				「職員に聞く」と送ると、質問を職員に送れます。お電話でもどうぞ。
				市民協働課 電話 0299-48-1111（内線1253）
				[講座・セミナー] [体制・窓口] [電話をかける]
				‹職員に聞いてみる› ‹メニュー›""");
		assertThat(this.lost.taps("職員に聞いてみる")).contains("「託児はありますか」");
	}

	@Test
	void keepsTheQuestionForStaffAndCountsNoGap() {
		this.lost.says("託児はありますか");
		assertThat(this.lost.commands()).containsExactly(
				new NoteFeedback(List.of(Count.of("asked:event-1", Figure.ASKED)), new Missed("1", "託児はありますか")));
	}

	@Test
	void countsNoGapWhenNothingThatWasShownIsIt() {
		TestChat vague = chat(SmallFaq.suggesting(SmallFaq.WHEN, SmallFaq.PLACE).behind());
		vague.says("講座");
		assertThat(vague.taps("この中にない")).startsWith(WORDS);
		assertThat(vague.commands()).containsExactly(new NoteFeedback(List.of(), new Missed("1", "講座")));
		TestChat wrong = chat(SmallFaq.answering(SmallFaq.WHEN).behind());
		wrong.says("講座はいつ");
		assertThat(wrong.taps("ちがう")).startsWith(WORDS);
		assertThat(wrong.commands()).containsExactly(new NoteFeedback(
				List.of(Count.of("verdict:event-1", "seminar-when", Figure.WRONG)), new Missed("1", "講座はいつ")));
	}

	@Test
	void leavesWhatIsFoundAsItIs() {
		assertThat(chat(SmallFaq.answering(SmallFaq.WHEN).behind()).says("講座はいつ"))
			.isEqualTo(chat(SmallFaq.answering(SmallFaq.WHEN)).says("講座はいつ"));
		assertThat(chat(SmallFaq.suggesting(SmallFaq.WHEN).behind()).says("講座"))
			.isEqualTo(chat(SmallFaq.suggesting(SmallFaq.WHEN)).says("講座"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "faq/show/seminar-parking", "faq/more/seminar-parking/3", "faq/related/seminar-parking",
			"faq/others/seminar-parking/seminar-child", "faq/category/parking" })
	void takesAButtonOfWhatIsNotKnownForOneOfTheNewestContent(String data) {
		assertThat(this.lost.tapsOld(data)).startsWith(WORDS);
		assertThat(this.lost.commands()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "faq/show", "faq/others", "faq/category", "faq/nonsense/seminar-parking" })
	void leavesAButtonThatNamesNothingToTheMenu(String data) {
		assertThat(this.lost.tapsOld(data)).contains("このボタンは、もう使えません。");
	}

	@Test
	void doesNotCallAnAnswerOutOfDateThatMayHaveBeenProlonged() {
		TestChat chat = chat(SmallFaq.of(SmallFaq.WHEN, OVER).behind());
		assertThat(chat.tapsOld("faq/show/organization-office")).startsWith(WORDS);
		assertThat(chat.tapsOld("faq/others/organization-office")).startsWith(WORDS);
	}

	@Test
	void offersACallOnlyInGroups() {
		TestChat group = TestChat.inGroup(new AskStaffFlow(),
				new FaqFlow(SmallFaq.findingNothing().behind(), new Features(Stream::empty)));
		assertThat(group.says("託児はありますか")).startsWith(WORDS)
			.contains("お急ぎのときは、お電話ください。", "[電話をかける]")
			.doesNotContain("職員に聞");
		assertThat(group.commands()).isEmpty();
		assertThat(group.tapsOld("faq/show/seminar-parking")).startsWith(WORDS).doesNotContain("職員に聞");
	}

	@Test
	void saysSoInEveryLanguage() {
		this.lost.says("English");
		assertThat(this.lost.says("parking")).startsWith("【Not everything can be searched right now】")
			.contains("newest information cannot be searched", "\"ask the staff\"", "[Call the office]");
		this.lost.says("やさしい日本語");
		assertThat(this.lost.says("駐車場")).startsWith("【いま 全部を 調べることが できません】")
			.contains("いちばん 新しい 情報", "「市役所の人に聞く」", "[電話をかける]");
	}

	private static TestChat chat(FaqSearch search) {
		return TestChat.withResident(new AskStaffFlow(), new FaqFlow(search, new Features(Stream::empty)));
	}

}
