package jp.wakuwaku.knowledge.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jp.wakuwaku.knowledge.Explanation;
import jp.wakuwaku.knowledge.Explanation.ExplainedHit;
import jp.wakuwaku.knowledge.SearchOutcome;
import jp.wakuwaku.knowledge.analysis.Alternative;
import jp.wakuwaku.knowledge.analysis.Piece;
import jp.wakuwaku.knowledge.analysis.QueryWord;

/** An explanation as staff read it in a terminal. */
final class ExplanationText {

	private ExplanationText() {
	}

	static List<String> lines(Explanation explained) {
		List<String> lines = new ArrayList<>();
		lines.add("読み取り: " + explained.text());
		lines.add("区切り: " + joined(explained.pieces().stream().map(ExplanationText::piece).toList()));
		lines.add("検索語:" + (explained.words().isEmpty() ? " なし" : ""));
		explained.words().forEach((word) -> lines.add("  " + word(word)));
		lines.add("登録した言い方と同じ項目: " + ((explained.sameWording() != null) ? explained.sameWording().id().value() : "なし"));
		lines.add("ほかの土地: " + joined(explained.otherPlaces()));
		lines.add(String.format(Locale.ROOT, "基準: 候補 %.2f、回答 %.2f", explained.thresholds().candidate(),
				explained.thresholds().answer()));
		lines.add("結果: " + outcome(explained.outcome()));
		lines.add("理由: " + explained.why());
		if (!explained.hits().isEmpty()) {
			lines.add(Explanation.formula());
		}
		for (int i = 0; i < explained.hits().size(); i++) {
			lines.add(hit(i + 1, explained.hits().get(i)));
		}
		return lines;
	}

	private static String piece(Piece piece) {
		return piece.surface() + "(" + piece.token().kind().label() + ")";
	}

	private static String word(QueryWord word) {
		List<String> others = word.alternatives().stream().map(ExplanationText::alternative).toList();
		return word.term() + " (" + word.kind().label() + "、" + word.origin().label() + "「" + word.written() + "」)"
				+ (others.isEmpty() ? "" : " = " + joined(others));
	}

	private static String alternative(Alternative other) {
		return String.format(Locale.ROOT, "%s %.2f %s", other.term(), other.weight(), other.origin().label());
	}

	static String outcome(SearchOutcome outcome) {
		return switch (outcome) {
			case SearchOutcome.Answer answer -> "回答 " + answer.best().entry().id();
			case SearchOutcome.Candidates candidates ->
				"候補 " + joined(candidates.hits().stream().map((hit) -> hit.entry().id().value()).toList());
			case SearchOutcome.NotFound _ -> "見つからない";
		};
	}

	private static String hit(int rank, ExplainedHit explained) {
		return String.format(Locale.ROOT, "%2d. %8.2f  質問文 %.2f 回答文 %.2f 割合 %.2f と %.2f  %s「%s」", rank,
				explained.hit().score(), explained.score().question(), explained.score().answer(),
				explained.score().coverage(), explained.score().fit(), explained.hit().entry().id(),
				explained.wording());
	}

	private static String joined(List<String> texts) {
		return texts.isEmpty() ? "なし" : String.join("、", texts);
	}

}
