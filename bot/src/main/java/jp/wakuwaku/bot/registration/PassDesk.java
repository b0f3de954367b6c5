package jp.wakuwaku.bot.registration;

import java.net.URI;

/** Where staff read the QR codes that residents show at the door. */
public interface PassDesk {

	/**
	 * The address that a QR code holds.
	 * @param token of a booking
	 * @return good for staff who are signed in, and for nobody else
	 */
	URI of(PassToken token);

}
