package jp.wakuwaku.bot.load.traffic;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookTests {

	@Test
	void isSignedAsLineSigns() {
		byte[] body = "{\"destination\":\"U8e742f61d673b39c7fff3cecb7536ef0\",\"events\":[]}"
			.getBytes(StandardCharsets.UTF_8);
		assertThat(Webhook.signed(body, "8c570fa6dd201bb328f1c1eac23a96d8").signature())
			.isEqualTo("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=");
	}

}
