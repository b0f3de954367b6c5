package jp.wakuwaku.bot.emulator;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ChannelTests {

	@Test
	void signsAsLineDoes() {
		var channel = new Channel("8c570fa6dd201bb328f1c1eac23a96d8", "token");
		String body = "{\"destination\":\"U8e742f61d673b39c7fff3cecb7536ef0\",\"events\":[]}";
		assertThat(channel.sign(body.getBytes(StandardCharsets.UTF_8)))
			.isEqualTo("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=");
	}

	@Test
	void wantsASecretAndAToken() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Channel("", "token"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Channel("secret", " "));
	}

}
