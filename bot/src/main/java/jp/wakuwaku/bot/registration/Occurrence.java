package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
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

	/**
	 * When and where a session takes place.
	 * @param seminar of which
	 * @param session one of its sessions, as it is or as it would be
	 * @return what takes place
	 */
	public static Occurrence of(Seminar seminar, Session session) {
		return new Occurrence(seminar, Occasion.seating(session.id()), session.time().startsAt().toInstant(),
				session.time().endsAt().toInstant(), List.of(session.place()));
	}

}
