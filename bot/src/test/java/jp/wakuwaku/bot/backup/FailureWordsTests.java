package jp.wakuwaku.bot.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

import org.junit.jupiter.api.Test;

import org.springframework.dao.QueryTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;

class FailureWordsTests {

	@Test
	void saysWhatToDoAboutTheDisk() {
		FailureWords full = FailureWords.of(new IOException("No space left on device"));
		assertThat(full.code()).isEqualTo(ExitCode.TROUBLED);
		assertThat(full.text()).contains("ディスクがいっぱい", "書きかけのファイルは消しました");
		assertThat(FailureWords.of(new AccessDeniedException("/b/x")).text()).contains("権限", "/b/x")
			.doesNotContain("Exception");
		assertThat(FailureWords.of(new NoSuchFileException("/b/x")))
			.isEqualTo(new FailureWords(ExitCode.MISUSED, "フォルダーかファイルがありません: /b/x"));
	}

	@Test
	void saysNothingAboutRedisWhenSomebodyStoppedIt() {
		FailureWords words = FailureWords
			.whileStopping(new IllegalStateException("LettuceConnectionFactory is STOPPING"));
		assertThat(words.code().number()).isEqualTo(130);
		assertThat(words.text()).startsWith("途中で止めました。").doesNotContain("Lettuce");
		CommandFailure half = new CommandFailure(ExitCode.TROUBLED, "Redis には一部だけがあります。");
		assertThat(FailureWords.whileStopping(half).text()).isEqualTo("Redis には一部だけがあります。");
	}

	@Test
	void saysWhatToLookAtWhenRedisDoesNotAnswer() {
		FailureWords words = FailureWords.of(new IllegalStateException(new QueryTimeoutException("timed out")));
		assertThat(words.code()).isEqualTo(ExitCode.TROUBLED);
		assertThat(words.text()).startsWith("Redis とやりとりできません。").contains("spring.data.redis", "timed out");
	}

}
