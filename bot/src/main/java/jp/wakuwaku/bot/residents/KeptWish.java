package jp.wakuwaku.bot.residents;

import java.util.Optional;

import jp.wakuwaku.knowledge.Language;

/**
 * Says what somebody has told the bot not to do, where a feature keeps that under the
 * person. Implementations are beans.
 */
@FunctionalInterface
public interface KeptWish {

	/**
	 * Says what is kept.
	 * @param person whose
	 * @param language of the resident
	 * @return a few words, empty when nothing is kept
	 */
	Optional<String> of(PersonId person, Language language);

}
