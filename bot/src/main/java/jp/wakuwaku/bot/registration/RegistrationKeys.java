package jp.wakuwaku.bot.registration;

import java.time.YearMonth;
import java.util.HexFormat;

import jp.wakuwaku.bot.residents.PersonId;

/** Where registrations rest in Redis. All of a person lies in one hash slot. */
final class RegistrationKeys {

	/** Hash of all slots that were ever held and are yet to come, by their name. */
	static final String SLOTS = "registration-slots:{slots}";

	/** Hash of how far each session's journal has been told. */
	static final String TOLD = "registration-told:{seats}";

	private RegistrationKeys() {
	}

	/** Set of the slots of a month that are over, by their name. */
	static String pastSlots(YearMonth month) {
		return "registration-slots-past:{slots}:" + month;
	}

	/** Hash of registrations by their id. */
	static String registrations(PersonId person) {
		return "registrations:{" + person.value() + "}";
	}

	/** Hash of what somebody is about to register for, by the drafts' ids. */
	static String drafts(PersonId person) {
		return "registration-drafts:{" + person.value() + "}";
	}

	/** Whom a request to be forgotten is about. */
	static String erasure(String request) {
		return "registration-erasure:" + request;
	}

	/** Who holds the registration of that number. */
	static String holder(ReceiptNumber number) {
		return "registration-holder:" + number;
	}

	/** Which booking an address for calendars is about. */
	static String calendar(CalendarToken token) {
		return "registration-calendar:" + HexFormat.of().formatHex(Fingerprint.of("calendar-link/" + token.value()));
	}

	/** Which booking a QR code for the door is of. */
	static String pass(PassToken token) {
		return "registration-pass:" + HexFormat.of().formatHex(Fingerprint.of("pass-link/" + token.value()));
	}

	/** Whose number it is. */
	static String receipt(ReceiptNumber number) {
		return "registration-receipt:" + number;
	}

}
