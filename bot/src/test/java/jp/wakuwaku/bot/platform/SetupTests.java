package jp.wakuwaku.bot.platform;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SetupTests {

	private static final String EMULATOR = "http://127.0.0.1:8080/emulator/line";

	@Test
	void isCompleteWithLineAndARedisUrl() {
		assertThat(withRedis(false, "redis://:secret@redis.example:6379", false)).isEmpty();
	}

	@Test
	void isCompleteWithLineAndSentinels() {
		assertThat(withRedis(false, "", true)).isEmpty();
	}

	@Test
	void isCompleteWithTheEmulatorAndAnEmbeddedRedis() {
		assertThat(withEndPoints(true, EMULATOR, EMULATOR)).isEmpty();
	}

	@Test
	void namesAllThatIsMissingAtOnce() {
		assertThat(new Setup("", "", "", "", false, false, "", false).problems()).satisfiesExactly(
				(problem) -> assertThat(problem).startsWith("line.bot.channel-secret"),
				(problem) -> assertThat(problem).startsWith("line.bot.channel-token"),
				(problem) -> assertThat(problem).contains("spring.data.redis.url", "wakuwaku.redis.embedded=true"));
	}

	@Test
	void takesABlankForMissing() {
		assertThat(new Setup(" ", "\t", "", "", false, true, " ", false).problems()).hasSize(2);
	}

	@Test
	void doesNotChooseBetweenTwoRedis() {
		assertThat(withRedis(true, "redis://redis.example", false)).singleElement().asString().contains("両方");
		assertThat(withRedis(true, "", true)).singleElement().asString().contains("両方");
	}

	@ParameterizedTest
	@ValueSource(strings = { "redis.example:6379", "http://redis.example", "redis://", "redis://:p w@redis.example" })
	void keepsAMalformedRedisUrlToItself(String url) {
		assertThat(withRedis(false, url, false)).singleElement()
			.asString()
			.contains("spring.data.redis.url")
			.doesNotContain("redis.example");
	}

	@Test
	void neverPrintsItsSecrets() {
		assertThat(new Setup("secret", "token", "", "", false, true, "", false)).hasToString("Setup");
	}

	@Nested
	class WithTheEmulator {

		@ParameterizedTest
		@ValueSource(strings = { "", "https://api.line.me", "https://API.LINE.ME/", "https://api-data.line.me" })
		void refusesToTalkToTheRealLine(String endPoint) {
			assertThat(withEndPoints(true, endPoint, EMULATOR)).singleElement()
				.asString()
				.startsWith("line.bot.api-end-point");
			assertThat(withEndPoints(true, EMULATOR, endPoint)).singleElement()
				.asString()
				.startsWith("line.bot.blob-end-point");
		}

		@ParameterizedTest
		@ValueSource(strings = { "localhost:8080", "ftp://localhost", "http://", "not a url" })
		void wantsWellFormedEndPoints(String endPoint) {
			assertThat(withEndPoints(true, endPoint, EMULATOR)).singleElement().asString().contains("形が正しくありません");
		}

	}

	@Test
	void talksToTheRealLineWithoutTheEmulator() {
		assertThat(withEndPoints(false, "", "")).isEmpty();
		assertThat(withEndPoints(false, "https://api.line.me", "https://api-data.line.me")).isEmpty();
	}

	private static List<String> withRedis(boolean embedded, String url, boolean servers) {
		return new Setup("secret", "token", "", "", false, embedded, url, servers).problems();
	}

	private static List<String> withEndPoints(boolean emulator, String api, String blob) {
		return new Setup("secret", "token", api, blob, emulator, true, "", false).problems();
	}

}
