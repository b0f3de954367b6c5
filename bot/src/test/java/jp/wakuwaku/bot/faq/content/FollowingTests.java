package jp.wakuwaku.bot.faq.content;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FollowingTests {

	@ParameterizedTest(name = "answers from {0}, {1} is published: {2}")
	@CsvSource({ "2, 2, false", "2, 3, true", "SHIPPED, 1, true", "SHIPPED, NOTHING, false", "SHIPPED, UNKNOWN, true",
			"2, NOTHING, false", "NOTHING, 1, false", "NOTHING, UNKNOWN, false" })
	void isBehindWhereSomethingElseIsOrMayBePublished(String shown, String published, boolean behind) {
		assertThat(new Following(number(shown), number(published), "problem").isBehind()).isEqualTo(behind);
	}

	private static long number(String name) {
		return switch (name) {
			case "NOTHING" -> Following.NOTHING;
			case "SHIPPED" -> Following.SHIPPED;
			case "UNKNOWN" -> Following.UNKNOWN;
			default -> Long.parseLong(name);
		};
	}

}
