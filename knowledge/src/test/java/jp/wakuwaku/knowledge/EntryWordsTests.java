package jp.wakuwaku.knowledge;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EntryWordsTests {

	private final EntryWords entry = new EntryWords(List.of(new int[] { 5, 2, 5 }, new int[0], new int[] { 2, 7 }),
			new int[] { 9, 1, 9, 9 });

	@Test
	void keepTextsApartAndWordsRising() {
		assertThat(this.entry.wordings()).isEqualTo(3);
		assertThat(this.entry.different(0)).containsExactly(2, 5);
		assertThat(this.entry.different(1)).isEmpty();
		assertThat(this.entry.different(2)).containsExactly(2, 7);
		assertThat(this.entry.different(3)).containsExactly(1, 9);
	}

	@Test
	void countEveryWord() {
		assertThat(this.entry.wordsOfWordings()).isEqualTo(5);
		assertThat(this.entry.wordsOfAnswer()).isEqualTo(4);
	}

	@Test
	void joinTheWordings() {
		assertThat(this.entry.asked()).containsExactly(2, 2, 5, 5, 7);
		assertThat(this.entry.answer()).containsExactly(1, 9, 9, 9);
	}

	@Test
	void seeARepeatedWordWithinOneTextOnly() {
		assertThat(this.entry.isFirst(0, 1)).isTrue();
		assertThat(this.entry.isFirst(0, 2)).isFalse();
		EntryWords same = new EntryWords(List.of(new int[] { 4 }, new int[] { 4 }), new int[0]);
		assertThat(same.isFirst(1, same.start(1))).isTrue();
	}

}
