package jp.wakuwaku.knowledge.content;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ThesaurusTests {

	private static final WordGroup START = new WordGroup("起業", List.of("起業", "創業"));

	private static final WordGroup CHILD = new WordGroup("講座", List.of("託児", "子連れ"));

	private static final WordGroup FEE = new WordGroup("講座", List.of("受講料", "参加費"));

	private final Thesaurus thesaurus = new Thesaurus(List.of(CHILD, START));

	@Test
	void keepsTheGroupsOfAHeadingTogether() {
		assertThat(this.thesaurus.with(FEE).groups()).containsExactly(CHILD, FEE, START);
		assertThat(this.thesaurus.with(new WordGroup("新しい", List.of("甲", "乙"))).headings()).containsExactly("講座", "起業",
				"新しい");
		assertThat(this.thesaurus.with(START, FEE).groups()).containsExactly(CHILD, FEE);
		assertThat(this.thesaurus.with(CHILD, FEE).groups()).containsExactly(FEE, START);
		assertThat(this.thesaurus.without(CHILD).groups()).containsExactly(START);
	}

	@Test
	void takesNoGroupTwiceAndNotTooMany() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.thesaurus.with(CHILD));
		List<WordGroup> many = IntStream.rangeClosed(0, Thesaurus.MOST)
			.mapToObj((number) -> new WordGroup("", List.of("甲" + number, "乙" + number)))
			.toList();
		assertThatIllegalArgumentException().isThrownBy(() -> new Thesaurus(many))
			.withMessage("groups: 2001 (expected: up to 2000)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "起業", "起業|", "起業|#創業", "起業|創業、開業", "起業|あ", "起業|創\n業", "ＤＶ|dv" })
	void takesNoGroupThatAFileWouldReadInAnotherWay(String forms) {
		assertThatIllegalArgumentException().isThrownBy(() -> new WordGroup("", List.of(forms.split("\\|", -1))));
	}

	@Test
	void comparesWordsHoweverTheyAreWritten() {
		assertThat(new WordGroup("", List.of("ＤＶ", "暴力")).folded()).containsExactly("dv", "暴力");
	}

}
