package jp.wakuwaku.bot.emulator;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrafficTests {

	@Test
	void showsNeitherTokensNorSignatures() {
		var masked = Traffic
			.masked(Map.of("Authorization", "Bearer secret", "X-Line-Signature", "abc=", "Accept", "*"));
		assertThat(masked).containsEntry("accept", "*");
		assertThat(masked.toString()).doesNotContain("secret").doesNotContain("abc=");
	}

	@Test
	void showsLargeAndUnreadableBodiesAsTheirSize() {
		assertThat(Traffic.body(new byte[70_000]).asString()).isEqualTo("(70000 bytes)");
		assertThat(Traffic.body(new byte[] { (byte) 0x89, 0x50 }).asString()).isEqualTo("(2 bytes)");
		assertThat(Traffic.body("<p>".getBytes(StandardCharsets.UTF_8)).asString()).isEqualTo("<p>");
		assertThat(Traffic.body("{\"a\":1}".getBytes(StandardCharsets.UTF_8)).get("a").asInt()).isEqualTo(1);
	}

	@Test
	void keepsTheLastThousandEntries() {
		var log = new TrafficLog(new Feed(new EmulatorTime(new SettableClock())),
				new EmulatorProperties(true, null, null, true, false, 0));
		for (int i = 0; i < 1500; i++) {
			log.add(new Traffic(0, 0, "api", "GET", "/", 200, 0, Map.of(), Json.object(), Json.object(), null));
		}
		assertThat(log.after(0, 5000)).hasSize(1000).first().extracting(Traffic::seq).isEqualTo(501L);
		assertThat(log.after(1498, 5000)).extracting(Traffic::seq).containsExactly(1499L, 1500L);
	}

}
