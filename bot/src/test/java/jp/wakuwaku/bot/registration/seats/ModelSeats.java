package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.registration.seats.ModelSeating.ModelPlace;

/** What {@link Seats} promises, in plain Java and for one thread. */
final class ModelSeats implements Seats {

	private final Map<SeatingId, ModelSeating> seatings = new HashMap<>();

	private final Map<List<Object>, Object> results = new HashMap<>();

	@Override
	public void open(SeatingId seating, SeatRules rules, Instant now) {
		this.seatings.putIfAbsent(seating, new ModelSeating(seating, rules, now));
	}

	@Override
	public SeatResult.Take hold(SeatingId id, Party party, Cause cause) {
		return once("hold", id, cause, () -> {
			ModelSeating seating = settled(id, cause);
			if (seating.shut(cause.now()) != null) {
				return new SeatResult.NotOpen(seating.shut(cause.now()));
			}
			ModelPlace place = seating.current(party.id());
			if (place != null && place.state() != PlaceState.HELD) {
				return new SeatResult.AlreadyIn(seating.shown(place));
			}
			if (!seating.hasRoomFor(party)) {
				return noRoom(seating, false);
			}
			ModelPlace held = seating.become(cause, PlaceState.HELD, new Happening.PlaceChanged(party, PlaceState.HELD,
					cause.now().plus(Seats.HELD_FOR), null, null, null, null));
			seating.offer(cause);
			return new SeatResult.Granted(seating.shown(held), false);
		});
	}

	@Override
	public SeatResult.Take confirm(SeatingId id, Party party, Cause cause) {
		return once("confirm", id, cause, () -> confirm(id, party, By.RESIDENT, null, cause));
	}

	private SeatResult.Take confirm(SeatingId id, Party party, By by, SeatingId from, Cause cause) {
		ModelSeating seating = settled(id, cause);
		ModelPlace place = seating.current(party.id());
		boolean holds = place != null && place.state() == PlaceState.HELD;
		SeatResult.NotOpen.Reason reason = seating.shut(cause.now());
		if (reason != null && !(holds && reason == SeatResult.NotOpen.Reason.OVER)) {
			return new SeatResult.NotOpen(reason);
		}
		if (place != null && !holds) {
			return new SeatResult.AlreadyIn(seating.shown(place));
		}
		ModelPlace last = seating.find(party.id());
		boolean afterLapse = last != null && last.ending() == Ending.HOLD_LAPSED;
		if (!(holds && isWithin(party, place.party())) && !seating.hasRoomFor(party)) {
			return noRoom(seating, afterLapse);
		}
		ModelPlace booked = seating.book(cause, party, by, null, from);
		seating.offer(cause);
		return new SeatResult.Granted(seating.shown(booked), afterLapse);
	}

	@Override
	public SeatResult.Take joinWaitingList(SeatingId id, Party party, Cause cause) {
		return once("wait", id, cause, () -> {
			ModelSeating seating = settled(id, cause);
			if (seating.shut(cause.now()) != null) {
				return new SeatResult.NotOpen(seating.shut(cause.now()));
			}
			if (!seating.rules().hasWaitingList()) {
				return new SeatResult.NotOpen(SeatResult.NotOpen.Reason.NO_WAITING_LIST);
			}
			ModelPlace place = seating.current(party.id());
			if (place != null && place.state() != PlaceState.HELD) {
				return new SeatResult.AlreadyIn(seating.shown(place));
			}
			if (party.seats() > seating.rules().capacity() || party.children() > seating.rules().childcare()) {
				return noRoom(seating, false);
			}
			seating.become(cause, PlaceState.WAITING,
					new Happening.PlaceChanged(party, PlaceState.WAITING, null, null, null, null, null));
			seating.offer(cause);
			return new SeatResult.Granted(seating.shown(seating.current(party.id())), false);
		});
	}

	@Override
	public SeatResult.Take register(SeatingId id, Party party, Overbooking overbooking, Cause cause) {
		return once("register", id, cause, () -> {
			ModelSeating seating = settled(id, cause);
			if (seating.status() == SeatingStatus.CANCELLED) {
				return new SeatResult.NotOpen(SeatResult.NotOpen.Reason.CANCELLED);
			}
			ModelPlace place = seating.current(party.id());
			if (place != null && place.state() != PlaceState.HELD) {
				return new SeatResult.AlreadyIn(seating.shown(place));
			}
			boolean isBeyond = !(place != null && isWithin(party, place.party())) && !seating.hasRoomFor(party);
			if (isBeyond && overbooking == null) {
				return noRoom(seating, false);
			}
			ModelPlace booked = seating.book(cause, party, By.STAFF, isBeyond ? overbooking : null, null);
			seating.offer(cause);
			return new SeatResult.Granted(seating.shown(booked), false);
		});
	}

	@Override
	public SeatResult.Accept accept(SeatingId id, PartyId party, By by, Cause cause) {
		return once("accept", id, cause, () -> {
			ModelSeating seating = settled(id, cause);
			ModelPlace place = seating.current(party);
			if (place == null || place.state() != PlaceState.OFFERED) {
				return notIn(seating, party);
			}
			ModelPlace booked = seating.book(cause, place.party(), by, null, null);
			return new SeatResult.Granted(seating.shown(booked), false);
		});
	}

	@Override
	public SeatResult.Leave decline(SeatingId id, PartyId party, By by, Cause cause) {
		return once("decline", id, cause, () -> {
			ModelSeating seating = settled(id, cause);
			ModelPlace place = seating.current(party);
			if (place == null || place.state() != PlaceState.OFFERED) {
				return notIn(seating, party);
			}
			return left(seating, place, Ending.DECLINED, by, cause);
		});
	}

	@Override
	public SeatResult.Leave leave(SeatingId id, PartyId party, By by, Cause cause) {
		return once("leave", id, cause, () -> {
			ModelSeating seating = settled(id, cause);
			ModelPlace place = seating.current(party);
			if (place == null) {
				return notIn(seating, party);
			}
			if (isTooLate(seating, place, by, cause)) {
				return new SeatResult.TooLate(seating.rules().cancelUntil());
			}
			return left(seating, place, (by == By.STAFF) ? Ending.REMOVED : Ending.CANCELLED, by, cause);
		});
	}

	@Override
	public SeatResult.Move move(SeatingId from, SeatingId to, PartyId party, By by, Cause cause) {
		return once("move", from, cause, () -> {
			ModelSeating old = settled(from, cause);
			ModelPlace place = old.current(party);
			if (place == null || place.state() != PlaceState.BOOKED) {
				return notIn(old, party);
			}
			if (isTooLate(old, place, by, cause)) {
				return new SeatResult.TooLate(old.rules().cancelUntil());
			}
			SeatResult.Take taken = confirm(to, place.party(), by, from, cause);
			if (!(taken instanceof SeatResult.Granted granted)) {
				return (SeatResult.Move) taken;
			}
			old.end(cause, place.party(), Ending.MOVED, null, to);
			old.offer(cause);
			return new SeatResult.Moved((Place.Booked) granted.place());
		});
	}

	@Override
	public SeatResult.Resize resize(SeatingId id, Party party, By by, Cause cause) {
		return once("resize", id, cause, () -> {
			ModelSeating seating = settled(id, cause);
			ModelPlace place = seating.current(party.id());
			if (place == null || place.state() == PlaceState.HELD) {
				return notIn(seating, party.id());
			}
			if (place.party().equals(party)) {
				return new SeatResult.Granted(seating.shown(place), false);
			}
			if (isTooLate(seating, place, by, cause)) {
				return new SeatResult.TooLate(seating.rules().cancelUntil());
			}
			boolean isMore = !isWithin(party, place.party());
			if (place.takesSeats() && isMore && by == By.RESIDENT && seating.shut(cause.now()) != null) {
				return new SeatResult.NotOpen(seating.shut(cause.now()));
			}
			if (isMore && !seating.hasRoomForMore(place, party)) {
				return noRoom(seating, false);
			}
			seating.resize(cause, place, party, by);
			seating.offer(cause);
			return new SeatResult.Granted(seating.shown(seating.current(party.id())), false);
		});
	}

	@Override
	public SeatResult.Accept promote(SeatingId id, PartyId party, Overbooking overbooking, Cause cause) {
		return once("promote", id, cause, () -> {
			ModelSeating seating = settled(id, cause);
			ModelPlace place = seating.current(party);
			if (place == null || place.state() != PlaceState.WAITING && place.state() != PlaceState.OFFERED) {
				return notIn(seating, party);
			}
			ModelPlace booked = seating.book(cause, place.party(), By.STAFF, overbooking, null);
			seating.offer(cause);
			return new SeatResult.Granted(seating.shown(booked), false);
		});
	}

	@Override
	public void follow(SeatingId id, SeatRules rules, SeatingStatus status, long version, Cause cause) {
		ModelSeating seating = this.seatings.get(id);
		seating.lapse(cause);
		if (seating.isUpTo(version)) {
			if (!seating.rules().equals(rules)) {
				seating.change(cause, rules);
			}
			decide(seating, status, cause);
		}
		seating.offer(cause);
	}

	private static void decide(ModelSeating seating, SeatingStatus status, Cause cause) {
		if (seating.status() != status) {
			seating.change(cause, status);
		}
		if (status == SeatingStatus.CANCELLED) {
			List<ModelPlace> leaving = new ArrayList<>(seating.all(ModelPlace::takesSeats));
			leaving.addAll(seating.waiting());
			leaving.forEach((place) -> seating.end(cause, place.party(), Ending.SESSION_CANCELLED, By.STAFF, null));
		}
	}

	@Override
	public void settle(SeatingId seating, Cause cause) {
		settled(seating, cause);
	}

	/** The other one notes what is due by the minute; here everything is looked at. */
	@Override
	public int settleDue(Instant now) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<Seating> find(SeatingId seating, Instant now) {
		return Optional.ofNullable(this.seatings.get(seating)).map((found) -> found.seating(now));
	}

	@Override
	public Optional<Glance> glance(SeatingId seating, PartyId party, Instant now) {
		return find(seating, now).map((found) -> new Glance(found.rules(), found.status(), found.freeSeats(),
				found.freeChildcare(), found.placeOf(party).orElse(null)));
	}

	@Override
	public Map<SeatingId, Place> placesOf(PartyId party, Instant now) {
		Map<SeatingId, Place> places = new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
		this.seatings
			.forEach((id, seating) -> seating.seating(now).placeOf(party).ifPresent((place) -> places.put(id, place)));
		return places;
	}

	@Override
	public List<JournalEntry> journal(SeatingId seating, long after) {
		return this.seatings.get(seating).journal().stream().skip(after).toList();
	}

	@Override
	public Map<SeatingId, Long> journalLengths(Collection<SeatingId> seatings) {
		return seatings.stream()
			.collect(Collectors.toMap(Function.identity(), (seating) -> (long) journal(seating, 0).size()));
	}

	@Override
	public Map<SeatingId, SeatCount> counts(Collection<SeatingId> seatings, Instant now) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void forEachWithNews(Consumer<SeatingId> reader) {
		throw new UnsupportedOperationException();
	}

	@SuppressWarnings("unchecked")
	private <T> T once(String operation, SeatingId seating, Cause cause, Supplier<T> action) {
		List<Object> key = List.of(operation, seating, cause.id());
		if (!this.results.containsKey(key)) {
			this.results.put(key, action.get());
		}
		return (T) this.results.get(key);
	}

	private ModelSeating settled(SeatingId id, Cause cause) {
		ModelSeating seating = this.seatings.get(id);
		seating.lapse(cause);
		seating.offer(cause);
		return seating;
	}

	private static SeatResult.NoRoom noRoom(ModelSeating seating, boolean afterLapse) {
		SeatRules rules = seating.rules();
		return new SeatResult.NoRoom(seating.free(rules.capacity(), Party::seats, null),
				seating.free(rules.childcare(), Party::children, null), rules.hasWaitingList(), afterLapse);
	}

	private static SeatResult.NotIn notIn(ModelSeating seating, PartyId party) {
		ModelPlace last = seating.find(party);
		return new SeatResult.NotIn(
				(last != null && last.state() == PlaceState.ENDED) ? (Place.Ended) seating.shown(last) : null);
	}

	private static SeatResult.Left left(ModelSeating seating, ModelPlace place, Ending ending, By by, Cause cause) {
		Place.Ended ended = (Place.Ended) seating.shown(seating.end(cause, place.party(), ending, by, null));
		seating.offer(cause);
		return new SeatResult.Left(ended);
	}

	private static boolean isTooLate(ModelSeating seating, ModelPlace place, By by, Cause cause) {
		return by == By.RESIDENT && place.state() == PlaceState.BOOKED
				&& !cause.now().isBefore(seating.rules().cancelUntil());
	}

	private static boolean isWithin(Party party, Party other) {
		return party.seats() <= other.seats() && party.children() <= other.children();
	}

}
