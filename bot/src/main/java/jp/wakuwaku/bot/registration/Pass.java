package jp.wakuwaku.bot.registration;

import jp.wakuwaku.bot.residents.PersonId;

/**
 * What the page with the QR code shows.
 *
 * @param token by which staff find it
 * @param person whose
 * @param title of the program; empty where that is nobody's business
 * @param appointment when and where
 * @param isGood whether there is a seat
 */
record Pass(PassToken token, PersonId person, String title, Appointment appointment, boolean isGood) {
}
