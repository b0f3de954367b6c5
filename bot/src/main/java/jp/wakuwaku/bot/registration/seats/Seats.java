package jp.wakuwaku.bot.registration.seats;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * The seats of all sessions. No seat is sold twice, nobody has two places in a session,
 * and what becomes free is offered at once to those who wait, in their order: to the
 * first party that fits, while larger ones keep their place. Every change is written into
 * the journal.
 *
 * <p>
 * Each call may be repeated with the same cause.
 *
 * @see OfferPolicy
 */
public interface Seats {

	/** How long seats are held. */
	Duration HELD_FOR = Duration.ofMinutes(15);

	/**
	 * Makes seats known. Does nothing when they are known; see {@link #follow}.
	 * @param seating of which session
	 * @param rules by which they are given out
	 * @param now when
	 */
	void open(SeatingId seating, SeatRules rules, Instant now);

	/**
	 * Holds seats for 15 minutes, so that a form can be filled in. Once more, the time
	 * begins anew, and the number of seats may be another one.
	 * @param seating in which session
	 * @param party for whom
	 * @param cause why
	 * @return {@link Place.Held} if granted
	 */
	SeatResult.Take hold(SeatingId seating, Party party, Cause cause);

	/**
	 * Books what is held, also after the time of registration; and what is free when
	 * nothing is held.
	 * @param seating in which session
	 * @param party for whom
	 * @param cause why
	 * @return {@link Place.Booked} if granted
	 */
	SeatResult.Take confirm(SeatingId seating, Party party, Cause cause);

	/**
	 * Joins the end of the waiting list.
	 * @param seating of which session
	 * @param party who
	 * @param cause why
	 * @return {@link Place.Waiting} if granted, or {@link Place.Offered} when there is
	 * room
	 */
	SeatResult.Take joinWaitingList(SeatingId seating, Party party, Cause cause);

	/**
	 * Books for somebody who phones or comes along, at any time before the session is
	 * cancelled.
	 * @param seating in which session
	 * @param party for whom
	 * @param overbooking why there may be more than there is room for, {@code null} if
	 * there may not
	 * @param cause why
	 * @return {@link Place.Booked} if granted
	 */
	SeatResult.Take register(SeatingId seating, Party party, @Nullable Overbooking overbooking, Cause cause);

	/**
	 * Books what is offered, also after the time of registration.
	 * @param seating in which session
	 * @param party whose offer
	 * @param by on whose behalf
	 * @param cause why
	 * @return {@link Place.Booked} if granted
	 */
	SeatResult.Accept accept(SeatingId seating, PartyId party, By by, Cause cause);

	/**
	 * Gives up what is offered, and the place in the waiting list with it.
	 * @param seating in which session
	 * @param party whose offer
	 * @param by on whose behalf
	 * @param cause why
	 * @return what became of it
	 */
	SeatResult.Leave decline(SeatingId seating, PartyId party, By by, Cause cause);

	/**
	 * Gives up whatever place somebody has.
	 * @param seating in which session
	 * @param party whose place
	 * @param by on whose behalf; residents have a deadline for what is booked
	 * @param cause why
	 * @return what became of it
	 */
	SeatResult.Leave leave(SeatingId seating, PartyId party, By by, Cause cause);

	/**
	 * Moves what is booked to another session, where it may be held already. The seat is
	 * given up once the other one is booked. To be repeated with the same cause after a
	 * crash.
	 * @param from which session
	 * @param to which session
	 * @param party who
	 * @param by on whose behalf; residents have the deadline to cancel
	 * @param cause why
	 * @return what became of it
	 */
	SeatResult.Move move(SeatingId from, SeatingId to, PartyId party, By by, Cause cause);

	/**
	 * Gives a place that is booked, offered or waiting another number of seats and
	 * children. Fewer are always granted, and what becomes free is offered; more if there
	 * is room, otherwise all stays as it is. Offers keep their deadline, and who waits
	 * keeps the place in the list.
	 * @param seating in which session
	 * @param party who, with the numbers from now on
	 * @param by on whose behalf; residents have the deadline to cancel for what is
	 * booked, and take no more seats when registration is over
	 * @param cause why
	 * @return the same place if granted; {@link Place.Offered} when somebody waited, and
	 * there is room for so few
	 */
	SeatResult.Resize resize(SeatingId seating, Party party, By by, Cause cause);

	/**
	 * Books for somebody who waits before it is their turn, or accepts what they are
	 * offered, at any time before the session is cancelled.
	 * @param seating in which session
	 * @param party whose place
	 * @param overbooking why there may be more than there is room for
	 * @param cause why
	 * @return {@link Place.Booked} if granted
	 */
	SeatResult.Accept promote(SeatingId seating, PartyId party, Overbooking overbooking, Cause cause);

	/**
	 * Gives a session what is published of it: its rules and its status. Nobody loses a
	 * place by other rules; by being cancelled everybody does. The only way to open what
	 * was cancelled. Does nothing for whoever has an older version than the last.
	 * @param seating which session, made known before
	 * @param rules as published
	 * @param status as published
	 * @param version of what is published, the greater the later
	 * @param cause why
	 */
	void follow(SeatingId seating, SeatRules rules, SeatingStatus status, long version, Cause cause);

	/**
	 * Ends the holds and offers of a session whose time is over, and offers what is free.
	 * Every change of a session does the same before its own.
	 * @param seating which session
	 * @param cause why
	 */
	void settle(SeatingId seating, Cause cause);

	/**
	 * Settles all sessions in which something is due. May run on any number of instances.
	 * @param now when
	 * @return how many
	 */
	int settleDue(Instant now);

	/**
	 * Finds the seats of a session.
	 * @param seating which session
	 * @param now when; what is over by then is shown as ended
	 * @return nothing when the session was never opened
	 */
	Optional<Seating> find(SeatingId seating, Instant now);

	/**
	 * Looks at the seats of a session for somebody, which takes less than to find them
	 * all.
	 * @param seating which session
	 * @param party for whom
	 * @param now when; what is over by then is shown as ended
	 * @return nothing when the session was never opened
	 */
	Optional<Glance> glance(SeatingId seating, PartyId party, Instant now);

	/**
	 * Returns what somebody has in any session.
	 * @param party who
	 * @param now when
	 * @return the last place in each, also one that has ended
	 */
	Map<SeatingId, Place> placesOf(PartyId party, Instant now);

	/**
	 * Reads a session's journal.
	 * @param seating which session
	 * @param after sequence number of the last known entry, 0 for none
	 * @return oldest first
	 */
	List<JournalEntry> journal(SeatingId seating, long after);

	/**
	 * How many entries the journals of several sessions have; every change adds one.
	 * @param seatings which sessions
	 * @return by session, 0 for those that were never opened
	 */
	Map<SeatingId, Long> journalLengths(Collection<SeatingId> seatings);

	/**
	 * Counts several sessions, which takes far less than to find them.
	 * @param seatings which sessions
	 * @param now when; what is over by then does not count
	 * @return by session, those that were ever opened
	 */
	Map<SeatingId, SeatCount> counts(Collection<SeatingId> seatings, Instant now);

	/**
	 * Has somebody look at each session whose journal may have new entries. A session
	 * comes again when the reader, or the process, ended before it was done.
	 * @param reader may be called for nothing, and by two instances at once
	 */
	void forEachWithNews(Consumer<SeatingId> reader);

}
