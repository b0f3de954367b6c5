package jp.wakuwaku.bot.registration.seats;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where seats rest in Redis. All of a session lies in one hash slot, so that one script
 * sees and changes it. The indexes are written beside it: before a change whatever must
 * be found again, so that at worst they name too much.
 */
final class SeatKeys {

	/** Sessions in which something is due, by when (epoch milliseconds). */
	static final String DUE = "due:{seats}";

	/** Hash of sessions whose journals may have unread entries, by a count of changes. */
	static final String UNREAD = "unread:{seats}";

	/** A pattern that finds the answers of all sessions. */
	static final String RESULTS = "result:{seating:*";

	private SeatKeys() {
	}

	static String seating(SeatingId seating) {
		return key("seating", seating);
	}

	static String journal(SeatingId seating) {
		return key("journal", seating);
	}

	/** In the order in which every script wants them. */
	static List<String> places(SeatingId seating) {
		return List.of(seating(seating), key("holders", seating), key("waiting", seating), key("ended", seating));
	}

	/** Wherever parties are named: all of these but the first, and the journal. */
	static List<String> ofParties(SeatingId seating) {
		return Stream.concat(places(seating).stream().skip(1), Stream.of(journal(seating))).toList();
	}

	static boolean isResultOf(SeatingId seating, String key) {
		return key.startsWith(key("result", seating) + ":");
	}

	/** The answer that a cause got. */
	static String result(SeatingId seating, String operation, Cause cause) {
		return key("result", seating) + ":" + operation + ":" + cause.id();
	}

	/** Set of the sessions in which somebody has, or had, a place. */
	static String placesOf(PartyId party) {
		return "places:{" + party.value() + "}";
	}

	private static String key(String kind, SeatingId seating) {
		return kind + ":{seating:" + seating + "}";
	}

}
