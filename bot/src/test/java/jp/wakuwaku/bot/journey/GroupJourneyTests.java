package jp.wakuwaku.bot.journey;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GroupJourneyTests extends JourneyCase {

	private Phone phone;

	@BeforeEach
	void joinTheGroup() {
		this.phone = this.town.inGroup(this.town.neighbour("さくら"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "講座はいつ？", "メニュー", "やめる", "@ワクワク 講座はいつ？" })
	void theBotIsSilentUnlessItIsMentioned(String text) {
		assertThat(this.phone.after(() -> this.phone.sends(text))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sticker", "image", "video", "audio", "file", "location" })
	void theBotIsSilentToWhatIsNoText(String type) {
		assertThat(this.phone.after(() -> this.phone.send(Map.of("type", type)))).isEmpty();
	}

	@Test
	void aMentionIsAnsweredInTheGroup() {
		Answer answer = Phone.only(this.phone.calls("講座はいつ？"));
		assertThat(answer.via()).isEqualTo("reply");
		assertThat(answer.words()).contains("夏以降の予定です");
	}

	@Test
	void aMentionWithoutAQuestionExplainsHowToAsk() {
		assertThat(Phone.only(this.phone.calls("@ワクワク")).words()).contains("＠をつけてこのアカウントを呼び");
	}

	@Test
	void theMenuOffersNothingThatIsPersonal() {
		assertThat(Phone.only(this.phone.calls("メニュー")).buttons()).containsExactly("質問する", "お問い合わせ");
	}

	@Test
	void theGroupHasNoRichMenu() {
		assertThat(this.phone.richMenu()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "講座に申し込む", "個別相談", "申込の確認", "お知らせ設定" })
	void noFormalityIsBegunInAGroup(String word) {
		int begun = formalities();
		Answer answer = Phone.only(this.phone.calls(word));
		assertThat(answer.words()).isNotEmpty().doesNotContain("いまわかっていることは、下のボタンで見られます。");
		assertThat(formalities()).isEqualTo(begun);
	}

	/** Those that residents have begun elsewhere stay. */
	private int formalities() {
		return this.redis.all().toString().split("\"flow\":\"", -1).length;
	}

	@Test
	void theBotIntroducesItselfToAGroupThatItJoins() {
		Answer answer = Phone.only(this.phone.after(() -> this.town.emulator()
			.post("/webhook-events",
					Map.of("type", "join", "chat", "C0123456789abcdef0123456789abcdef", "content", Map.of()))));
		assertThat(answer.words()).startsWith("はじめまして").contains("＠をつけて呼ばれたときだけ", "お名前や電話番号");
	}

}
