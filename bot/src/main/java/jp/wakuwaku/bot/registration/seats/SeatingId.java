package jp.wakuwaku.bot.registration.seats;

/**
 * Names the seats of one session, or of one slot of a consultation.
 *
 * @param value whatever the session is called elsewhere; Latin letters, digits and . _ :
 * &#64; + -
 */
public record SeatingId(String value) {

	public SeatingId {
		OpaqueIds.require("seating", value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
