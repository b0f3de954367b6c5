package jp.wakuwaku.knowledge.analysis;

import java.util.Set;

/**
 * How much a word says about what is asked. The weights were tuned on the development
 * half of a public test set.
 */
public enum WordKind {

	/** Names a thing. */
	NOUN(1, "名詞"),

	/** Names a place on the map. */
	PLACE(1, "地名"),

	/** Says what one does or how something is. */
	PREDICATE(0.7, "動詞・形容詞"),

	/** Fits many questions: when, here, very. */
	VAGUE(0.6, "副詞など"),

	/** A particle, or a word of politeness or request: not searched for. */
	NONE(0, "検索しない");

	private static final Set<String> VAGUE_NOUNS = Set.of("名詞-副詞可能", "名詞-代名詞", "名詞-非自立");

	private final double weight;

	private final String label;

	WordKind(double weight, String label) {
		this.weight = weight;
		this.label = label;
	}

	/**
	 * Returns how much the word counts in a query.
	 * @return from 0, not at all, to 1
	 */
	public double weight() {
		return this.weight;
	}

	/**
	 * Returns what staff read.
	 * @return a few Japanese words
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Tells the kind of a word that is searched for.
	 * @param partOfSpeech as kuromoji's dictionary says it, for example
	 * {@code 名詞-固有名詞-地域-一般}
	 */
	static WordKind of(String partOfSpeech) {
		if (partOfSpeech.startsWith("名詞-固有名詞-地域")) {
			return PLACE;
		}
		if (partOfSpeech.startsWith("動詞") || partOfSpeech.startsWith("形容詞")) {
			return PREDICATE;
		}
		boolean vague = partOfSpeech.startsWith("副詞") || VAGUE_NOUNS.stream().anyMatch(partOfSpeech::startsWith);
		return vague ? VAGUE : NOUN;
	}

}
