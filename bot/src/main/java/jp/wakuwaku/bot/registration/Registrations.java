package jp.wakuwaku.bot.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.PersonId;

/** What everybody has registered for. */
public interface Registrations {

	/**
	 * The number of a registration, which no other one has.
	 * @param id the registration's, known or yet to be added
	 * @return the same at every call
	 */
	ReceiptNumber number(RegistrationId id);

	/**
	 * Keeps a registration.
	 * @param registration the registration
	 * @return the one of that id that was kept first
	 */
	Registration add(Registration registration);

	/**
	 * Finds a registration.
	 * @param person whose
	 * @param id which
	 * @return empty when that person has no such one
	 */
	Optional<Registration> find(PersonId person, RegistrationId id);

	/**
	 * Finds a registration by what its resident reads out.
	 * @param receipt the number
	 * @return empty when there is no such one any more
	 */
	Optional<Registration> find(ReceiptNumber receipt);

	/**
	 * Removes a registration that came to nothing.
	 * @param registration which
	 */
	void remove(Registration registration);

	/**
	 * All that somebody has registered for.
	 * @param person who
	 * @return newest first
	 */
	List<Registration> of(PersonId person);

	/**
	 * All that each of several has registered for.
	 * @param persons who
	 * @return by person, newest first
	 */
	default Map<PersonId, List<Registration>> ofAll(Collection<PersonId> persons) {
		return persons.stream().distinct().collect(Collectors.toMap(Function.identity(), this::of));
	}

	/**
	 * Finds several registrations by what their residents read out.
	 * @param receipts the numbers
	 * @return those that there are, by their number
	 */
	default Map<ReceiptNumber, Registration> findAll(Collection<ReceiptNumber> receipts) {
		return receipts.stream()
			.distinct()
			.map(this::find)
			.flatMap(Optional::stream)
			.collect(Collectors.toMap(Registration::receipt, Function.identity()));
	}

	/**
	 * The registration to which somebody's present place in a session belongs.
	 * @param person who
	 * @param seating the session or the slot
	 * @return the last one for it
	 */
	default Optional<Registration> latest(PersonId person, SeatingId seating) {
		return of(person).stream().filter((registration) -> registration.seating().equals(seating)).findFirst();
	}

	/**
	 * A registration and those from which it was moved.
	 * @param registration the last one
	 * @return newest first, at least the registration itself
	 */
	default List<Registration> history(Registration registration) {
		List<Registration> history = new ArrayList<>();
		Optional<Registration> next = Optional.of(registration);
		while (next.isPresent()) {
			history.add(next.get());
			next = Optional.ofNullable(next.get().movedFrom()).flatMap((from) -> find(registration.person(), from));
		}
		return List.copyOf(history);
	}

	/**
	 * Deletes all that somebody has registered for, but no seat.
	 * @param person who
	 */
	void delete(PersonId person);

}
