package jp.wakuwaku.bot.registration.seats;

/**
 * Names who takes part, with or without LINE.
 *
 * @param value opaque: neither a name nor LINE's user id; Latin letters, digits and . _ :
 * &#64; + -
 */
public record PartyId(String value) {

	public PartyId {
		OpaqueIds.require("party", value);
	}

	/** Says nothing, so that an id does not reach a log by accident. */
	@Override
	public String toString() {
		return "party";
	}

}
