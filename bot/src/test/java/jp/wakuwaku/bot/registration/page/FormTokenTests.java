package jp.wakuwaku.bot.registration.page;

import java.time.Instant;
import java.util.HexFormat;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FormTokenTests {

	@Test
	void aTokenIsReadBack() {
		FormToken token = FormToken.random();
		assertThat(token.value()).hasSize(22);
		assertThat(FormToken.of(token.value())).contains(token);
		assertThat(FormToken.random()).isNotEqualTo(token);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "AAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAA=",
			"AAAAAAAAAAAAAAAAAAAAA\n", "ああああああああああああああああああああああ" })
	void nothingElseIsAToken(String value) {
		assertThat(FormToken.of(value)).isEmpty();
	}

	@Test
	void aTokenStaysOutOfTextsAndItsHashDoesNotOpenAnything() {
		FormToken token = FormToken.random();
		assertThat(token.toString()).doesNotContain(token.value());
		assertThat(token.hash()).matches("[0-9a-f]{64}").startsWith(token.linkId());
		assertThat(token.key()).hasSize(32).isNotEqualTo(HexFormat.of().parseHex(token.hash()));
	}

	@Test
	void onlyItsTokenOpensATask() {
		FormToken token = FormToken.random();
		String sealed = SealedTask.seal(token, "予約");
		assertThat(SealedTask.open(token, sealed)).isEqualTo("予約");
		assertThatIllegalStateException().isThrownBy(() -> SealedTask.open(FormToken.random(), sealed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a.b", "a:b", "0123456789012345678901234567890123456789012345678901234567890123X" })
	void aDraftIsOpaque(String draft) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new FormTask(new ChatId("U1"), new PersonId("0".repeat(32)), draft, new ProgramId("p"),
					Instant.EPOCH, Language.JA))
			.withMessageStartingWith("draft: " + draft.length() + " characters");
	}

}
