package jp.wakuwaku.bot.residents;

import java.util.Map;

import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ConsentTextsTests {

	private static final String JAPANESE = """
			registration:
			  1: 最初の文
			  2: 次の文
			chat:
			  1: トーク
			profile:
			  1: 登録
			""";

	@ParameterizedTest
	@EnumSource
	void shipInEveryLanguage(ConsentPurpose purpose) {
		for (Language language : Language.values()) {
			ConsentText text = ConsentTexts.shipped().current(purpose, language);
			assertThat(text.language()).isEqualTo(language);
			assertThat(text.text()).isNotBlank().hasSizeLessThan(1_000);
		}
	}

	@Test
	void showTheLatestVersionAndKeepTheOlder() {
		ConsentTexts texts = new ConsentTexts(Map.of(Language.JA, JAPANESE));
		assertThat(texts.current(ConsentPurpose.REGISTRATION, Language.JA))
			.isEqualTo(new ConsentText(ConsentPurpose.REGISTRATION, 2, Language.JA, "次の文"));
		assertThat(texts.find(ConsentPurpose.REGISTRATION, 1, Language.JA)).get()
			.extracting(ConsentText::text)
			.isEqualTo("最初の文");
		assertThat(texts.find(ConsentPurpose.REGISTRATION, 3, Language.JA)).isEmpty();
	}

	@Test
	void areJapaneseWhereTheLatestVersionIsNotTranslated() {
		ConsentTexts texts = new ConsentTexts(
				Map.of(Language.JA, JAPANESE, Language.EN, "registration: {1: the first text}"));
		assertThat(texts.current(ConsentPurpose.REGISTRATION, Language.EN))
			.isEqualTo(new ConsentText(ConsentPurpose.REGISTRATION, 2, Language.JA, "次の文"));
		assertThat(texts.find(ConsentPurpose.REGISTRATION, 1, Language.EN)).get()
			.extracting(ConsentText::text)
			.isEqualTo("the first text");
	}

	@Test
	void wantATextForEachPurpose() {
		refused(Map.of(Language.JA, "registration: {1: 文}"), "consents.ja.yaml: no text for chat");
	}

	@Test
	void translateNoVersionThatIsNotThere() {
		refused(Map.of(Language.JA, JAPANESE, Language.EN, "chat: {2: chat}"),
				"consents.en.yaml: chat [2] (expected: versions among [1])");
	}

	@Test
	void nameAnUnknownPurpose() {
		refused(Map.of(Language.JA, "registrations: {1: 文}"), "consents.ja.yaml: 'registrations' (expected: one of");
	}

	@Test
	void countVersionsFromOne() {
		refused(Map.of(Language.JA, "chat: {v1: 文}"), "consents.ja.yaml: 'v1' (expected: a number from 1");
	}

	private static void refused(Map<Language, String> files, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> new ConsentTexts(files)).withMessageStartingWith(message);
	}

}
