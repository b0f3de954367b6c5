package jp.wakuwaku.bot.registration;

import java.time.Instant;

import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.residents.PersonId;

/**
 * That somebody wants to know of earlier times of what they have booked.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param person who
 * @param registration what they have booked
 * @param program of which consultation
 * @param askedAt when they asked
 */
record EarlierWish(int version, PersonId person, RegistrationId registration, ProgramId program, Instant askedAt) {

	static final int VERSION = 1;

}
