package jp.wakuwaku.bot.console.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldKind;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Option;
import jp.wakuwaku.bot.programs.Specimens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class FieldMakingTests {

	private static final Field TOPIC = Specimens.field("topic",
			new FieldType.OneOf(List.of(new Option("a", "起業"), new Option("o1", "販売"), new Option("b", "ほか"))));

	@ParameterizedTest
	@EnumSource
	void makesEveryKindOfWhatItBeginsWithAndReadsItBack(FieldKind kind) {
		Map<String, String> typed = new LinkedHashMap<>(FieldForm.blank(kind, 2026).settings());
		typed.putAll(Map.of("label", "見出し", "required", "on", "asked", kind.usuallyAsked().name(), "added", "一\n二"));
		FieldForm form = FieldForm.read(typed(typed));
		assertThat(FieldCheck.check(kind, form).all()).isEmpty();
		Field made = new FieldMaking(kind, form, null, null).made(new FieldId("q1"));
		assertThat(FieldKind.of(made.type())).isEqualTo(kind);
		FieldForm again = FieldForm.of(made);
		assertThat(new FieldMaking(kind, again, made, made).made(new FieldId("q1"))).isEqualTo(made);
	}

	@Test
	void offersEveryKind() {
		assertThat(KindWords.all()).extracting(KindWords::kind).containsExactlyInAnyOrder(FieldKind.values());
	}

	@Test
	void keepsWhatOptionsMeanAndGivesNoIdTwice() {
		FieldForm form = options(Map.of("a", "起業・創業", "o1", "", "b", "ほか"), "託児");
		Field made = new FieldMaking(FieldKind.ONE_OF, form, TOPIC, TOPIC).made(TOPIC.id());
		assertThat(made.type()).isEqualTo(
				new FieldType.OneOf(List.of(new Option("a", "起業・創業"), new Option("b", "ほか"), new Option("o2", "託児")),
						List.of(new Option("o1", "販売"))));
		assertThat(made.show("o1")).isEqualTo("販売");
	}

	@Test
	void forgetsAnOptionThatNobodyCouldChoose() {
		FieldForm form = options(Map.of("a", "起業", "o1", "", "b", "ほか"), "");
		Field made = new FieldMaking(FieldKind.ONE_OF, form, TOPIC, null).made(TOPIC.id());
		assertThat(made.type()).isEqualTo(new FieldType.OneOf(List.of(new Option("a", "起業"), new Option("b", "ほか"))));
	}

	@Test
	void makesOtherWordsOfAConsentAnotherVersionOnce() {
		Field consent = Specimens.CONSENT;
		assertThat(version(consent, consent, "受付と連絡のためだけに使います。")).isEqualTo("v1");
		assertThat(version(consent, consent, "ほかの文")).isEqualTo("v2");
		Field drafted = Specimens.field("consent", new FieldType.Consent("ほかの文", "v2"));
		assertThat(version(drafted, consent, "もっとほかの文")).isEqualTo("v2");
		assertThat(version(drafted, consent, "受付と連絡のためだけに使います。")).isEqualTo("v1");
	}

	@Test
	void saysBesideEachFieldWhatIsWrong() {
		Map<String, String> typed = new LinkedHashMap<>(
				Map.of("label", "", "asked", "ELSEWHERE", "option-a", "あ、い", "added", "い\nい\n" + "長".repeat(21)));
		assertThat(FieldCheck.check(FieldKind.SEVERAL_OF, FieldForm.read(typed(typed))).all())
			.extracting(Map.Entry::getKey)
			.containsExactlyInAnyOrder("label", "asked", "option-a", "added");
		assertThat(
				FieldCheck
					.check(FieldKind.NUMBER,
							FieldForm.read(typed(Map.of("label", "数", "asked", "CHAT", "least", "5", "most", "2",
									"counts", "NOTHING"))))
					.of("most"))
			.isNotEmpty();
		assertThat(FieldCheck
			.check(FieldKind.DATE,
					FieldForm.read(
							typed(Map.of("label", "日", "asked", "PAGE", "from", "2026-12-02", "until", "2026-12-01"))))
			.of("until")).isNotEmpty();
	}

	private static String version(Field before, @Nullable Field published, String statement) {
		FieldForm form = FieldForm
			.read(typed(Map.of("label", "同意", "required", "on", "asked", "PAGE", "statement", statement)));
		Field made = new FieldMaking(FieldKind.CONSENT, form, before, published).made(before.id());
		return ((FieldType.Consent) made.type()).version();
	}

	private static FieldForm options(Map<String, String> labels, String added) {
		Map<String, String> typed = new LinkedHashMap<>(
				Map.of("label", "見出し", "required", "on", "asked", "PAGE", "added", added));
		labels.forEach((id, label) -> typed.put("option-" + id, label));
		return FieldForm.read(typed(typed));
	}

	private static MultiValueMap<String, String> typed(Map<String, String> fields) {
		MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
		fields.forEach(typed::add);
		return typed;
	}

}
