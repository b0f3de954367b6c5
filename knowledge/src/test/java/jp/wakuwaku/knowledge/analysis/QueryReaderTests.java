package jp.wakuwaku.knowledge.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class QueryReaderTests {

	private static final String CONTENT = "健康保険の手続きの窓口。公園で講演を聞く。講演の申し込みの締め切りは、何時までですか。";

	private final FaqAnalyzer analyzer = FaqAnalyzer.forSearch();

	private final Lexicon lexicon = new Words(this.analyzer.tokens(CONTENT));

	private final QueryReader reader = new QueryReader(this.analyzer,
			Synonyms.of(this.analyzer, List.of(List.of("申し込み", "締め切り"), List.of("窓口", "受付", "総合案内"))),
			Readings.of(this.analyzer, Stream.of(CONTENT)), this.lexicon);

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
		assertThat(words("こうえん")).containsExactly(new QueryWord("講演", WordKind.NOUN, Origin.KANA, "こうえん",
				List.of(new Alternative("公園", 0.4, Origin.SAME_READING))));
	}

	@Test
	void addsSynonymsToWhatKanaMeant() {
		assertThat(words("もうしこみ").getFirst().alternatives()).contains(new Alternative("締め切り", 0.5, Origin.SYNONYM));
	}

	@Test
	void leavesOutWhatNoEntryHas() {
		assertThat(words("受付").getFirst().alternatives()).extracting(Alternative::term).containsExactly("窓口");
	}

	@ParameterizedTest
	@CsvSource({ "hoken no madoguchi, 保険 窓口", "moushikomi no shimekiri, 申し込み 締め切り", "hoken madoguti, 保険 窓口" })
	void readsLatinLettersAsKana(String query, String words) {
		assertThat(terms(query)).containsExactly(words.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "帆検の窓口, 保険 窓口", "保健の窓口, 保険 窓口" })
	void readsAWrongConversionThatComesApart(String query, String words) {
		assertThat(terms(query)).containsExactly(words.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "手続の窓口, 手続き", "申し込みの締め斬り, 締め切り" })
	void readsAWordThatIsOneSlipAway(String query, String word) {
		assertThat(terms(query)).contains(word);
	}

	@ParameterizedTest
	@CsvSource({ "窓口はどこだっぺ, 窓口", "申し込みちまったんだけど, 申し込み" })
	void readsHowPeopleSpeak(String query, String word) {
		assertThat(terms(query)).contains(word);
	}

	@ParameterizedTest
	@CsvSource({ "保険, 保険, TYPED, 保険", "ほけんてつづき, 手続き, KANA, てつづき", "hoken, 保険, LATIN, hoken",
			"帆検の窓口, 保険, SAME_READING, 帆検", "申し止みの窓口, 申し込み, SLIP, 申し止み" })
	void tellsWhereAWordWasReadFrom(String query, String term, Origin origin, String written) {
		assertThat(words(query)).filteredOn((word) -> word.term().equals(term))
			.singleElement()
			.satisfies((word) -> assertThat(word.origin()).isEqualTo(origin),
					(word) -> assertThat(word.written()).isEqualTo(written));
	}

	@Test
	void tellsHowItReadTheText() {
		ReadQuery read = this.reader.read("窓口はどこだっぺ？");
		assertThat(read.text()).isEqualTo("窓口はどこだ?");
		assertThat(read.pieces()).extracting(Piece::surface).containsExactly("窓口", "は", "どこ", "だ");
		assertThat(read.said()).extracting(Token::term).startsWith("窓口").doesNotContain("は", "だ");
	}

	@Test
	void readsKanaAsWordsThatHaveSynonyms() {
		QueryReader wide = new QueryReader(this.analyzer, Synonyms.of(this.analyzer, List.of(List.of("窓口", "総合案内"))),
				Readings.of(this.analyzer, Stream.of(CONTENT, "総合案内")), this.lexicon);
		assertThat(wide.read("そうごうあんない").words()).extracting(QueryWord::term).containsExactly("総合", "案内");
		assertThat(wide.read("そうごうあんない").words().getFirst().alternatives()).extracting(Alternative::term)
			.containsExactly("窓口");
	}

	@Test
	void keepsKanaWithoutMeaningInOnePiece() {
		assertThat(terms("ああああうううう")).containsExactly("ああああうううう");
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
			.forEach(
					(text) -> assertThatCode(() -> this.reader.read(text)).as("'%s'", text).doesNotThrowAnyException());
	}

	private List<QueryWord> words(String query) {
		return this.reader.read(query).words();
	}

	private List<String> terms(String query) {
		return words(query).stream().map(QueryWord::term).toList();
	}

	/** The words of some tokens, each as frequent as the other. */
	private record Words(Collection<String> terms) implements Lexicon {

		Words(List<Token> tokens) {
			this(tokens.stream().map(Token::term).collect(Collectors.toUnmodifiableSet()));
		}

		@Override
		public boolean knows(String term) {
			return this.terms.contains(term);
		}

		@Override
		public Comparator<String> mostFrequentFirst() {
			return Comparator.naturalOrder();
		}

	}

}
