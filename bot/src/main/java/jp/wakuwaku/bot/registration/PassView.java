package jp.wakuwaku.bot.registration;

import jp.wakuwaku.bot.platform.QrCode;
import jp.wakuwaku.knowledge.Language;

/**
 * The page with the QR code as it is shown.
 *
 * @param words what it says of its own accord
 * @param title of the program; may be empty
 * @param when it takes place
 * @param place where
 * @param isGood whether there is a seat
 * @param picture the QR code
 */
record PassView(PassWords words, String title, String when, String place, boolean isGood, QrCode picture) {

	static PassView of(Pass pass, Language language, QrCode picture) {
		Appointment appointment = pass.appointment();
		return new PassView(new PassWords(language), pass.title(),
				new Speech(language).span(appointment.startsAt(), appointment.endsAt()), appointment.place(),
				pass.isGood(), picture);
	}

}
