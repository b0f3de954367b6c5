package jp.wakuwaku.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FaqIndexTests {

	private final FaqIndex index = FaqIndex.build(Entries.faq());

	@AfterEach
	void close() {
		this.index.close();
	}

	@ParameterizedTest
	@CsvSource({ "セミナーに申し込みたい, seminar-apply", "託児はありますか, seminar-childcare", "セミナーは無料ですか, seminar-cost",
			"ｾﾐﾅｰ の 費用, seminar-cost", "創業について相談したい, starting-consult", "セミナーの料金, seminar-cost",
			"担当課の電話番号, office-contact" })
	void ranksWhatIsMeantFirst(String query, String id) {
		assertThat(this.index.rank(query, 3).getFirst().entry().id()).isEqualTo(new FaqId(id));
	}

	@Test
	void answersAnEntrysOwnWordingEvenIfEveryWordIsACommonOne() {
		FaqEntry what = Entries.entry("about-what", "これは何ですか", "市の事業です。", "何のためにやってるの？");
		try (FaqIndex common = FaqIndex.build(Entries.faq(Entries.SEMINAR, what))) {
			assertThat(common.search("何のために やってるの")).isInstanceOfSatisfying(SearchOutcome.Answer.class,
					(answer) -> assertThat(answer.best().entry()).isEqualTo(what));
		}
	}

	@Test
	void ranksBestFirstAndNoMoreThanAskedFor() {
		List<Hit> hits = this.index.rank("セミナーの申し込みと費用と託児", 2);
		assertThat(hits).hasSize(2);
		assertThat(hits.getFirst().score()).isGreaterThanOrEqualTo(hits.getLast().score());
	}

	@Test
	void refusesToRankNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.index.rank("託児", 0))
			.withMessage("most: 0 (expected: >= 1)");
	}

	@Test
	void findsNothingWhenNoWordIsShared() {
		assertThat(this.index.rank("織田信長", 3)).isEmpty();
		assertThat(this.index.search("織田信長")).isEqualTo(new SearchOutcome.NotFound());
	}

	@Test
	void findsNothingInAnEmptyContent() {
		try (FaqIndex empty = FaqIndex.build(Entries.faq(new FaqEntry[0]))) {
			assertThat(empty.search("託児はありますか")).isEqualTo(new SearchOutcome.NotFound());
		}
	}

	@Test
	void takesOperatorsForPlainText() {
		assertThat(this.index.rank("託児 AND NOT (*:*) question:\"セミナー", 1).getFirst().entry())
			.isEqualTo(Entries.CHILDCARE);
	}

	@Test
	void readsTheFirst500CharactersOfALongQuery() {
		assertThat(this.index.rank("あ".repeat(500) + "託児", 1)).isEmpty();
		assertThat(this.index.rank("託児" + "あ".repeat(5_000), 1)).hasSize(1);
	}

	@Test
	void acceptsAnyText() {
		Stream<String> named = Stream.of("", " ", "😀".repeat(5_000), "+-&|!(){}[]^\"~*?:\\/", "\0\u0007\u001b",
				"\ud83d", "\ude00\ud83d", "a".repeat(40_000), "漢字カタカナひらがな".repeat(1_000));
		assertThat(Stream.concat(named, RandomTexts.of(500)))
			.allSatisfy((query) -> assertThatCode(() -> this.index.search(query)).doesNotThrowAnyException());
	}

	@Test
	void answersManyThreadsAlike() throws InterruptedException, ExecutionException {
		List<Hit> alone = this.index.rank("創業について相談したい", 3);
		Callable<List<Hit>> search = () -> this.index.rank("創業について相談したい", 3);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<List<Hit>> together : threads.invokeAll(Stream.generate(() -> search).limit(1_000).toList())) {
				assertThat(together.get()).isEqualTo(alone);
			}
		}
	}

	@Test
	void countsAQuestionAboutAnotherPlaceForLess() {
		double here = this.index.rank("セミナーの費用", 1).getFirst().score();
		assertThat(this.index.rank("水戸のセミナーの費用", 1).getFirst().score()).isLessThan(0.4 * here);
		FaqEntry mito = Entries.entry("mito", "水戸の会場への行き方", "水戸駅から歩きます。");
		try (FaqIndex there = FaqIndex.build(Entries.faq(Entries.SEMINAR, Entries.COST, mito))) {
			double known = there.rank("水戸のセミナーの費用", 1).getFirst().score();
			assertThat(known).isGreaterThan(0.4 * there.rank("セミナーの費用", 1).getFirst().score());
		}
	}

	@Test
	void countsAnEntryForLessThatDoesNotNameThePlace() {
		FaqEntry[] entries = IntStream.range(0, 40)
			.mapToObj((number) -> Entries.entry("fee-" + number, "%d番の講座の費用".formatted(number),
					(number == 7) ? "水戸の会場です。" : "会場です。"))
			.toArray(FaqEntry[]::new);
		try (FaqIndex fees = FaqIndex.build(Entries.faq(entries))) {
			assertThat(fees.rank("水戸の講座の費用", 2).getFirst().entry().id()).isEqualTo(new FaqId("fee-7"));
			assertThat(fees.explain("水戸の講座の費用", LocalDate.EPOCH).hits()).filteredOn((hit) -> hit.score().elsewhere())
				.hasSize(9);
		}
	}

	@Test
	void countsTalkForLess() {
		assertThat(this.index.rank("映画の料金", 1).getFirst().score())
			.isLessThan(0.5 * this.index.rank("料金", 1).getFirst().score());
	}

	@Nested
	class OnADay {

		private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

		private static final Validity PAST = new Validity(null, TODAY.minusDays(1));

		private static final Validity FUTURE = new Validity(TODAY.plusDays(1), null);

		@ParameterizedTest
		@ValueSource(strings = { "セミナーの費用はいくらですか", "お金はかかりますか", "セミナーの費用", "ひよう", "hiyou", "セミナー", "費用の電話番号" })
		void neverShowsAnEntryThatIsNotValid(String query) {
			for (Validity validity : List.of(PAST, FUTURE)) {
				try (FaqIndex changed = FaqIndex
					.build(Entries.faq(Entries.SEMINAR, Entries.COST.withValidity(validity), Entries.OFFICE))) {
					assertThat(shown(changed.search(query, TODAY))).extracting((entry) -> entry.id().value())
						.doesNotContain("seminar-cost");
				}
			}
		}

		@Test
		void answersWithAnExpiredEntrysWordingFromTheOneThatReplacesIt() {
			FaqEntry fresh = Entries.entry("seminar-cost-new", "セミナーの費用はいくらですか", "参加は五百円です。");
			try (FaqIndex changed = FaqIndex.build(Entries.faq(Entries.COST.withValidity(PAST), fresh))) {
				assertThat(changed.search("セミナーの費用はいくらですか", TODAY)).isInstanceOfSatisfying(SearchOutcome.Answer.class,
						(answer) -> assertThat(answer.best().entry()).isEqualTo(fresh));
			}
		}

		@Test
		void showsAnEntryOnItsFirstAndOnItsLastDay() {
			Validity day = new Validity(TODAY, TODAY);
			try (FaqIndex changed = FaqIndex.build(Entries.faq(Entries.SEMINAR, Entries.COST.withValidity(day)))) {
				assertThat(shown(changed.search("お金はかかりますか", TODAY))).first()
					.extracting(FaqEntry::id)
					.isEqualTo(Entries.COST.id());
				assertThat(shown(changed.search("お金はかかりますか", TODAY.plusDays(1)))).isEmpty();
			}
		}

		private static List<FaqEntry> shown(SearchOutcome outcome) {
			return switch (outcome) {
				case SearchOutcome.Answer(Hit best, List<Hit> others) ->
					Stream.concat(Stream.of(best), others.stream()).map(Hit::entry).toList();
				case SearchOutcome.Candidates(List<Hit> hits) -> hits.stream().map(Hit::entry).toList();
				case SearchOutcome.NotFound _ -> List.of();
			};
		}

	}

	@Nested
	class AfterItWasClosed {

		@Test
		void refusesToSearch() {
			FaqIndexTests.this.index.close();
			assertThatIllegalStateException().isThrownBy(() -> FaqIndexTests.this.index.search("託児"))
				.withMessage("index: closed (expected: open)");
		}

		@Test
		void mayBeClosedAgain() {
			FaqIndexTests.this.index.close();
			assertThatCode(FaqIndexTests.this.index::close).doesNotThrowAnyException();
		}

	}

}
