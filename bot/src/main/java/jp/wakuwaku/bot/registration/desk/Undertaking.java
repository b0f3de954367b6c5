package jp.wakuwaku.bot.registration.desk;

import java.time.Instant;

import jp.wakuwaku.bot.registration.RegistrationId;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A registration that is being entered, so that a crash leaves nothing half done.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param begunAt when
 * @param registration the one to be
 * @param person who
 * @param seating for what
 * @param from the session that is given up for it, {@code null} for none
 * @param cause by which seats are asked for
 */
record Undertaking(int version, Instant begunAt, RegistrationId registration, PersonId person, SeatingId seating,
		@Nullable SeatingId from, String cause) {

	static final int VERSION = 1;

}
