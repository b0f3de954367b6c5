package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.util.Set;

/**
 * The slots that an adviser's hours made when they were last looked at, taken or not.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param until how far ahead that was
 * @param slots their names
 */
record KnownOpening(int version, Instant until, Set<String> slots) {

	static final int VERSION = 1;

	KnownOpening {
		slots = Set.copyOf(slots);
	}

}
