package jp.wakuwaku.knowledge;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import jp.wakuwaku.knowledge.Explanation.Reason;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThresholdsTests {

	private final Thresholds thresholds = new Thresholds(5, 10);

	@Test
	void letFewTextsThatMeanNothingBeAnsweredAndOneInFiveHaveCandidates() {
		assertThat(Thresholds.calibrate(upTo(1_000), List.of())).isEqualTo(new Thresholds(800, 955));
	}

	@Test
	void letOneInFourQuestionsBeAnsweredWhoseEntryIsMissing() {
		assertThat(Thresholds.calibrate(upTo(1_000), upTo(2_000))).isEqualTo(new Thresholds(800, 1_500));
		assertThat(Thresholds.calibrate(upTo(1_000), upTo(100))).isEqualTo(new Thresholds(800, 955));
	}

	@Test
	void letEverythingThroughWhenNoTalkFindsAnything() {
		assertThat(Thresholds.calibrate(List.of(), List.of())).isEqualTo(new Thresholds(0, 0));
	}

	@Test
	void findNothingAtOrBelowTheFirst() {
		assertThat(this.thresholds.judge(hits(5, 4)))
			.isEqualTo(new Verdict(new SearchOutcome.NotFound(), Reason.TOO_LOW));
		assertThat(this.thresholds.judge(List.of()))
			.isEqualTo(new Verdict(new SearchOutcome.NotFound(), Reason.NO_SHARED_WORD));
	}

	@Test
	void offerUpToThreeCandidatesAboveTheFirst() {
		assertThat(this.thresholds.judge(hits(10, 9, 8, 7)))
			.isEqualTo(new Verdict(new SearchOutcome.Candidates(hits(10, 9, 8)), Reason.UNSURE));
		assertThat(this.thresholds.judge(hits(10, 5)).outcome()).isEqualTo(new SearchOutcome.Candidates(hits(10)));
	}

	@Test
	void answerAboveTheSecond() {
		assertThat(this.thresholds.judge(hits(11, 7, 3)))
			.isEqualTo(new Verdict(new SearchOutcome.Answer(hits(11).getFirst(), hits(7)), Reason.CLEAR));
	}

	@Test
	void offerCandidatesWhenTheSecondBestIsTooClose() {
		assertThat(this.thresholds.judge(hits(100, 95)).reason()).isEqualTo(Reason.CLEAR);
		assertThat(this.thresholds.judge(hits(100, 96)))
			.isEqualTo(new Verdict(new SearchOutcome.Candidates(hits(100, 96)), Reason.TOO_CLOSE));
	}

	@Test
	void answerWithAnEntrysOwnWordingWhateverItsScore() {
		assertThat(this.thresholds.judgeSame(hits(1, 1, 7)))
			.isEqualTo(new Verdict(new SearchOutcome.Answer(hits(1).getFirst(), hits(7)), Reason.SAME_WORDING));
	}

	private static List<Double> upTo(int most) {
		return IntStream.rangeClosed(1, most).mapToObj((score) -> (double) score).toList();
	}

	private static List<Hit> hits(double... scores) {
		return DoubleStream.of(scores).mapToObj((score) -> new Hit(Entries.SEMINAR, score)).toList();
	}

}
