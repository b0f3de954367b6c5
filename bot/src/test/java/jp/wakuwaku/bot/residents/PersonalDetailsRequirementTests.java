package jp.wakuwaku.bot.residents;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalDetailsRequirementTests {

	private static final String KEYS = "wakuwaku.personal-details.keys";

	private static final String MAKE_KEYS = "wakuwaku.personal-details.make-keys";

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void explainsHowToMakeAKeyThatIsMissing() {
		assertThat(problems()).singleElement()
			.asString()
			.startsWith("wakuwaku.personal-details.keys がありません")
			.contains("openssl rand -base64 32");
	}

	@Test
	void saysWhatIsWrongWithAKeyButNotTheKey() {
		this.environment.setProperty(KEYS, "1:MTExMTE=");
		assertThat(problems()).singleElement()
			.asString()
			.contains("1 番目の鍵: 鍵の長さが 5 バイトです", "openssl rand -base64 32")
			.doesNotContain("MTExMTE=");
	}

	@Test
	void isContentWithKeys() {
		this.environment.setProperty(KEYS, ResidentsFixture.KEY_2 + "," + ResidentsFixture.KEY_1);
		assertThat(problems()).isEmpty();
	}

	@Test
	void isContentWhereOneIsMade() {
		this.environment.setProperty(MAKE_KEYS, "true");
		assertThat(problems()).isEmpty();
	}

	@Test
	void doesNotMakeAKeyInPlaceOfAMalformedOne() {
		this.environment.setProperty(MAKE_KEYS, "true");
		this.environment.setProperty(KEYS, "malformed");
		assertThat(problems()).hasSize(1);
	}

	private List<String> problems() {
		return new PersonalDetailsRequirement().problems(this.environment);
	}

}
