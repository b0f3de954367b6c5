package jp.wakuwaku.bot.faq;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Memory;
import jp.wakuwaku.bot.conversation.TestChat;
import jp.wakuwaku.bot.conversation.TurnCommand;
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

/** What follows an answer. */
class FeedbackDialogueTests {

	private static final FaqEntry LONG = new FaqEntry(SmallFaq.WHEN.id(), "seminar", "講座はいつありますか？", "講座はいつ？", List.of(),
			("あ".repeat(299) + "。").repeat(5), "市の事業資料", LocalDate.of(2026, 11, 22));

	private final TestChat chat = chat(SmallFaq.answering(SmallFaq.WHEN, SmallFaq.PLACE, SmallFaq.OFFICE));

	@Test
	void countsAnAnswerAndItsEntry() {
		this.chat.says("講座はいつ");
		assertThat(this.chat.commands()).containsExactly(NoteFeedback
			.of(Count.of("shown:event-1", "seminar-when", Figure.ASKED, Figure.ANSWERED, Figure.SHOWN)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "役に立った", "役に立ちました！", "やくにたった" })
	void thanksForAGoodWordAndForgetsTheQuestion(String typed) {
		this.chat.says("講座はいつ");
		assertThat(this.chat.says(typed)).startsWith("教えてくださって、ありがとうございます。");
		assertThat(this.chat.commands())
			.containsExactly(NoteFeedback.of(Count.of("verdict:event-1", "seminar-when", Figure.HELPFUL)));
		assertThat(this.chat.memory()).isEmpty();
	}

	@Test
	void givesTheSameVerdictTheSameNameHoweverOftenItIsTapped() {
		this.chat.says("講座はいつ");
		this.chat.taps("役に立った");
		List<TurnCommand> first = this.chat.commands();
		this.chat.tapsOld("faq/helpful/event-1/seminar-when");
		assertThat(this.chat.commands()).isEqualTo(first).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ちがう", "違う", "ちがいます", "違います。" })
	void showsWhatWasNotShownYetWhenAnAnswerIsWrong(String typed) {
		this.chat.says("講座はいつ");
		assertThat(this.chat.says(typed)).isEqualTo("""
				【ほかの候補】
				あてはまるものを選んでください。
				[講座の会場] [担当の課] [この中にない]
				‹ほかの質問› ‹メニュー›""");
		assertThat(this.chat.commands())
			.containsExactly(NoteFeedback.of(Count.of("verdict:event-1", "seminar-when", Figure.WRONG),
					Count.of("candidates:event-2", Figure.CANDIDATES)));
	}

	@Test
	void goesOnUntilNothingIsLeftAndThenOffersStaff() {
		this.chat.says("講座はいつ");
		this.chat.taps("ちがう");
		assertThat(this.chat.taps("講座の会場")).contains("【講座の会場はどこですか？】");
		assertThat(this.chat.commands()).containsExactly(NoteFeedback
			.of(Count.of("shown:event-3", "seminar-place", Figure.SHOWN), Count.of("chosen:event-2", Figure.CHOSEN)));
		assertThat(this.chat.taps("ちがう")).contains("[担当の課] [この中にない]").doesNotContain("講座の会場");
		this.chat.taps("担当の課");
		assertThat(this.chat.taps("ちがう")).startsWith("【見つかりませんでした】").contains("‹職員に聞いてみる›");
		assertThat(this.chat.commands())
			.containsExactly(new NoteFeedback(List.of(Count.of("verdict:event-5", "organization-office", Figure.WRONG),
					Count.of("missed:event-1", Figure.MISSED)), new Missed("1", "講座はいつ")));
	}

	@Test
	void keepsAQuestionWhoseAnswerIsNotAmongTheCandidates() {
		TestChat vague = chat(SmallFaq.suggesting(SmallFaq.WHEN, SmallFaq.PLACE));
		vague.says("講座");
		assertThat(vague.commands())
			.containsExactly(NoteFeedback.of(Count.of("asked:event-1", Figure.ASKED, Figure.CANDIDATES)));
		vague.says("この中にない");
		assertThat(vague.commands()).containsExactly(
				new NoteFeedback(List.of(Count.of("missed:event-1", Figure.MISSED)), new Missed("1", "講座")));
	}

	@Test
	void keepsAQuestionToWhichNothingIsFound() {
		TestChat lost = chat(SmallFaq.findingNothing());
		lost.says("明日の天気");
		assertThat(lost.commands()).containsExactly(new NoteFeedback(
				List.of(Count.of("asked:event-1", Figure.ASKED), Count.of("missed:event-1", Figure.MISSED)),
				new Missed("1", "明日の天気")));
	}

	@Test
	void takesAnOldListForNoWordOnTheLatestQuestion() {
		this.chat.says("講座はいつ");
		this.chat.taps("ちがう");
		this.chat.says("講座はいつ");
		this.chat.tapsOld("faq/none/event-2/seminar-place/organization-office");
		assertThat(this.chat.commands()).isEmpty();
	}

	@Test
	void takesTheCandidatesOfAnOldAnswerForNoWordOnTheLatestQuestion() {
		this.chat.says("講座はいつ");
		this.chat.tapsOld("faq/others/organization-office");
		this.chat.taps("この中にない");
		assertThat(this.chat.commands()).isEmpty();
	}

	@Test
	void takesAnEntryThatIsBrowsedForNoWordOnTheLatestQuestion() {
		this.chat.says("講座はいつ");
		this.chat.tapsOld("faq/show/organization-office");
		this.chat.taps("ちがう");
		assertThat(this.chat.commands())
			.containsExactly(NoteFeedback.of(Count.of("verdict:event-2", "organization-office", Figure.WRONG)));
	}

	@Test
	void remembersWhatWasNotFoundWhileItIsLookedForInTheCategories() {
		TestChat lost = chat(SmallFaq.findingNothing());
		lost.says("駐車場はありますか");
		lost.tapsOld("faq/show/organization-office");
		lost.taps("ちがう");
		assertThat(lost.taps("職員に聞いてみる")).contains("「駐車場はありますか」");
	}

	@Test
	void stillGoesOnWhenTheQuestionIsForgotten() {
		this.chat.says("講座はいつ");
		this.chat.forgets();
		assertThat(this.chat.taps("ちがう")).contains("[講座の会場] [担当の課] [この中にない]");
		this.chat.forgets();
		assertThat(this.chat.says("この中にない")).startsWith("【見つかりませんでした】");
		assertThat(this.chat.commands()).isEmpty();
		assertThat(this.chat.says("ちがう")).startsWith("【見つかりませんでした】");
		assertThat(this.chat.says("役に立った")).startsWith("教えてくださって");
	}

	@Test
	void countsNeitherSmallTalkNorTheRestOfAnAnswer() {
		TestChat chat = chat(SmallFaq.of(LONG, SmallFaq.PLACE));
		chat.says("講座はいつ");
		assertThat(chat.says("続きを読む")).contains("‹役に立った› ‹ちがう›");
		assertThat(chat.commands()).isEmpty();
		chat.says("ありがとうございます");
		assertThat(chat.commands()).isEmpty();
		assertThat(chat.says("違う")).contains("[講座の会場] [この中にない]");
		assertThat(chat.commands())
			.containsExactly(NoteFeedback.of(Count.of("verdict:event-1", LONG.id().value(), Figure.WRONG),
					Count.of("candidates:event-4", Figure.CANDIDATES)));
		assertThat(chat.says("この中にない")).startsWith("【見つかりませんでした】");
		assertThat(chat.commands()).containsExactly(
				new NoteFeedback(List.of(Count.of("missed:event-1", Figure.MISSED)), new Missed("1", "講座はいつ")));
	}

	@Test
	void remembersTheQuestionWithoutTheGreetingBeforeIt() {
		this.chat.says("こんにちは。講座はいつ");
		assertThat(this.chat.memory()).map(Memory::words).hasValue("講座はいつ");
	}

	@Test
	void doesNotOfferAgainWhatIsOutOfDate() {
		TestChat chat = chat(SmallFaq.of(SmallFaq.WHEN, SmallFaq.PLACE,
				SmallFaq.OFFICE.withValidity(new Validity(null, LocalDate.of(2026, 11, 21)))));
		chat.says("講座はいつ");
		assertThat(chat.says("ちがう")).contains("[講座の会場] [この中にない]").doesNotContain("担当の課");
		chat.taps("講座の会場");
		assertThat(chat.says("ちがう")).startsWith("【見つかりませんでした】");
	}

	@Test
	void asksInEnglish() {
		this.chat.says("English");
		assertThat(this.chat.says("講座はいつ")).contains("‹This helped› ‹Not what I meant› ‹Another question›");
		assertThat(this.chat.says("not what I meant")).startsWith("【Other answers】");
		assertThat(this.chat.says("none of these")).contains("\"ask the staff\"", "‹Ask the staff›");
		assertThat(this.chat.says("Ask the staff")).startsWith("【This question will be sent】\n「講座はいつ」")
			.contains("[Send] [Stop]");
		assertThat(this.chat.says("send")).startsWith("Your question has been sent to the staff.");
	}

	@Test
	void asksInEasyJapanese() {
		this.chat.says("やさしい日本語");
		assertThat(this.chat.says("講座はいつ")).contains("‹役に立った› ‹ちがう›");
		assertThat(this.chat.says("市役所の人に聞く")).startsWith("【この質問を 送ります】");
		assertThat(this.chat.taps("送る")).startsWith("質問を 市役所の人に 送りました。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "職員に聞く", "職員に聞きたいです", "職員に聞いてみる", "市役所の人に聞く", "Ask the staff", "ask staff" })
	void asksStaffInTheWordsOfAnyLanguage(String typed) {
		assertThat(this.chat.says(typed)).startsWith("職員に聞きたいことを、1つのメッセージで送ってください。");
	}

	@Test
	void offersToWriteToStaffToWhomeverWantsAPerson() {
		assertThat(this.chat.says("職員の人と話したいです")).contains("「職員に聞く」と送ってください。", "‹職員に聞いてみる›");
		assertThat(this.chat.taps("職員に聞いてみる")).startsWith("職員に聞きたいことを");
	}

	@Test
	void countsAndKeepsNothingOfGroups() {
		TestChat group = TestChat.inGroup(new AskStaffFlow(),
				new FaqFlow(SmallFaq.answering(SmallFaq.WHEN, SmallFaq.PLACE), new Features(Stream::empty)));
		assertThat(group.says("講座はいつ")).doesNotContain("役に立った", "ちがう");
		assertThat(group.commands()).isEmpty();
		assertThat(group.taps("ほかの候補を見る")).contains("[講座の会場] [この中にない]");
		assertThat(group.taps("この中にない")).contains("職員に聞きたいときは、お電話ください。").doesNotContain("職員に聞いてみる");
		assertThat(group.commands()).isEmpty();
		assertThat(group.memory()).isEmpty();
		assertThat(group.says("職員に聞く")).startsWith("この手続きは、グループではできません。");
		assertThat(group.says("職員の人と話したいです")).contains("お電話ください。").doesNotContain("職員に聞く", "職員に聞いてみる");
	}

	@Test
	void showsWhatIsSentToStaffAndSendsItAfterConsentOnly() {
		TestChat lost = chat(SmallFaq.findingNothing());
		lost.says("駐車場はありますか");
		assertThat(lost.taps("職員に聞いてみる")).isEqualTo("""
				【この質問を送ります】
				「駐車場はありますか」

				・市民協働課の職員に送るのは、この質問だけです。お名前は送りません。
				・お返事は、このトークに届きます。日にちがかかることがあります。
				・質問にお名前や電話番号があるときは、「やめる」を選んで、書き直してください。

				送りますか？
				[送る] [やめる]
				‹やめる› ‹メニュー›""");
		assertThat(lost.commands()).isEmpty();
		assertThat(lost.taps("送る")).startsWith("質問を職員に送りました。\nお返事は、このトークに届きます。");
		assertThat(lost.commands()).hasSize(2)
			.last()
			.isEqualTo(NoteFeedback.of(Count.of("staff-asked:event-1", Figure.STAFF_ASKED)));
		assertThat(lost.commands().getFirst()).extracting("message", "words").containsExactly("1", "駐車場はありますか");
		assertThat(lost.memory()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "送る", "送ります。", "はい" })
	void takesConsentInWords(String consent) {
		this.chat.says("講座はいつ");
		this.chat.says("職員に聞く");
		assertThat(this.chat.says(consent)).startsWith("質問を職員に送りました。");
	}

	@Test
	void sendsNothingWithoutConsent() {
		this.chat.says("講座はいつ");
		this.chat.says("職員に聞く");
		assertThat(this.chat.taps("やめる")).startsWith("途中の手続きをやめました。");
		assertThat(this.chat.commands()).isEmpty();
		assertThat(this.chat.says("はい")).doesNotContain("送りました");
	}

	@Test
	void asksForTheQuestionWhereThereIsNone() {
		assertThat(this.chat.says("職員に聞きたいです")).startsWith("職員に聞きたいことを、1つのメッセージで送ってください。");
		assertThat(this.chat.says("あ".repeat(1_001))).startsWith("職員に送れる質問は、1,000文字までです。");
		assertThat(this.chat.says("駐車場は？")).contains("「駐車場は？」");
		assertThat(this.chat.taps("送る")).startsWith("質問を職員に送りました。");
	}

	@Test
	void asksAgainForConsentToAQuestionThatWasAskedMeanwhile() {
		this.chat.says("講座はいつ");
		this.chat.says("職員に聞く");
		this.chat.says("会場はどこ");
		assertThat(this.chat.says("送る")).contains("「会場はどこ」").doesNotContain("送りました");
		assertThat(this.chat.commands()).isEmpty();
		assertThat(this.chat.says("送る")).startsWith("質問を職員に送りました。");
	}

	@Test
	void asksForTheQuestionAgainWhenItIsForgottenBeforeConsent() {
		this.chat.says("講座はいつ");
		this.chat.says("職員に聞く");
		this.chat.forgets();
		assertThat(this.chat.taps("送る")).startsWith("職員に聞きたいことを、1つのメッセージで送ってください。");
	}

	@Test
	void remembersNoWordsOfSomebodyWhoBrowses() {
		this.chat.tapsOld("faq/show/seminar-when");
		assertThat(this.chat.memory())
			.hasValueSatisfying((memory) -> assertThat(memory).extracting(Memory::words).isEqualTo(""));
		assertThat(this.chat.taps("ちがう")).startsWith("【見つかりませんでした】");
		assertThat(this.chat.commands())
			.containsExactly(NoteFeedback.of(Count.of("verdict:event-1", "seminar-when", Figure.WRONG)));
	}

	private static TestChat chat(FaqSearch search) {
		return TestChat.withResident(new AskStaffFlow(), new FaqFlow(search, new Features(Stream::empty)));
	}

}
