package jp.wakuwaku.bot.residents;

import jp.wakuwaku.knowledge.Language;

/**
 * What residents read before they agree.
 *
 * @param purpose what they agree to
 * @param version counts up whenever the meaning changes
 * @param language of the text, Japanese where there is no translation
 * @param text plain text with line breaks
 */
public record ConsentText(ConsentPurpose purpose, int version, Language language, String text) {
}
