package jp.wakuwaku.bot.journey;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AttachmentJourneyTests extends JourneyCase {

	@ParameterizedTest
	@CsvSource({ "image, 画像", "video, 動画", "audio, 音声", "file, ファイル", "location, 位置情報" })
	void whatTheBotCannotReadIsAnsweredByAnOffer(String type, String name) {
		Phone phone = this.town.newFriend();
		Answer answer = Phone.only(phone.after(() -> phone.send(Map.of("type", type))));
		assertThat(answer.words()).isEqualTo("おそれいります。" + name + "の中身は、わかりません。\n知りたいことがあれば、文字で送ってください。");
		assertThat(answer.quickReplies()).containsExactly("メニュー");
	}

	@Test
	void aStickerIsThankedFor() {
		Phone phone = this.town.newFriend();
		Answer answer = Phone
			.only(phone.after(() -> phone.send(Map.of("type", "sticker", "packageId", "446", "stickerId", "1988"))));
		assertThat(answer.words()).contains("ありがとうございます");
	}

	@Test
	void aQuestionAfterAStickerIsAnsweredAsEver() {
		Phone phone = this.town.newFriend();
		phone.after(() -> phone.send(Map.of("type", "sticker")));
		assertThat(phone.says("講座はいつ？").words()).contains("夏以降の予定です");
	}

}
