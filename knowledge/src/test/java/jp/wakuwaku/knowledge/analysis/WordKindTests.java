package jp.wakuwaku.knowledge.analysis;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordKindTests {

	@ParameterizedTest
	@CsvSource({ "名詞-一般, NOUN", "名詞-サ変接続, NOUN", "名詞-数, NOUN", "名詞-固有名詞-組織, NOUN", "名詞-固有名詞-地域-一般, PLACE",
			"名詞-固有名詞-地域-国, PLACE", "動詞-自立, PREDICATE", "形容詞-自立, PREDICATE", "副詞-一般, VAGUE", "名詞-副詞可能, VAGUE",
			"名詞-代名詞-一般, VAGUE", "名詞-非自立-一般, VAGUE" })
	void isToldByThePartOfSpeech(String partOfSpeech, WordKind kind) {
		assertThat(WordKind.of(partOfSpeech)).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource({ "水戸でセミナーを開く, PLACE NONE NOUN NONE PREDICATE", "いつ始まりますか, VAGUE PREDICATE NONE NONE" })
	void isThatOfEachWordOfAText(String text, String kinds) {
		assertThat(FaqAnalyzer.forSearch().everyToken(text)).extracting((token) -> token.kind().name())
			.containsExactly(kinds.split(" "));
	}

}
