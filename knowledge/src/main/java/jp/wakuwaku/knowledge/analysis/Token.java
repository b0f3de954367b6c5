package jp.wakuwaku.knowledge.analysis;

/**
 * A word of a text as the index compares it.
 *
 * @param term the folded base form: lower case, hiragana for kana, for example {@code ごみ}
 * @param reading how the text's own form is read, in hiragana, for example {@code だし};
 * empty when the dictionary does not know it
 * @param partOfSpeech as kuromoji's dictionary says it, for example {@code 動詞-自立}; empty
 * when it is not known
 * @param kind how much it says about what is asked
 */
public record Token(String term, String reading, String partOfSpeech, WordKind kind) {
}
