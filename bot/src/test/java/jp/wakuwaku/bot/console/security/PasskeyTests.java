package jp.wakuwaku.bot.console.security;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.webauthn.api.Bytes;

import static org.assertj.core.api.Assertions.assertThat;

/** What an authenticator is not needed for; {@code ConsoleBrowserTests} have one. */
class PasskeyTests extends ConsoleCase {

	private static final String PAGE = "/console/account/passkeys";

	@Autowired
	RedisPasskeys passkeys;

	@Test
	void nobodyHasMoreThanTwenty() {
		AccountId id = this.staff.add(Set.of(Role.VIEWER));
		StaffBrowser browser = this.staff.signedIn(anybody(), id, Duration.ZERO);
		for (int i = 1; i < 20; i++) {
			add(id);
		}
		add(this.staff.add(Set.of(Role.VIEWER)));
		assertThat(browser.get(PAGE).texts("[data-passkey=make]")).hasSize(1);
		assertThat(browser.post(PAGE + "/options", Map.of()).body()).contains("\"challenge\"");
		add(id);
		assertThat(browser.get(PAGE).texts("[data-passkey=make]")).isEmpty();
		assertThat(browser.get(PAGE).text(".empty")).contains("20 個まで");
		for (String path : List.of(PAGE + "/options", PAGE)) {
			Page refused = browser.post(path, Map.of());
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.body()).contains("20 個まで");
		}
	}

	private void add(AccountId id) {
		Bytes user = new Bytes(id.value().getBytes(StandardCharsets.UTF_8));
		String some = Bytes.random().toBase64UrlString();
		this.passkeys.save(new Passkey(Passkey.VERSION, some, id.value(), some, 0, true, List.of("internal"), false,
				false, some, some, "端末", Instant.EPOCH, Instant.EPOCH)
			.record(user));
	}

}
