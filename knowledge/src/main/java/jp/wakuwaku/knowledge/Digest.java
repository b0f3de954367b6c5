package jp.wakuwaku.knowledge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.analysis.FaqAnalyzer;
import jp.wakuwaku.knowledge.analysis.Readings;
import jp.wakuwaku.knowledge.analysis.Token;
import jp.wakuwaku.knowledge.analysis.WordKind;

/**
 * Reads entries once and tells everybody who needs their words. Taking texts apart is
 * what building an index costs, so it is done on all processors, a few entries at a time;
 * what they say is taken in in the order of the content.
 */
record Digest(FaqAnalyzer analyzer, Vocabulary vocabulary, Readings.Learner readings) {

	private static final int FEW = 128;

	List<EntryWords> of(List<FaqEntry> entries) {
		List<EntryWords> words = new ArrayList<>(entries.size());
		int processors = Runtime.getRuntime().availableProcessors();
		Deque<CompletableFuture<Batch>> ahead = new ArrayDeque<>();
		try (ExecutorService readers = Executors.newFixedThreadPool(processors)) {
			for (int start = 0; start < entries.size(); start += FEW) {
				List<FaqEntry> few = entries.subList(start, Math.min(start + FEW, entries.size()));
				ahead.add(CompletableFuture.supplyAsync(() -> read(few), readers));
				if (ahead.size() > 2 * processors) {
					words.addAll(take(ahead.remove().join()));
				}
			}
			ahead.forEach((batch) -> words.addAll(take(batch.join())));
		}
		this.vocabulary.complete();
		return words;
	}

	private Batch read(List<FaqEntry> entries) {
		Map<Token, Integer> numbers = new HashMap<>();
		List<Token> tokens = new ArrayList<>();
		Readings.Learner readings = new Readings.Learner();
		List<List<int[]>> texts = entries.stream()
			.map((entry) -> Stream.concat(Wordings.of(entry).stream(), Stream.of(entry.answer())).map((text) -> {
				List<Token> read = this.analyzer.everyToken(text);
				readings.learn(read);
				return read.stream().mapToInt((token) -> {
					int number = numbers.computeIfAbsent(token, (_) -> numbers.size());
					if (number == tokens.size()) {
						tokens.add(token);
					}
					return number;
				}).toArray();
			}).toList())
			.toList();
		return new Batch(tokens, readings, texts);
	}

	private List<EntryWords> take(Batch batch) {
		this.readings.learn(batch.readings());
		int[] words = batch.tokens()
			.stream()
			.mapToInt((token) -> (token.kind() != WordKind.NONE) ? this.vocabulary.take(token.term()) : -1)
			.toArray();
		return batch.texts().stream().map((texts) -> {
			List<int[]> searched = texts.stream()
				.map((text) -> IntStream.of(text).map((token) -> words[token]).filter((word) -> word >= 0).toArray())
				.toList();
			EntryWords entry = new EntryWords(searched.subList(0, searched.size() - 1), searched.getLast());
			this.vocabulary.count(entry);
			return entry;
		}).toList();
	}

	/**
	 * Some entries that were read.
	 *
	 * @param tokens their different tokens, in the order of the texts
	 * @param readings how these are read
	 * @param texts for each entry its texts, the answer last: the places of their tokens
	 * in that list
	 */
	private record Batch(List<Token> tokens, Readings.Learner readings, List<List<int[]>> texts) {
	}

}
