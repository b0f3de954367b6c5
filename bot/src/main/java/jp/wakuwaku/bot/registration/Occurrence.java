package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.registration.seats.SeatingId;

/**
 * A session, or a slot that somebody was interested in, as it is published now.
 *
 * @param program of what
 * @param seating its seats
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param places where; of a slot, whoever is booked has chosen one
 */
public record Occurrence(Program program, SeatingId seating, Instant startsAt, Instant endsAt, List<Place> places) {

	public Occurrence {
		places = List.copyOf(places);
	}

}
