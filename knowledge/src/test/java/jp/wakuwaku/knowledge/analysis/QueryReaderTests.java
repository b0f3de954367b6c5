package jp.wakuwaku.knowledge.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.RandomTexts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class QueryReaderTests {

	private static final String CONTENT = "健康保険の手続きの窓口。公園で講演を聞く。講演の申し込みの締め切りは、何時までですか。";

	private final FaqAnalyzer analyzer = FaqAnalyzer.forSearch();

	private final Set<String> known = Set
		.copyOf(this.analyzer.tokens(CONTENT).stream().map(Token::term).distinct().toList());

	private final QueryReader reader = new QueryReader(this.analyzer, Synonyms.of(this.analyzer, List.of("申し込み,申請")),
			Readings.of(Stream.of(CONTENT)), this.known::contains);

	@Test
	void readsWordsAsTheyAreWritten() {
		assertThat(terms("保険の窓口を教えてください")).containsExactly("保険", "窓口");
	}

	@Test
	void readsKanaAsTheWordsOfTheContent() {
		assertThat(terms("ほけんのてつづきのまどぐちは")).containsExactly("保険", "手続き", "窓口");
		assertThat(terms("ホケンノテツヅキ")).containsExactly("保険", "手続き");
	}

	@Test
	void readsKanaBetweenOtherWords() {
		assertThat(terms("講演のもうしこみしめきり")).containsExactly("講演", "申し込み", "締め切り");
	}

	@Test
	void addsOtherWordsOfTheSameReading() {
		assertThat(this.reader.words("こうえん")).containsExactly(new QueryWord("講演", Map.of("公園", 0.4)));
		assertThat(this.reader.words("保健")).containsExactly(new QueryWord("保健", Map.of("保険", 0.4)));
	}

	@Test
	void addsSynonymsToWhatKanaMeant() {
		assertThat(this.reader.words("もうしこみ").getFirst().alternatives()).containsEntry("申請", 0.6);
	}

	@Test
	void passesOverKanaWithoutMeaning() {
		assertThat(terms("ああああうううう")).isEmpty();
	}

	@Test
	void keepsAnUnknownWordThatIsNotKana() {
		assertThat(terms("織田信長")).containsExactly("織田", "信長");
	}

	@Test
	void readsNoMoreThan64Words() {
		String words = Stream.iterate(1, (number) -> number + 1)
			.limit(200)
			.map(String::valueOf)
			.reduce("", (a, b) -> a + " " + b);
		assertThat(terms(words)).hasSize(64);
	}

	@Test
	void readsAnyText() {
		RandomTexts.of(1_000)
			.forEach((text) -> assertThatCode(() -> this.reader.words(text)).as("'%s'", text)
				.doesNotThrowAnyException());
	}

	private List<String> terms(String query) {
		return this.reader.words(query).stream().map(QueryWord::term).toList();
	}

}
