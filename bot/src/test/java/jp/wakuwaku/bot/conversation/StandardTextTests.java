package jp.wakuwaku.bot.conversation;

import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class StandardTextTests {

	@ParameterizedTest
	@EnumSource(StandardText.class)
	void shipsInEachLanguageAsStaffCouldHaveTypedIt(StandardText which) {
		for (Language language : Language.values()) {
			String shipped = StandardReply.WORDS.shipped(language, which.key()).strip();
			assertThat(StandardText.problem(shipped)).as("%s in %s", which, language)
				.isEqualTo(StandardText.Problem.NONE);
		}
	}

	@ParameterizedTest
	@CsvSource({ "'  ',BLANK", "こんにちは,NONE", "{office-phone}へ,NONE", "{office-fax}へ,UNKNOWN_PLACE", "{,UNKNOWN_PLACE",
			"}{,UNKNOWN_PLACE", "{{office-name}},UNKNOWN_PLACE" })
	void takesWhatCanBeFilledIn(String text, StandardText.Problem problem) {
		assertThat(StandardText.problem(text)).isEqualTo(problem);
	}

	@Test
	void countsAsLineDoes() {
		assertThat(StandardText.problem("あ".repeat(500))).isEqualTo(StandardText.Problem.NONE);
		assertThat(StandardText.problem("😀".repeat(251))).isEqualTo(StandardText.Problem.TOO_LONG);
	}

}
