package jp.wakuwaku.bot.conversation;

import java.util.List;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OffersTests {

	@Test
	void areTakenByTypingWhatAButtonSays() {
		TestChat chat = TestChat.withResident(new SignUpFlow(), new EchoFlow());
		chat.says("申し込み");
		chat.says("青い色");
		assertThat(chat.says("はい！")).startsWith("受け付けました。");
	}

	@Test
	void goWithTheNextAnswer() {
		TestChat chat = TestChat.withResident(new SignUpFlow(), new EchoFlow());
		chat.says("申し込み");
		chat.says("青い色");
		chat.says("やめる");
		assertThat(chat.says("はい")).contains("お答えできませんでした");
	}

	@Test
	void areAlsoTakenByTheFirstPartOfALabel() {
		Session session = offering(new Action.Choose("続きを読む", "faq/more"), new Action.Choose("Read more", "faq/rest"));
		assertThat(Offers.typed(session, "続き")).contains(Choice.lasting("faq", "more"));
		assertThat(Offers.typed(session, "続きを読む")).contains(Choice.lasting("faq", "more"));
		assertThat(Offers.typed(session, "more")).contains(Choice.lasting("faq", "rest"));
		assertThat(Offers.typed(session, "読む")).isEmpty();
	}

	@Test
	void holdNoWordsAndNoCommands() {
		Session session = offering(new Action.Choose("講座の会場", "faq/show/place"), Command.MENU.button(Language.JA),
				new Action.Say("言う", "言う"));
		assertThat(session.offers()).containsValue("faq/show/place").hasSize(1);
		assertThat(session.offers().toString()).doesNotContain("講座");
	}

	private static Session offering(Action... buttons) {
		return Session.FRESH.offering(Offers.in(List.of(new OutgoingMessage.Text("一", List.of(buttons)))));
	}

}
