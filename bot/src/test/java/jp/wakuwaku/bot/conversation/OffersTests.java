package jp.wakuwaku.bot.conversation;

import java.util.List;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
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
		assertThat(Offers.in(List.of(new OutgoingMessage.Text("一",
				List.of(new Action.Choose("続きを読む", "faq/more"), new Action.Choose("Read more", "faq/rest"),
						new Action.Say("言う", "言う"))))))
			.containsOnlyKeys("続きを読む", "続き", "readmore", "more")
			.containsEntry("続き", "faq/more")
			.containsEntry("more", "faq/rest");
	}

}
