package jp.wakuwaku.bot.emulator.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GraphemesTests {

	@ParameterizedTest
	@CsvSource({ "参加する,4", "👩‍👩‍👧‍👦,1", "🇯🇵🇯🇵,2", "が,1", "👍🏽,1", "葛󠄀,1", "abc,3", "が,1" })
	void countsWhatAReaderCallsACharacter(String text, int expected) {
		assertThat(Graphemes.count(text)).isEqualTo(expected);
	}

}
