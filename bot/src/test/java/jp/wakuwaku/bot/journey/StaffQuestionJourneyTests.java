package jp.wakuwaku.bot.journey;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.faq.feedback.Figure;
import jp.wakuwaku.bot.faq.feedback.Figures;
import jp.wakuwaku.bot.faq.feedback.MissedQuestions;
import jp.wakuwaku.bot.faq.feedback.StaffAnswer;
import jp.wakuwaku.bot.faq.feedback.StaffQuestion;
import jp.wakuwaku.bot.faq.feedback.StaffQuestions;
import jp.wakuwaku.bot.faq.feedback.StaffQuestions.Outcome;
import jp.wakuwaku.bot.faq.feedback.Week;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class StaffQuestionJourneyTests extends JourneyCase {

	private static final Instant NOW = Instant.now();

	private static final StaffAnswer ANSWER = new StaffAnswer("はい、会場に50台あります。", "小川", NOW);

	@Autowired
	StaffQuestions questions;

	@Autowired
	MissedQuestions missed;

	@Autowired
	Figures figures;

	/** Other journeys look for what residents said. */
	@AfterEach
	void eraseWhatIsKept() {
		this.redis.keys("question*").forEach(this.redis::delete);
	}

	@Test
	void anAnswerOfStaffReachesWhoeverAskedOnce() {
		Phone phone = this.town.newFriend();
		Answer first = phone.says("講座はいつ？");
		assertThat(first.quickReplies()).startsWith("役に立った", "ちがう");
		Answer next = phone.taps("ちがう");
		if (next.buttons().contains("この中にない")) {
			assertThat(next.words()).startsWith("ほかの候補");
			next = phone.taps("この中にない");
		}
		assertThat(next.words()).startsWith("見つかりませんでした").contains("「職員に聞く」と送ると");
		Answer confirmation = phone.taps("職員に聞いてみる");
		assertThat(confirmation.words()).contains("「講座はいつ？」", "この質問だけです");
		assertThat(this.questions.waiting()).isEmpty();
		assertThat(phone.taps("送る").words()).startsWith("質問を職員に送りました。");

		StaffQuestion question = this.questions.waiting().getFirst();
		assertThat(question.words()).isEqualTo("講座はいつ？");
		phone.begin();
		assertThat(this.questions.answer(question.id(), ANSWER)).isEqualTo(Outcome.DONE);
		assertThat(this.questions.answer(question.id(), ANSWER)).isEqualTo(Outcome.NOT_WAITING);
		Answer answer = Phone.only(phone.settle());
		assertThat(answer.via()).isEqualTo("push");
		assertThat(answer.words()).contains("講座はいつ？", "はい、会場に50台あります。", "市民協働課の職員がお答えしました。");
		assertThat(answer.spoken()).isEqualTo("ご質問へのお返事です");
		assertThat(this.redis.keys("asker:*")).isEmpty();
	}

	@Test
	void aPushThatLineTookWithoutSayingSoArrivesOnce() {
		Phone phone = this.town.newFriend();
		StaffQuestion question = ask(phone, "駐車場の台数を教えて");
		phone.begin();
		this.town.loseOneAnswer(() -> this.questions.answer(question.id(), ANSWER));
		List<JsonNode> calls = this.town.awaitCalls("/v2/bot/message/push", 2);
		assertThat(calls.getLast().at("/requestHeaders/x-line-retry-key"))
			.isEqualTo(calls.getFirst().at("/requestHeaders/x-line-retry-key"));
		assertThat(phone.settle()).hasSize(1);
	}

	@Test
	void nobodyIsToldWhoHasBlockedTheBotMeanwhile() {
		Phone phone = this.town.newFriend();
		StaffQuestion question = ask(phone, "駐車場の台数を教えて");
		phone.after(phone::blocks);
		assertThat(this.redis.keys("asker:*")).isEmpty();
		phone.begin();
		assertThat(this.questions.answer(question.id(), ANSWER)).isEqualTo(Outcome.NOBODY_TO_TELL);
		assertThat(phone.settle()).isEmpty();
		assertThat(this.questions.asDraft(question.id())).isPresent();
	}

	@Test
	void aQuestionThatIsTakenBackIsGoneFromWhereverItWas() {
		Phone phone = this.town.newFriend();
		phone.begin();
		String question = phone.sends("かなりやの駐車場を教えて");
		this.town.awaitWebhooks(1);
		phone.settle();
		phone.says("職員に聞く");
		phone.says("送る");
		assertThat(this.questions.waiting()).hasSize(1);
		assertThat(phone.after(() -> phone.unsends(question))).isEmpty();
		assertThat(this.questions.waiting()).isEmpty();
		assertThat(this.redis.all().toString()).doesNotContain("かなりやの駐車場");
	}

	@Test
	void theWeekIsCountedWithoutAnybodysId() {
		long asked = count(Figure.ASKED);
		long helpful = count(Figure.HELPFUL);
		long missed = count(Figure.MISSED);
		Phone phone = this.town.newFriend();
		phone.says("講座はいつ？");
		phone.taps("役に立った");
		phone.says("山田です。羽毛ふとんを洗いたい");
		assertThat(count(Figure.ASKED) - asked).isEqualTo(2);
		assertThat(count(Figure.HELPFUL) - helpful).isOne();
		assertThat(count(Figure.MISSED) - missed).isOne();
		assertThat(this.missed.groups())
			.anySatisfy((group) -> assertThat(group.wordings()).isEqualTo(List.of("〔名前〕です。羽毛ふとんを洗いたい")));
		assertThat(this.redis.keys("figures:*")).noneMatch((key) -> key.contains(phone.resident()));
	}

	private StaffQuestion ask(Phone phone, String words) {
		phone.says("職員に聞く");
		phone.says(words);
		phone.says("送る");
		return this.questions.waiting().getFirst();
	}

	private long count(Figure figure) {
		return this.figures.of(Week.of(NOW)).count(figure);
	}

}
