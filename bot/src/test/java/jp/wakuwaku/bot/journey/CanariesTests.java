package jp.wakuwaku.bot.journey;

import jp.wakuwaku.bot.journey.Canaries.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CanariesTests {

	private final Canaries canaries = new Canaries();

	@ParameterizedTest
	@EnumSource
	void findsAPlantedSecretOfEveryKind(Kind kind) {
		this.canaries.add(kind, "かなりやの歌");
		assertThat(this.canaries.in("INFO Worker : かなりやの歌 を読みました\n")).hasSize(1)
			.first()
			.asString()
			.startsWith(kind + ": INFO Worker : …");
		assertThat(this.canaries.in("かなりやの歌", kind)).hasSize(1);
		assertThat(this.canaries.in("INFO Worker : 読みました")).isEmpty();
	}

	@Test
	void looksForTheAskedKindsOnly() {
		this.canaries.add(Kind.USER_ID, "U4af4980629");
		assertThat(this.canaries.in("session:{U4af4980629}", Kind.TEXT, Kind.REPLY_TOKEN)).isEmpty();
	}

	@Test
	void doesNotRepeatWhatItFinds() {
		this.canaries.add(Kind.REPLY_TOKEN, "0f3779fba3b349968c5d07db31eab56f");
		assertThat(this.canaries.in("token=0f3779fba3b349968c5d07db31eab56f").toString())
			.doesNotContain("0f3779fba3b3");
	}

	@Test
	void takesCommonWordsForWhatTheyAre() {
		this.canaries.add(Kind.TEXT, "メニュー");
		assertThat(this.canaries.in("メニュー")).isEmpty();
	}

	@Test
	void findsWhateverLooksLikeAUserId() {
		assertThat(Canaries.userIdsIn("user=U4af4980629d1a2b3c4d5e6f708192a3b, next")).hasSize(1);
		assertThat(Canaries.userIdsIn("sha U4af4980629 XU4af4980629d1a2b3c4d5e6f708192a3b")).isEmpty();
	}

}
