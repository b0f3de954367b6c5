package jp.wakuwaku.knowledge.analysis;

/**
 * What a word does in a sentence: a particle and an ending each for themselves, any other
 * word by its part of speech.
 *
 * @param name a reading or a part of speech
 * @param isSearched whether words of this kind are searched for
 */
record Tag(String name, boolean isSearched) {

	/** Where a text begins. */
	static final Tag START = new Tag("", false);

	private static final String PARTICLE_OR_ENDING = "助";

	static Tag of(Token token) {
		boolean isSearched = token.kind() != WordKind.NONE;
		boolean isAlone = !isSearched && token.partOfSpeech().startsWith(PARTICLE_OR_ENDING);
		return new Tag(isAlone ? token.reading() : token.partOfSpeech(), isSearched);
	}

}
