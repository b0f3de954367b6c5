package jp.wakuwaku.knowledge.analysis;

import java.util.List;

import jp.wakuwaku.knowledge.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class FaqAnalyzerTests {

	private final FaqAnalyzer analyzer = FaqAnalyzer.forSearch();

	@Test
	void keepsTheWordsThatCarryTheMeaning() {
		assertThat(terms("起業のセミナーに申し込みたいです。")).containsExactly("起業", "せみな", "申し込む");
	}

	@Test
	void dropsPolitenessAndRequests() {
		assertThat(terms("託児について教えていただけないでしょうか？")).containsExactly("託児");
	}

	@Test
	void doesNotTakeWhenForYes() {
		assertThat(terms("講座はいつありますか？")).containsExactly("講座", "いつ");
	}

	@Test
	void takesHiraganaAndKatakanaForTheSame() {
		assertThat(terms("ゴミ")).isEqualTo(terms("ごみ")).containsExactly("ごみ");
	}

	@Test
	void takesWidthsAndCasesForTheSame() {
		assertThat(terms("ＤＶのﾊﾟｿｺﾝ")).isEqualTo(terms("dvのパソコン")).containsExactly("dv", "ぱそこん");
	}

	@Test
	void takesEndingsOfALoanWordForTheSame() {
		assertThat(terms("サーバー")).isEqualTo(terms("サーバ"));
	}

	@Test
	void takesCompoundsApart() {
		assertThat(terms("女性活躍推進計画")).containsExactly("女性", "活躍", "推進", "計画");
	}

	@Test
	void knowsHowAWordIsRead() {
		assertThat(this.analyzer.tokens("捨てたい")).containsExactly(new Token("捨てる", "すて", "動詞-自立", WordKind.PREDICATE));
	}

	@Test
	void hasNoReadingForAnUnknownWord() {
		assertThat(this.analyzer.tokens("LINE")).containsExactly(new Token("line", "", "名詞-固有名詞-組織", WordKind.NOUN));
	}

	@Test
	void keepsEveryWordForReadings() {
		assertThat(this.analyzer.everyToken("窓口は、どこ？")).extracting(Token::reading).containsExactly("まどぐち", "は", "どこ");
	}

	@ParameterizedTest
	@CsvSource({ "託児, NOUN", "水戸, PLACE", "安い, PREDICATE", "捨てる, PREDICATE", "いつ, VAGUE", "もっと, VAGUE", "ください, NONE",
			"は, NONE" })
	void tellsWordsThatSayMuchFromThoseThatSayLittle(String text, WordKind kind) {
		assertThat(this.analyzer.everyToken(text)).extracting(Token::kind).containsExactly(kind);
	}

	@Test
	void findsNothingInSilence() {
		assertThat(terms("")).isEmpty();
		assertThat(terms("。、！？ \n")).isEmpty();
	}

	@Test
	void takesAnyTextApart() {
		RandomTexts.of(2_000)
			.forEach((text) -> assertThatCode(() -> this.analyzer.tokens(text)).as("'%s'", text)
				.doesNotThrowAnyException());
	}

	private List<String> terms(String text) {
		return this.analyzer.tokens(text).stream().map(Token::term).toList();
	}

}
