package jp.wakuwaku.bot.platform;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class PublicUrlRequirementTests {

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void explainsWhatIsMissing() {
		assertThat(problems()).singleElement().asString().startsWith("wakuwaku.public-url がありません");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://bot.example.jp", "https://city.example.jp/bot/", "https://bot.example.jp:8443" })
	void isContentWithAnAddress(String url) {
		this.environment.setProperty("wakuwaku.public-url", url);
		assertThat(problems()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://bot.example.jp", "bot.example.jp", "https:///f", "https://a:b@bot.example.jp",
			"https://bot.example.jp?a=b", "https://bot.example.jp#f", "https://bot example", "ftp://bot.example.jp" })
	void refusesWhatWouldShowPersonalDetailsOrLeadNowhere(String url) {
		this.environment.setProperty("wakuwaku.public-url", url);
		assertThat(problems()).singleElement().asString().startsWith("wakuwaku.public-url の形が正しくありません");
	}

	@Test
	void theDemoNeedsNone() {
		this.environment.setProperty("wakuwaku.emulator.enabled", "true");
		assertThat(problems()).isEmpty();
		this.environment.setProperty("wakuwaku.public-url", "http://192.168.0.5:8080");
		assertThat(problems()).isEmpty();
	}

	@Test
	void pagesLieBelowTheAddress() {
		assertThat(new PublicUrl(new PlatformProperties("data", "https://city.example.jp/bot/"), this.environment)
			.of("f/token")).hasToString("https://city.example.jp/bot/f/token");
	}

	@Test
	void withoutAnAddressPagesLieOnThisMachine() {
		this.environment.setProperty("local.server.port", "18080");
		assertThat(new PublicUrl(new PlatformProperties("data", ""), this.environment).of("f/token"))
			.hasToString("http://localhost:18080/f/token");
	}

	private List<String> problems() {
		return new PublicUrlRequirement().problems(this.environment);
	}

}
