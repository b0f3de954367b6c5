package jp.wakuwaku.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Changes.Change;
import jp.wakuwaku.knowledge.Changes.Effect;
import jp.wakuwaku.knowledge.Changes.Kind;
import jp.wakuwaku.knowledge.Changes.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChangesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	@ParameterizedTest
	@CsvSource({ "a, a, SAME, EVEN", "a, b, OTHER_ANSWER, WORSE", "b, a, OTHER_ANSWER, BETTER",
			"b, c, OTHER_ANSWER, EVEN", "-, a, NEWLY_ANSWERED, BETTER", "-, b, NEWLY_ANSWERED, WORSE",
			"b|a, a, NEWLY_ANSWERED, BETTER", "a, -, NO_LONGER_ANSWERED, WORSE", "a, a|b, NO_LONGER_ANSWERED, WORSE",
			"b, -, NO_LONGER_ANSWERED, BETTER", "a|b, b|a, OTHER_CANDIDATES, EVEN", "a|b, b|c, OTHER_CANDIDATES, WORSE",
			"-, b|a, OTHER_CANDIDATES, BETTER", "-, b|c, OTHER_CANDIDATES, EVEN", "-, -, SAME, EVEN",
			"b|c, b|c, SAME, EVEN" })
	void tellWhatResidentsNoticeAndWhetherItIsForTheBetter(String before, String after, Kind kind, Effect effect) {
		Change change = new Change(new Question("託児は", Set.of(new FaqId("a"))), outcome(before), outcome(after));
		assertThat(change.kind()).isEqualTo(kind);
		assertThat(change.effect()).isEqualTo(effect);
	}

	@Test
	void doNotJudgeAQuestionOfWhichNobodyKnowsTheAnswer() {
		Change change = new Change(new Question("託児は", Set.of()), outcome("a"), outcome("b"));
		assertThat(change.effect()).isEqualTo(Effect.UNKNOWN);
	}

	@Test
	void noticeThatAnEntrySaysSomethingElse() {
		Question cost = new Question("お金はかかりますか", Set.of(Entries.COST.id()));
		FaqEntry draft = Entries.entry("seminar-cost", Entries.COST.question(), "資料代が千円かかります。", "お金はかかりますか");
		try (FaqIndex before = FaqIndex.build(Entries.faq());
				FaqIndex after = FaqIndex.build(Entries.faq(Entries.SEMINAR, draft, Entries.OFFICE))) {
			Change change = Changes.between(before, after, List.of(cost), TODAY).of().getFirst();
			assertThat(change.kind()).isEqualTo(Kind.OTHER_WORDS);
			assertThat(change.effect()).isEqualTo(Effect.EVEN);
		}
	}

	@Test
	void showWhatADraftWouldDo() {
		FaqEntry draft = Entries.entry("seminar-childcare", "託児はありますか", "あります。", "赤ちゃん連れでも参加できますか");
		Question baby = new Question("赤ちゃん連れでも参加できますか", Set.of(draft.id()));
		Question office = new Question("担当課の電話番号", Set.of());
		try (FaqIndex before = FaqIndex.build(Entries.faq());
				FaqIndex after = FaqIndex
					.build(Entries.faq(Entries.SEMINAR, draft, Entries.COST, Entries.OFFICE, Entries.STARTING))) {
			Changes changes = Changes.between(before, after, List.of(office, baby), TODAY);
			assertThat(changes.of()).extracting(Change::question).containsExactly(office, baby);
			assertThat(changes.of()).extracting(Change::kind).containsExactly(Kind.SAME, Kind.NEWLY_ANSWERED);
			assertThat(changes.count(Effect.BETTER)).isEqualTo(1);
			assertThat(changes.count(Kind.SAME)).isEqualTo(1);
		}
	}

	@Test
	void showWhatANewGroupOfTheThesaurusWouldDo() {
		Question nanny = new Question("乳母はいますか", Set.of(Entries.CHILDCARE.id()));
		try (FaqIndex before = FaqIndex.build(Entries.faq(), List.of());
				FaqIndex after = FaqIndex.build(Entries.faq(), List.of(List.of("乳母", "託児")))) {
			assertThat(Changes.between(before, after, List.of(nanny), TODAY).count(Effect.BETTER)).isEqualTo(1);
		}
	}

	/** An answer, candidates parted by {@code |}, or nothing. */
	private static SearchOutcome outcome(String ids) {
		List<Hit> hits = Stream.of(ids.split("\\|")).map((id) -> new Hit(entry(id), 1)).toList();
		if (ids.equals("-")) {
			return new SearchOutcome.NotFound();
		}
		return (hits.size() > 1) ? new SearchOutcome.Candidates(hits)
				: new SearchOutcome.Answer(hits.getFirst(), List.of());
	}

	private static FaqEntry entry(String id) {
		return Entries.entry(id.equals("-") ? "none" : id, "質問", "答え");
	}

}
