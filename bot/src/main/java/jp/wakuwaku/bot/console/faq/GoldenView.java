package jp.wakuwaku.bot.console.faq;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.faq.golden.GoldenQuestion;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.SearchOutcome;

/**
 * How a golden question fares with what is published.
 *
 * @param entries questions of the entries that should answer it
 * @param verdict in a few words
 * @param kind how that is marked; see {@code parts :: tag}
 */
record GoldenView(List<String> entries, String verdict, String kind) {

	GoldenView {
		entries = List.copyOf(entries);
	}

	static GoldenView of(GoldenQuestion question, Map<FaqId, String> titles, Optional<SearchOutcome> outcome) {
		List<String> entries = question.expected()
			.stream()
			.map((id) -> titles.getOrDefault(id, id + "（いまはない項目）"))
			.toList();
		return outcome.map((found) -> of(entries, question, found))
			.orElseGet(() -> new GoldenView(entries, "確かめられません", ""));
	}

	private static GoldenView of(List<String> entries, GoldenQuestion question, SearchOutcome outcome) {
		return switch (outcome) {
			case SearchOutcome.Answer answer when question.expected().contains(answer.best().entry().id()) ->
				new GoldenView(entries, "正しく答える", "good");
			case SearchOutcome.Answer _ -> new GoldenView(entries, "違う答え", "bad");
			case SearchOutcome.Candidates candidates when candidates.hits()
				.stream()
				.anyMatch((hit) -> question.expected().contains(hit.entry().id())) ->
				new GoldenView(entries, "候補に出る", "");
			case SearchOutcome.Candidates _, SearchOutcome.NotFound _ -> new GoldenView(entries, "出ない", "warn");
		};
	}

}
