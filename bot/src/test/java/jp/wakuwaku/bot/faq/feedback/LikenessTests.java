package jp.wakuwaku.bot.faq.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTests {

	private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

	@Test
	void groupsQuestionsThatUseTheSameWords() {
		List<MissedGroup> groups = Likeness.groups(List.of(question("駐車場はありますか？", 3), question("明日の天気は", 2),
				question("駐車場ある？", 1), question("駐車場はありますか？", 0)));
		assertThat(groups).containsExactly(
				new MissedGroup(List.of("駐車場はありますか？", "駐車場ある？"), 3, NOON.plusSeconds(3), Map.of(Week.of(NOON), 3)),
				new MissedGroup(List.of("明日の天気は"), 1, NOON.plusSeconds(2), Map.of(Week.of(NOON), 1)));
	}

	@Test
	void groupsQuestionsThatUseNearlyTheSameWords() {
		assertThat(Likeness.groups(List.of(question("役所の駐車場から会場まで歩く時間", 1), question("役所の駐車場から会場まで歩くと", 0))))
			.singleElement()
			.extracting(MissedGroup::count)
			.isEqualTo(2);
	}

	@Test
	void putsAQuestionToTheMostAlike() {
		assertThat(Likeness.groups(
				List.of(question("講座 駐車場 託児 会場", 3), question("講座 駐車場 持ち物 服装 会場", 2), question("講座 駐車場 託児 会場 費用", 1))))
			.extracting(MissedGroup::count)
			.containsExactly(2, 1);
	}

	@Test
	void groupsAsManyAsAreLookedAt() {
		List<MissedQuestion> many = IntStream.range(0, 2_000)
			.mapToObj((number) -> question("質問" + (char) ('一' + number) + "の駐車場" + (char) ('一' + number % 7), number))
			.toList();
		assertThat(Likeness.groups(many)).extracting(MissedGroup::count)
			.satisfies((counts) -> assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2_000));
	}

	@Test
	void doesNotGroupByWhatWasMasked() {
		assertThat(Likeness.terms("〔名前〕です。駐車場は")).isEqualTo(Likeness.terms("駐車場"));
	}

	@Test
	void groupsWordsThatNoSearchLooksForByThemselves() {
		assertThat(Likeness.groups(List.of(question("？？？", 1), question("、、、", 0)))).singleElement();
		assertThat(Likeness.groups(List.of())).isEmpty();
	}

	private static MissedQuestion question(String words, int second) {
		return new MissedQuestion(MissedQuestion.VERSION, words, NOON.plusSeconds(second));
	}

}
