package jp.wakuwaku.bot.reminders;

import java.util.List;

import jp.wakuwaku.bot.conversation.TestChat;
import jp.wakuwaku.bot.line.EventContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReminderFlowTests {

	private final TestChat chat = TestChat.withResident(new ReminderFlow());

	@ParameterizedTest
	@CsvSource({ "リマインド, LOOK", "リマインドの設定, LOOK", "リマインドを止める, OFF", "リマインド を とめる, OFF", "リマインド停止, OFF",
			"リマインドを受け取る, ON", "リマインド再開, ON", "Remind me, ON" })
	void understandsWords(String words, ReminderWish.Kind kind) {
		this.chat.says(words);
		assertThat(this.chat.commands()).isEqualTo(List.of(new ReminderWish(kind)));
	}

	@ParameterizedTest
	@CsvSource({ "look, LOOK", "off, OFF", "on, ON" })
	void understandsButtons(String action, ReminderWish.Kind kind) {
		this.chat.tapsOld("reminders/" + action);
		assertThat(this.chat.commands()).isEqualTo(List.of(new ReminderWish(kind)));
	}

	@Test
	void leavesQuestionsToOthers() {
		this.chat.says("リマインドはいつ届きますか");
		assertThat(this.chat.commands()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void saysHowItIsAndHowToChangeIt(ReminderNews news) {
		assertThat(told(news.name())).contains("リマインド", "申込の確認");
	}

	@Test
	void saysNothingToNewsOfAnotherVersion() {
		assertThat(told("SOMETHING_ELSE")).doesNotContain("リマインド");
	}

	private String told(String news) {
		return this.chat.happens(new EventContent.Told(ReminderFlow.NAME, news));
	}

}
