package jp.wakuwaku.knowledge;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.wakuwaku.knowledge.analysis.Alternative;
import jp.wakuwaku.knowledge.analysis.Origin;
import jp.wakuwaku.knowledge.analysis.QueryWord;
import jp.wakuwaku.knowledge.analysis.WordKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TalkTests {

	private final Vocabulary vocabulary = new Vocabulary();

	private final Talk talk = new Talk(List.of(words("映画", "料金"), words("映画", "俳優")), this.vocabulary);

	@BeforeEach
	void countTwoEntries() {
		this.vocabulary.count(entry("料金", "講座"));
		this.vocabulary.count(entry("料金", "託児"));
		this.vocabulary.complete();
	}

	@Test
	void isWhatOnlyTalkSays() {
		assertThat(this.talk.share(words("映画"))).isEqualTo(1);
		assertThat(this.talk.share(words("講座"))).isZero();
	}

	@Test
	void isAWordOfBothInPart() {
		// In one of two texts, and in both entries.
		assertThat(this.talk.share(words("料金"))).isCloseTo(0.5 / 1.5, within(1e-9));
	}

	@Test
	void isHalfOfAWordThatNobodySays() {
		assertThat(this.talk.share(words("恐竜"))).isEqualTo(0.5);
	}

	@Test
	void isLessWhereAnEntryHasASynonym() {
		QueryWord cinema = new QueryWord("映画", WordKind.NOUN, Origin.TYPED, "映画",
				List.of(new Alternative("講座", 0.5, Origin.SYNONYM)));
		// In both texts, and half a word of one of two entries.
		assertThat(this.talk.share(List.of(cinema))).isCloseTo(1 / 1.25, within(1e-9));
	}

	@Test
	void countsRareWordsForMore() {
		double common = Math.log(1 + 0.5 / 2.5);
		double rare = Math.log(1 + 2.5 / 0.5);
		assertThat(this.talk.share(words("映画", "料金"))).isCloseTo((rare + common * 0.5 / 1.5) / (rare + common),
				within(1e-6));
	}

	@Test
	void isNoTalkWhenNothingIsSaid() {
		assertThat(this.talk.share(List.of())).isZero();
	}

	@Test
	void doesNotKnowATextByItself() {
		assertThat(this.talk.shareAsUnheard(words("俳優"))).isEqualTo(0.5);
		assertThat(this.talk.shareAsUnheard(words("映画"))).isEqualTo(1);
	}

	private EntryWords entry(String... terms) {
		return new EntryWords(List.of(Stream.of(terms).mapToInt(this.vocabulary::take).toArray()), new int[0]);
	}

	private static List<QueryWord> words(String... terms) {
		return Stream.of(terms)
			.map((term) -> new QueryWord(term, WordKind.NOUN, Origin.TYPED, term, List.of()))
			.toList();
	}

}
