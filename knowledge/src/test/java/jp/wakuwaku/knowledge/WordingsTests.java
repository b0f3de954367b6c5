package jp.wakuwaku.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jp.wakuwaku.knowledge.analysis.FaqAnalyzer;
import jp.wakuwaku.knowledge.analysis.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingsTests {

	private static final FaqEntry COST = Entries.entry("cost", "LINEで申し込むと費用は？", "無料です。", "お金はいくら");

	private static final FaqEntry OTHER = Entries.entry("other", "託児の時間を教えてください", "昼です。", "お金はいくら", "講座");

	private final FaqAnalyzer analyzer = FaqAnalyzer.forSearch();

	@ParameterizedTest
	@ValueSource(strings = { "LINEで申し込むと費用は？", "ＬＩＮＥで 申し込むと、費用は", "lineで申し込むと費用は!!", "「LINEで申し込むと…費用は$」" })
	void areTheSameWithoutWidthCaseSpacesAndPunctuation(String query) {
		assertThat(same(query, List.of(COST, OTHER))).contains(COST);
	}

	@Test
	void areTheSameWithoutWordsOfPoliteness() {
		assertThat(same("託児の時間は", List.of(COST, OTHER))).contains(OTHER);
		assertThat(same("時間の託児ですか", List.of(COST, OTHER))).contains(OTHER);
		assertThat(same("託児の時間と費用", List.of(COST, OTHER))).isEmpty();
		assertThat(same("託児の時間と織田信長", List.of(COST, OTHER))).isEmpty();
	}

	@Test
	void belongToTheFirstEntryThatHasThem() {
		assertThat(same("お金はいくら", List.of(COST, OTHER))).contains(COST);
		assertThat(same("お金はいくら", List.of(OTHER, COST))).contains(OTHER);
	}

	@Test
	void belongToTheFirstEntryThatIsShown() {
		assertThat(same("お金はいくら", List.of(COST, OTHER), (entry) -> entry != COST)).contains(OTHER);
		assertThat(same("LINEで申し込むと費用は", List.of(COST, OTHER), (entry) -> entry != COST)).isEmpty();
	}

	@Test
	void thatSeveralEntriesComeToAreNobodys() {
		FaqEntry twin = Entries.entry("twin", "託児と時間", "朝です。");
		assertThat(same("託児の時間は", List.of(OTHER, twin))).isEmpty();
		assertThat(same("託児の時間は", List.of(OTHER, twin), (entry) -> entry != OTHER)).contains(twin);
	}

	@Test
	void ofOneWordAreATopicUnlessTheyAreTypedAsTheyStand() {
		assertThat(same("講座", List.of(OTHER))).contains(OTHER);
		assertThat(same("講座ですか", List.of(OTHER))).isEmpty();
	}

	@Test
	void areNotMixedUpWhenTheirHashesAreEqual() {
		assertThat("あん".hashCode()).isEqualTo("ぃぴ".hashCode());
		FaqEntry entry = Entries.entry("a", "あん", "餡です。");
		assertThat(same("あん", List.of(entry))).contains(entry);
		assertThat(same("ぃぴ", List.of(entry))).isEmpty();
	}

	@Test
	void ofNothingButPunctuationAreNone() {
		FaqEntry entry = Entries.entry("a", "？？？", "はい。");
		assertThat(same("？？？", List.of(entry))).isEmpty();
		assertThat(same("", List.of(entry))).isEmpty();
	}

	private Optional<FaqEntry> same(String query, List<FaqEntry> entries) {
		return same(query, entries, (_) -> true);
	}

	private Optional<FaqEntry> same(String query, List<FaqEntry> entries, Predicate<FaqEntry> isShown) {
		Vocabulary vocabulary = new Vocabulary();
		List<EntryWords> words = new Digest(this.analyzer, vocabulary, new Readings.Learner()).of(entries);
		return new Wordings(entries, words, vocabulary).same(query, this.analyzer.tokens(query), isShown)
			.map(entries::get);
	}

}
