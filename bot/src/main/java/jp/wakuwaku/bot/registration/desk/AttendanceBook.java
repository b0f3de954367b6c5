package jp.wakuwaku.bot.registration.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.registration.RegistrationId;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import org.jspecify.annotations.Nullable;

/** Who has come, by registration: after a person is forgotten, only that somebody has. */
interface AttendanceBook {

	/** Once for an act; {@code null} takes back what was noted. */
	void note(Act act, SeatingId seating, RegistrationId registration, @Nullable Attendance attendance);

	Optional<Attendance> find(SeatingId seating, RegistrationId registration);

	List<Attendance> all(SeatingId seating);

	/** What was noted of each registration, by its id. */
	Map<String, Attendance> byRegistration(SeatingId seating);

	/** How often something was noted of several sessions. */
	Map<SeatingId, Long> noted(Collection<SeatingId> seatings);

	/** Has a stranger's name stand for the registration, so that the count stays. */
	void forget(SeatingId seating, RegistrationId registration);

}
