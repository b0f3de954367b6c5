package jp.wakuwaku.bot.residents;

import java.time.Instant;
import java.util.Map;

import jp.wakuwaku.bot.platform.FixedRules;
import jp.wakuwaku.bot.platform.RetentionPeriods;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

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

	private final FixedRules rules = new FixedRules();

	@ParameterizedTest
	@EnumSource
	void shipInEveryLanguage(ConsentPurpose purpose) {
		for (Language language : Language.values()) {
			ConsentText text = ConsentTexts.shipped(new FixedRules()).current(purpose, language);
			assertThat(text.language()).isEqualTo(language);
			assertThat(text.text()).isNotBlank().hasSizeLessThan(1_000);
		}
	}

	@Test
	void showTheLatestVersionAndKeepTheOlder() {
		ConsentTexts texts = new ConsentTexts(Map.of(Language.JA, JAPANESE), this.rules);
		assertThat(texts.current(ConsentPurpose.REGISTRATION, Language.JA))
			.isEqualTo(new ConsentText(ConsentPurpose.REGISTRATION, 2, Language.JA, "次の文"));
		assertThat(texts.shown(agreed(1, Language.JA, null))).get().extracting(ConsentText::text).isEqualTo("最初の文");
		assertThat(texts.shown(agreed(3, Language.JA, null))).isEmpty();
	}

	@Test
	void areJapaneseWhereTheLatestVersionIsNotTranslated() {
		ConsentTexts texts = new ConsentTexts(
				Map.of(Language.JA, JAPANESE, Language.EN, "registration: {1: the first text}"), this.rules);
		assertThat(texts.current(ConsentPurpose.REGISTRATION, Language.EN))
			.isEqualTo(new ConsentText(ConsentPurpose.REGISTRATION, 2, Language.JA, "次の文"));
		assertThat(texts.shown(agreed(1, Language.EN, null))).get()
			.extracting(ConsentText::text)
			.isEqualTo("the first text");
	}

	@Test
	void sayForHowLongDetailsAreKept() {
		ConsentTexts texts = ConsentTexts.shipped(this.rules);
		this.rules.change(RetentionPeriods.SHIPPED.changed(60, 90, 90, Instant.EPOCH));
		for (Language language : Language.values()) {
			assertThat(texts.current(ConsentPurpose.REGISTRATION, language).text()).contains("60").doesNotContain("{");
		}
		assertThat(texts.shown(agreed(1, Language.JA, 180))).get()
			.extracting(ConsentText::text, STRING)
			.contains("開催日から180日");
		assertThat(texts.shown(agreed(1, Language.JA, null))).as("as it always said")
			.get()
			.extracting(ConsentText::text, STRING)
			.contains("開催日から90日");
	}

	private static Consent agreed(int version, Language language, @Nullable Integer days) {
		return new Consent("form:1", ConsentPurpose.REGISTRATION, Consent.Decision.GIVEN, version, language,
				Instant.EPOCH, Consent.Place.PAGE, days);
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
		assertThatIllegalArgumentException().isThrownBy(() -> new ConsentTexts(files, new FixedRules()))
			.withMessageStartingWith(message);
	}

}
