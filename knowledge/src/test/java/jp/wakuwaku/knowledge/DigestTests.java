package jp.wakuwaku.knowledge;

import java.util.List;
import java.util.stream.IntStream;

import jp.wakuwaku.knowledge.analysis.FaqAnalyzer;
import jp.wakuwaku.knowledge.analysis.Readings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DigestTests {

	private final Vocabulary vocabulary = new Vocabulary();

	private final Digest digest = new Digest(FaqAnalyzer.forSearch(), this.vocabulary, new Readings.Learner());

	@Test
	void readsWordingsAndAnswer() {
		FaqEntry entry = Entries.entry("a", "講座の費用は？", "講座は無料です。", "いくらかかりますか");
		EntryWords words = this.digest.of(List.of(entry)).getFirst();
		assertThat(words.wordings()).isEqualTo(2);
		assertThat(words.different(0)).containsExactly(numbers("講座", "費用"));
		assertThat(words.different(1)).containsExactly(numbers("いくら", "かかる"));
		assertThat(words.different(2)).containsExactly(numbers("講座", "無料"));
	}

	@Test
	void keepsTheOrderOfManyEntries() {
		List<FaqEntry> entries = IntStream.range(0, 1_000)
			.mapToObj((number) -> Entries.entry("e" + number, "講座" + number, "会場" + number + "です。"))
			.toList();
		List<EntryWords> words = this.digest.of(entries);
		assertThat(words).hasSize(1_000);
		for (int number = 0; number < 1_000; number++) {
			assertThat(words.get(number).different(0)).contains(this.vocabulary.number("" + number));
			assertThat(words.get(number).different(1)).contains(this.vocabulary.number("会場"),
					this.vocabulary.number("" + number));
		}
		assertThat(this.vocabulary.rarity("会場")).isEqualTo((float) Math.log(1 + 0.5 / 1_000.5));
	}

	@Test
	void numbersWordsInTheOrderOfTheContent() {
		this.digest.of(List.of(Entries.entry("a", "講座の費用", "無料です"), Entries.entry("b", "託児の費用", "有料です")));
		assertThat(numbers("講座", "費用", "無料", "託児", "有料")).containsExactly(0, 1, 2, 3, 4);
	}

	@Test
	void readsNothingFromNothing() {
		assertThat(this.digest.of(List.of())).isEmpty();
	}

	private int[] numbers(String... terms) {
		return IntStream.range(0, terms.length).map((i) -> this.vocabulary.number(terms[i])).toArray();
	}

}
