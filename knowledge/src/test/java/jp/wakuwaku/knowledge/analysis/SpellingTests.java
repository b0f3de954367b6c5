package jp.wakuwaku.knowledge.analysis;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTests {

	private final Spelling spelling = new Spelling(
			List.of("はんどめいど", "すたんぷ", "尼崎", "再就職", "個人情報", "託児", "講座", "まけてぃんぐ", "保険", "保健"));

	@ParameterizedTest
	@CsvSource({ "はんどめーど, はんどめいど", "すたんぶ, すたんぷ", "すたぷ, すたんぷ", "すたんんぷ, すたんぷ", "崎尼, 尼崎", "再就織, 再就職", "個人上報, 個人情報",
			"再職就, 再就職", "まーけてぃんぐ, まけてぃんぐ", "まけていんぐ, まけてぃんぐ" })
	void findsTheWordThatIsOneSlipAway(String typed, String meant) {
		assertThat(this.spelling.near(typed)).containsExactly(meant);
	}

	@ParameterizedTest
	@CsvSource({ "託", "託時", "公座", "すた", "織田信長", "再就", "個人" })
	void findsNothingWhereTooLittleIsLeft(String typed) {
		assertThat(this.spelling.near(typed)).isEmpty();
	}

	@Test
	void prefersWhatSoundsTheSame() {
		assertThat(new Spelling(List.of("せみな", "せみや")).near("せみなー")).containsExactly("せみな");
	}

	@Test
	void findsAllWordsThatAreEquallyNear() {
		assertThat(new Spelling(List.of("就職者", "就職口")).near("就職社")).containsExactlyInAnyOrder("就職者", "就職口");
	}

}
