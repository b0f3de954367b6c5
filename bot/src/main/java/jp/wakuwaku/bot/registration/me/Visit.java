package jp.wakuwaku.bot.registration.me;

import java.time.Instant;

import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.knowledge.Language;

/**
 * Whose page it is, as it rests in Redis.
 *
 * @param version of this form
 * @param person who sees it
 * @param language in which it speaks
 * @param openUntil when it ends
 */
record Visit(int version, PersonId person, Language language, Instant openUntil) {

	static final int VERSION = 1;

	Visit {
		if (version != VERSION) {
			throw new IllegalArgumentException("version: " + version + " (expected: " + VERSION + ")");
		}
	}

}
