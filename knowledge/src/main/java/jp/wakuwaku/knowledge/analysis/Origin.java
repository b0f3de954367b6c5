package jp.wakuwaku.knowledge.analysis;

/** Why a word is searched for. */
public enum Origin {

	/** It was typed. */
	TYPED("入力のまま"),

	/** It is what kana says. */
	KANA("かなから"),

	/** It is what Latin letters say. */
	LATIN("ローマ字から"),

	/** It is read like what was typed. */
	SAME_READING("同じ読み"),

	/** It is one slip away from what was typed. */
	SLIP("打ち間違い"),

	/** The thesaurus says that it may stand for what was typed. */
	SYNONYM("言いかえ");

	private final String label;

	Origin(String label) {
		this.label = label;
	}

	/**
	 * Returns what staff read.
	 * @return a few Japanese words
	 */
	public String label() {
		return this.label;
	}

}
