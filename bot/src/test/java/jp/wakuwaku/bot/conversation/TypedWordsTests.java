package jp.wakuwaku.bot.conversation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedWordsTests {

	@ParameterizedTest
	@ValueSource(strings = { "メニュー", "めにゅー", "ﾒﾆｭｰ", " メニュー　", "メニュー！", "メニュー😊", "「メニュー」", "メニュ〜", "メニューをください",
			"メニューお願いします。", "メニューです" })
	void areTheSameHoweverTheyAreTyped(String typed) {
		assertThat(TypedWords.normalised(typed)).isEqualTo("めにゅー");
	}

	@Test
	void areTheSameInCapitalsAndFullWidth() {
		assertThat(TypedWords.normalised("ＭＥＮＵ")).isEqualTo("menu");
	}

	@Test
	void keepAnEndingThatIsAllThereIs() {
		assertThat(TypedWords.normalised("ください")).isEqualTo("ください");
	}

	@Test
	void areEmptyForWhatIsNoWriting() {
		assertThat(TypedWords.normalised("😊？！\u200b")).isEmpty();
	}

	@Test
	void copeWithALongRowOfEndings() {
		assertThat(TypedWords.normalised("ね".repeat(5_000))).isEqualTo("ね");
	}

}
