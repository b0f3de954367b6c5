package jp.wakuwaku.knowledge;

import java.util.ArrayList;
import java.util.List;

import jp.wakuwaku.knowledge.analysis.FaqAnalyzer;
import jp.wakuwaku.knowledge.analysis.Readings;
import jp.wakuwaku.knowledge.analysis.Token;
import jp.wakuwaku.knowledge.analysis.WordKind;

/**
 * Reads entries once and tells everybody who needs their words. Taking texts apart is
 * what building an index costs, so it is done on all processors, a batch at a time.
 */
record Digest(FaqAnalyzer analyzer, Vocabulary vocabulary, Wordings wordings, Readings.Learner readings) {

	private static final int BATCH = 512;

	List<EntryWords> of(List<FaqEntry> entries) {
		List<EntryWords> words = new ArrayList<>(entries.size());
		for (int start = 0; start < entries.size(); start += BATCH) {
			entries.subList(start, Math.min(start + BATCH, entries.size()))
				.parallelStream()
				.map(this::read)
				.toList()
				.forEach((entry) -> words.add(take(entry)));
		}
		this.vocabulary.complete();
		return words;
	}

	private ReadEntry read(FaqEntry entry) {
		return new ReadEntry(entry, Wordings.of(entry).stream().map(this.analyzer::everyToken).toList(),
				this.analyzer.everyToken(entry.answer()));
	}

	private EntryWords take(ReadEntry read) {
		read.wordings().forEach(this.readings::learn);
		this.readings.learn(read.answer());
		List<List<Token>> searched = read.wordings().stream().map(Digest::searched).toList();
		List<String> texts = Wordings.of(read.entry());
		for (int i = 0; i < texts.size(); i++) {
			this.wordings.add(read.entry(), texts.get(i), searched.get(i));
		}
		return this.vocabulary.add(searched, searched(read.answer()));
	}

	private static List<Token> searched(List<Token> tokens) {
		return tokens.stream().filter((token) -> token.kind() != WordKind.NONE).toList();
	}

	/** An entry and every token of its texts. */
	private record ReadEntry(FaqEntry entry, List<List<Token>> wordings, List<Token> answer) {
	}

}
