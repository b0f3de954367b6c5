package jp.wakuwaku.knowledge;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class VocabularyTests {

	private final Vocabulary vocabulary = new Vocabulary();

	@Test
	void numbersWordsAsTheyCome() {
		assertThat(words("講座", "費用", "講座")).containsExactly(0, 1, 0);
		assertThat(this.vocabulary.number("費用")).isEqualTo(1);
		assertThat(this.vocabulary.number("料金")).isNegative();
		assertThat(this.vocabulary.size()).isEqualTo(2);
		assertThat(this.vocabulary.terms()).containsExactlyInAnyOrder("講座", "費用");
	}

	@Test
	void weighsAWordByHowFewEntriesHaveIt() {
		add(List.of(words("講座", "講座"), words("講座")), words("講座", "費用"));
		add(List.of(words("講座")), words("費用", "費用"));
		add(List.of(words("託児")), words());
		assertThat(this.vocabulary.rarity("講座")).isCloseTo(Math.log(1 + 1.5 / 2.5), within(1e-6));
		assertThat(this.vocabulary.rarity("託児")).isCloseTo(Math.log(1 + 2.5 / 1.5), within(1e-6));
		assertThat(this.vocabulary.rarityOf(this.vocabulary.number("託児"))).isEqualTo((float) Math.log(1 + 2.5 / 1.5));
	}

	@Test
	void weighsItInWordingsAndInAnswersEachForItself() {
		add(List.of(words("講座"), words("講座")), words("費用"));
		add(List.of(words("講座")), words("講座", "費用"));
		assertThat(this.vocabulary.rarityInWordings("講座")).isCloseTo(Math.log(1 + 0.5 / 2.5), within(1e-6));
		assertThat(this.vocabulary.rarityInAnswers("講座")).isCloseTo(Math.log(1 + 1.5 / 1.5), within(1e-6));
		assertThat(this.vocabulary.rarityInWordings("費用")).isCloseTo(Math.log(1 + 2.5 / 0.5), within(1e-6));
	}

	@Test
	void takesAnUnknownWordForTheRarest() {
		add(List.of(words("講座")), words("費用"));
		assertThat(this.vocabulary.rarity("信長")).isCloseTo(Math.log(1 + 1.5 / 0.5), within(1e-6));
		assertThat(this.vocabulary.rarityInAnswers("信長")).isCloseTo(Math.log(1 + 1.5 / 0.5), within(1e-6));
	}

	@Test
	void knowsHowLongTextsAre() {
		add(List.of(words("講座", "費用"), words("料金")), words("無料"));
		add(List.of(words("日程")), words("講座", "日程", "未定"));
		assertThat(this.vocabulary.meanWordsOfWordings()).isEqualTo(2);
		assertThat(this.vocabulary.meanWordsOfAnswer()).isEqualTo(2);
	}

	@Test
	void putsTheMostFrequentFirst() {
		add(List.of(words("費用")), words("講座"));
		add(List.of(words("講座")), words("託児"));
		assertThat(Stream.of("費用", "託児", "講座").sorted(this.vocabulary.mostFrequentFirst())).containsExactly("講座", "託児",
				"費用");
	}

	@Test
	void growsWithTheContent() {
		String[] many = IntStream.range(0, 5_000).mapToObj(Integer::toString).toArray(String[]::new);
		add(List.of(words(many)), words());
		assertThat(this.vocabulary.number("4999")).isEqualTo(4_999);
		assertThat(this.vocabulary.rarity("4999")).isCloseTo(Math.log(1 + 0.5 / 1.5), within(1e-6));
	}

	private void add(List<int[]> wordings, int[] answer) {
		this.vocabulary.count(new EntryWords(wordings, answer));
		this.vocabulary.complete();
	}

	private int[] words(String... terms) {
		return Stream.of(terms).mapToInt(this.vocabulary::take).toArray();
	}

}
