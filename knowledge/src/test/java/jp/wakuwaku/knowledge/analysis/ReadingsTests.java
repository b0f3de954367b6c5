package jp.wakuwaku.knowledge.analysis;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingsTests {

	private final FaqAnalyzer analyzer = FaqAnalyzer.forSearch();

	private final Readings readings = Readings.of(this.analyzer,
			Stream.of("担当課はどこですか", "税務課に行きますか", "日程はいつですか", "犬が好きですか", "公園で犬と遊ぶ", "講演を聞く", "公園に行く"));

	@Test
	void takesKanaForWhatFitsItsPlace() {
		assertThat(terms("たんとうかはどこですか")).containsExactly("担当", "課", "は", "どこ", "です", "か");
	}

	@Test
	void takesTheMostFrequentWordOfAKindAndKeepsTheOthers() {
		assertThat(this.readings.split("こうえん").getFirst().meant()).extracting(Token::term).containsExactly("公園", "講演");
	}

	@Test
	void keepsWhatIsUnknownInOnePiece() {
		List<KanaWord> words = this.readings.split("ぬるぽのにってい");
		assertThat(words).extracting(KanaWord::kana).containsExactly("ぬるぽの", "にってい");
		assertThat(words.getFirst().meant()).isEmpty();
	}

	@Test
	void knowsNothingWithoutTexts() {
		Readings none = Readings.of(this.analyzer, Stream.of());
		assertThat(none.split("こうえん")).containsExactly(new KanaWord("こうえん", List.of()));
		assertThat(none.split("")).isEmpty();
	}

	@Test
	void learnsWhatOthersHaveLearned() {
		Readings.Learner one = new Readings.Learner();
		one.learn(this.analyzer.everyToken("担当課はどこですか"));
		Readings.Learner other = new Readings.Learner();
		other.learn(this.analyzer.everyToken("公園に行く"));
		one.learn(other);
		assertThat(one.readings().split("こうえん").getFirst().meant()).extracting(Token::term).containsExactly("公園");
		assertThat(one.readings().split("たんとう").getFirst().meant()).extracting(Token::term).containsExactly("担当");
	}

	private List<String> terms(String kana) {
		return this.readings.split(kana).stream().map((word) -> word.meant().getFirst().term()).toList();
	}

}
