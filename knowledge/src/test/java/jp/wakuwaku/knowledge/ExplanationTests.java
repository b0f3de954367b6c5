package jp.wakuwaku.knowledge;

import java.time.LocalDate;
import java.util.List;

import jp.wakuwaku.knowledge.Explanation.ExplainedHit;
import jp.wakuwaku.knowledge.Explanation.Reason;
import jp.wakuwaku.knowledge.analysis.Alternative;
import jp.wakuwaku.knowledge.analysis.Origin;
import jp.wakuwaku.knowledge.analysis.Piece;
import jp.wakuwaku.knowledge.analysis.QueryWord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ExplanationTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private final FaqIndex index = FaqIndex.build(Entries.faq());

	@AfterEach
	void close() {
		this.index.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "セミナーの費用", "お金はかかりますか", "たくじ", "織田信長", "", "水戸のセミナー", "申し込みと相談と電話番号", "起業の相談" })
	void tellsOfTheSearchThatResidentsGet(String query) {
		assertThat(this.index.explain(query, TODAY).outcome()).isEqualTo(this.index.search(query, TODAY));
		assertThat(this.index.explain(query, TODAY).hits()).extracting(ExplainedHit::hit)
			.isEqualTo(this.index.rank(query, 10));
	}

	@Test
	void showsTheWordsAsTheyWereRead() {
		Explanation explanation = this.index.explain("せみなーの料金は？", TODAY);
		assertThat(explanation.text()).isEqualTo("せみなーの料金は?");
		assertThat(explanation.pieces()).extracting(Piece::surface).contains("の", "料金", "は");
		QueryWord fee = word(explanation, "料金");
		assertThat(fee.origin()).isEqualTo(Origin.TYPED);
		assertThat(fee.alternatives()).contains(new Alternative("費用", 0.5, Origin.SYNONYM));
	}

	@Test
	void showsTheScoreInPartsAndTheWordingThatFitsBest() {
		ExplainedHit best = this.index.explain("講座に参加したい人", TODAY).hits().getFirst();
		assertThat(best.hit().entry()).isEqualTo(Entries.SEMINAR);
		assertThat(best.wording()).isEqualTo("講座に参加したい");
		Score score = best.score();
		assertThat(score.total()).isCloseTo(
				(score.question() + score.answer()) * (score.coverage() + Scorer.WEIGHT_OF_FIT * score.fit()),
				within(1e-9));
	}

	@Test
	void namesTheEntryThatHasTheSameWording() {
		Explanation explanation = this.index.explain("お金はかかりますか", TODAY);
		assertThat(explanation.sameWording()).isEqualTo(Entries.COST);
		assertThat(explanation.reason()).isEqualTo(Reason.SAME_WORDING);
		assertThat(this.index.explain("お金", TODAY).sameWording()).isNull();
	}

	@Test
	void namesPlacesThatNoEntryHas() {
		assertThat(this.index.explain("水戸のセミナー", TODAY).otherPlaces()).containsExactly("水戸");
		assertThat(this.index.explain("セミナー", TODAY).otherPlaces()).isEmpty();
	}

	@Test
	void tellsHowMuchOfTheQueryIsTalkAndHowManyWordsTheBestEntryHas() {
		Explanation movie = this.index.explain("映画の料金", TODAY);
		assertThat(movie.talk()).isBetween(0.5, 0.9);
		assertThat(this.index.explain("セミナーの料金", TODAY).talk()).isLessThan(0.1);
		Score best = movie.hits().getFirst().score();
		assertThat(movie.trust()).isCloseTo((1 - movie.talk()) * Math.sqrt(best.coverage() * 2), within(1e-9));
		assertThat(movie.hits()).allSatisfy(
				(each) -> assertThat(each.hit().score()).isCloseTo(each.score().total() * movie.trust(), within(1e-9)));
	}

	@Test
	void leavesOutWhatIsNotValid() {
		FaqEntry expired = Entries.COST.withValidity(new Validity(null, TODAY.minusDays(1)));
		try (FaqIndex changed = FaqIndex.build(Entries.faq(Entries.SEMINAR, expired))) {
			Explanation explanation = changed.explain("お金はかかりますか", TODAY);
			assertThat(explanation.sameWording()).isNull();
			assertThat(explanation.hits()).extracting((hit) -> hit.hit().entry()).doesNotContain(expired);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "SAME_WORDING | 登録した言い方と同じなので、その項目を答えます。",
					"CLEAR | 1位の点数 12.35 は回答の基準 10.00 より高く、2位とも差があるので、1位を答えます。",
					"TOO_CLOSE | 1位の点数 12.35 は回答の基準 10.00 より高いのですが、2位の 12.00 と近すぎるので、候補から選んでもらいます。",
					"UNSURE | 1位の点数 12.35 は候補の基準 5.00 より高く、回答の基準 10.00 には届かないので、候補から選んでもらいます。",
					"TOO_LOW | 1位の点数 12.35 が候補の基準 5.00 に届かないので、見つからなかったと伝えます。",
					"NO_SHARED_WORD | 質問のことばがどの項目にもないので、見つからなかったと伝えます。" })
	void saysWhyInOneSentence(Reason reason, String sentence) {
		Score score = new Score(12.345678, 0, 1, 1, 1, 1, false);
		List<ExplainedHit> hits = List.of(new ExplainedHit(new Hit(Entries.COST, 12.345678), score, "費用"),
				new ExplainedHit(new Hit(Entries.SEMINAR, 12), score, "申し込み"));
		assertThat(new Explanation("", List.of(), List.of(), null, List.of(), 0, 1, hits, new Thresholds(5, 10),
				new SearchOutcome.NotFound(), reason)
			.why()).isEqualTo(sentence);
	}

	private static QueryWord word(Explanation explanation, String term) {
		return explanation.words().stream().filter((word) -> word.term().equals(term)).findFirst().orElseThrow();
	}

}
