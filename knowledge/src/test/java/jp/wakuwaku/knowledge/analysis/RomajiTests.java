package jp.wakuwaku.knowledge.analysis;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RomajiTests {

	@ParameterizedTest
	@CsvSource({ "kigyou, きぎょう", "handomeido, はんどめいど", "shinsei, しんせい", "sinsei, しんせい", "matcha, まっちゃ", "kitte, きって",
			"shimbun, しんぶん", "jyosei, じょせい", "zyosei, じょせい", "konnyaku, こんにゃく", "honnin, ほんにん", "fairu, ふぁいる",
			"ra-men, らーめん", "SOUDAN, そうだん" })
	void soundsLikeKana(String letters, String kana) {
		assertThat(Romaji.toKana(letters)).contains(kana);
	}

	@ParameterizedTest
	@CsvSource({ "seminar", "pdf", "q", "handmade1" })
	void isNothingForOtherLetters(String letters) {
		assertThat(Romaji.toKana(letters)).isEmpty();
	}

}
