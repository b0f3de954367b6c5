package jp.wakuwaku.knowledge;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FaqEntryTests {

	private static final FaqEntry PLAIN = Entries.COST;

	@Test
	void isForEveryoneAndForEverUnlessItSaysOtherwise() {
		assertThat(PLAIN.validity()).isEqualTo(Validity.ALWAYS);
		assertThat(PLAIN.audience()).isEqualTo(Audience.EVERYONE);
		assertThat(PLAIN.action()).isNull();
		assertThat(PLAIN.tags()).isEmpty();
		assertThat(PLAIN.related()).isEmpty();
		assertThat(PLAIN.variants()).isEmpty();
	}

	@Test
	void keepsEverythingElseWhenOneThingIsAdded() {
		FaqEntry entry = PLAIN.withTags(List.of("費用"))
			.withValidity(new Validity(LocalDate.of(2026, 4, 1), null))
			.withRelated(List.of(Entries.SEMINAR.id()))
			.withAction(new FaqAction.Start("registration", "申し込む"))
			.withAudience(Audience.RESIDENTS)
			.withVariants(Map.of(Language.EN, new Variant("How much is it?", "Cost", "It is free.")));
		assertThat(entry).isEqualTo(new FaqEntry(PLAIN.id(), PLAIN.category(), PLAIN.question(), PLAIN.label(),
				PLAIN.phrasings(), PLAIN.answer(), PLAIN.source(), PLAIN.checkedOn(), List.of("費用"),
				new Validity(LocalDate.of(2026, 4, 1), null), List.of(Entries.SEMINAR.id()),
				new FaqAction.Start("registration", "申し込む"), Audience.RESIDENTS,
				Map.of(Language.EN, new Variant("How much is it?", "Cost", "It is free."))));
	}

	@Test
	void speaksJapaneseWhereItHasNoVariant() {
		FaqEntry entry = PLAIN.withVariants(Map.of(Language.EN, new Variant("How much is it?", "Cost", "It is free.")));
		assertThat(entry.question(Language.EN)).isEqualTo("How much is it?");
		assertThat(entry.label(Language.EN)).isEqualTo("Cost");
		assertThat(entry.answer(Language.EN)).isEqualTo("It is free.");
		assertThat(List.of(Language.JA, Language.EASY_JA)).allSatisfy((language) -> {
			assertThat(entry.question(language)).isEqualTo(entry.question());
			assertThat(entry.label(language)).isEqualTo(entry.label());
			assertThat(entry.answer(language)).isEqualTo(entry.answer());
		});
	}

	@Test
	void takesUpTo20TagsAndUpTo5RelatedEntriesEachOnce() {
		List<String> tags = IntStream.range(0, 21).mapToObj((number) -> "タグ" + number).toList();
		List<FaqId> ids = IntStream.range(0, 6).mapToObj((number) -> new FaqId("entry-" + number)).toList();
		assertThat(PLAIN.withTags(tags.subList(0, 20)).withRelated(ids.subList(0, 5)).tags()).hasSize(20);
		assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.withTags(tags))
			.withMessageStartingWith("tags: ")
			.withMessageEndingWith(" (expected: up to 20, each once)");
		assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.withTags(List.of("a", "a")))
			.withMessage("tags: [a, a] (expected: up to 20, each once)");
		assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.withTags(List.of("あ".repeat(31))))
			.withMessage("tags: 31 characters (expected: 1 to 30, not only spaces)");
		assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.withRelated(ids))
			.withMessageEndingWith(" (expected: up to 5, each once)");
	}

	@Test
	void refusesWhatWouldLeadNowhere() {
		assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.withRelated(List.of(PLAIN.id())))
			.withMessage("related: 'seminar-cost' (expected: another entry than itself)");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Entries.faq(PLAIN.withRelated(List.of(Entries.SEMINAR.id()))))
			.withMessage("related: [seminar-apply] of seminar-cost (expected: ids of other entries)");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> PLAIN.withVariants(Map.of(Language.JA, new Variant("一", "二", "三"))))
			.withMessage("variants: 'ja' (expected: other languages than the entry's own)");
	}

	@Test
	void keepsAPhrasingOnOneLine() {
		assertThatIllegalArgumentException().isThrownBy(() -> Entries.entry("a", "質問", "答え", "言い換え\n"))
			.withMessage("phrasings: several lines (expected: one)");
	}

	@Nested
	class ItsValidity {

		private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

		@Test
		void includesItsFirstAndItsLastDay() {
			Validity validity = new Validity(DAY, DAY.plusDays(1));
			assertThat(IntStream.range(-1, 3).mapToObj((days) -> validity.includes(DAY.plusDays(days))))
				.containsExactly(false, true, true, false);
		}

		@Test
		void mayBeOpenAtEitherEnd() {
			assertThat(new Validity(DAY, null).includes(LocalDate.MAX)).isTrue();
			assertThat(new Validity(DAY, null).includes(DAY.minusDays(1))).isFalse();
			assertThat(new Validity(null, DAY).includes(LocalDate.MIN)).isTrue();
			assertThat(new Validity(null, DAY).includes(DAY.plusDays(1))).isFalse();
			assertThat(Validity.ALWAYS.includes(DAY)).isTrue();
		}

		@Test
		void doesNotEndBeforeItBegins() {
			assertThatIllegalArgumentException().isThrownBy(() -> new Validity(DAY, DAY.minusDays(1)))
				.withMessage("valid: 2026-11-22 to 2026-11-21 (expected: from <= until)");
		}

	}

	@Nested
	class ItsAction {

		@ParameterizedTest
		@ValueSource(strings = { "0299-48-1111", "0299481111", "119", "81-299-48-1111" })
		void callsANumber(String number) {
			assertThat(new FaqAction.Call(number, "電話をかける").number()).isEqualTo(number);
		}

		@ParameterizedTest
		@ValueSource(strings = { "", "12", "1234567890123456", "0299-", "-48", "0299--48", "0299 48", "０２９９" })
		void doesNotCallAnythingElse(String number) {
			assertThatIllegalArgumentException().isThrownBy(() -> new FaqAction.Call(number, "電話をかける"))
				.withMessage("call: '" + number + "' (expected: 3 to 15 digits, for example 0299-48-1111)");
		}

		@Test
		void opensPagesOverHttpsOnly() {
			assertThat(new FaqAction.OpenPage(URI.create("https://example.jp/"), "開く").label()).isEqualTo("開く");
			assertThatIllegalArgumentException()
				.isThrownBy(() -> new FaqAction.OpenPage(URI.create("http://example.jp/"), "開く"))
				.withMessageStartingWith("open: 'http://example.jp/' (expected: ");
			assertThatIllegalArgumentException()
				.isThrownBy(() -> new FaqAction.OpenPage(URI.create("https:example.jp"), "開く"));
			assertThatIllegalArgumentException()
				.isThrownBy(() -> new FaqAction.OpenPage(URI.create("https://example.jp/" + "a".repeat(1_000)), "開く"));
		}

		@Test
		void startsAFeatureByItsName() {
			assertThat(new FaqAction.Start("registration", "申し込む").feature()).isEqualTo("registration");
			assertThatIllegalArgumentException().isThrownBy(() -> new FaqAction.Start("Registration", "申し込む"))
				.withMessage("start: 'Registration' (expected: 1 to 40 of a-z and -, for example registration)");
		}

		@Test
		void hasALabelThatFitsAButton() {
			assertThatIllegalArgumentException().isThrownBy(() -> new FaqAction.Start("registration", "あ".repeat(21)))
				.withMessage("label: 21 characters (expected: 1 to 20, not only spaces)");
		}

	}

	@Nested
	class ItsAudience {

		@Test
		void isFoundByCodeAndByLabel() {
			assertThat(Audience.values()).allSatisfy((audience) -> {
				assertThat(Audience.parse(audience.code())).isEqualTo(audience);
				assertThat(Audience.parse(audience.label())).isEqualTo(audience);
			});
			assertThat(Audience.JOB_SEEKERS.code()).isEqualTo("job-seekers");
			assertThatIllegalArgumentException().isThrownBy(() -> Audience.parse("nobody"))
				.withMessage("audience: 'nobody' (expected: one of [everyone すべての方, residents 市内に住む・働く方, "
						+ "job-seekers これから働きたい方, founders 起業を考える・起業した方, companies 市内企業の方])");
		}

	}

}
