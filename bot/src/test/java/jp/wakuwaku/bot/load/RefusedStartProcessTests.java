package jp.wakuwaku.bot.load;

import java.nio.file.Path;

import jp.wakuwaku.bot.load.process.JavaServer;
import jp.wakuwaku.bot.load.process.Servers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@BesideOtherTests
class RefusedStartProcessTests {

	@Test
	void aBotWithoutCredentialsEndsAndSaysWhatIsMissing(@TempDir Path folder) {
		try (JavaServer bot = Servers.botWithoutCredentials(folder)) {
			bot.begin();
			assertThat(bot.awaitEnd()).isEqualTo(1);
			assertThat(bot.output())
				.contains("line.bot.channel-secret", "line.bot.channel-token", "spring.data.redis.url",
						"wakuwaku.personal-details.keys", "wakuwaku.public-url", "--spring.profiles.active=demo")
				.doesNotContain("\tat ");
		}
	}

}
