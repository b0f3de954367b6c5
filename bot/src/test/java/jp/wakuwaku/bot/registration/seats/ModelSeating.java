package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import jp.wakuwaku.bot.platform.QuietHours;

/** One session of {@link ModelSeats}: what everybody has, oldest first. */
final class ModelSeating {

	private final SeatingId id;

	private final List<ModelPlace> places = new ArrayList<>();

	private final List<JournalEntry> journal = new ArrayList<>();

	private SeatRules rules;

	private SeatingStatus status = SeatingStatus.OPEN;

	private long published;

	ModelSeating(SeatingId id, SeatRules rules, Instant now) {
		this.id = id;
		this.rules = rules;
		note(new Cause("open", now), new Happening.RulesChanged(rules.capacity(), rules.childcare()));
	}

	record ModelPlace(Party party, PlaceState state, Instant until, Ending ending) {

		boolean takesSeats() {
			return this.state.takesSeats();
		}

		boolean isOverAt(Instant now) {
			return this.until != null && !now.isBefore(this.until);
		}

	}

	SeatRules rules() {
		return this.rules;
	}

	SeatingStatus status() {
		return this.status;
	}

	/** Takes a published version, unless a later one was taken. */
	boolean isUpTo(long version) {
		boolean isUpTo = version >= this.published;
		this.published = Math.max(this.published, version);
		return isUpTo;
	}

	List<JournalEntry> journal() {
		return this.journal;
	}

	ModelPlace find(PartyId party) {
		return this.places.stream().filter((place) -> place.party().id().equals(party)).findFirst().orElse(null);
	}

	/** Not one that has ended. */
	ModelPlace current(PartyId party) {
		ModelPlace place = find(party);
		return (place == null || place.state() == PlaceState.ENDED) ? null : place;
	}

	List<ModelPlace> all(Predicate<ModelPlace> which) {
		return this.places.stream().filter(which).toList();
	}

	List<ModelPlace> waiting() {
		return all((place) -> place.state() == PlaceState.WAITING);
	}

	Place shown(ModelPlace place) {
		return switch (place.state()) {
			case HELD -> new Place.Held(place.party(), place.until());
			case BOOKED -> new Place.Booked(place.party());
			case WAITING -> new Place.Waiting(place.party(), waiting().indexOf(place) + 1);
			case OFFERED -> new Place.Offered(place.party(), place.until());
			case ENDED -> new Place.Ended(place.party(), place.ending());
		};
	}

	Seating seating(Instant now) {
		List<Place> ended = all((place) -> place.state() == PlaceState.ENDED || place.isOverAt(now)).stream()
			.map((place) -> (place.state() == PlaceState.ENDED) ? shown(place) : lapsed(place))
			.toList();
		return new Seating(this.rules, this.status,
				Stream
					.of(all((place) -> place.takesSeats() && !place.isOverAt(now)).stream().map(this::shown),
							waiting().stream().map(this::shown), ended.stream())
					.flatMap((part) -> part)
					.toList());
	}

	private static Place lapsed(ModelPlace place) {
		return new Place.Ended(place.party(), lapse(place));
	}

	private static Ending lapse(ModelPlace place) {
		return (place.state() == PlaceState.HELD) ? Ending.HOLD_LAPSED : Ending.OFFER_LAPSED;
	}

	int free(int capacity, ToIntFunction<Party> count, PartyId without) {
		return capacity - this.places.stream()
			.filter(ModelPlace::takesSeats)
			.map(ModelPlace::party)
			.filter((party) -> !party.id().equals(without))
			.mapToInt(count)
			.sum();
	}

	/** Besides what they have themselves. */
	boolean hasRoomFor(Party party) {
		return party.seats() <= free(this.rules.capacity(), Party::seats, party.id()) && (party.children() == 0
				|| party.children() <= free(this.rules.childcare(), Party::children, party.id()));
	}

	/** Of what they want more of; who waits, beside nobody else. */
	boolean hasRoomForMore(ModelPlace place, Party party) {
		int seats = place.takesSeats() ? free(this.rules.capacity(), Party::seats, party.id()) : this.rules.capacity();
		int children = place.takesSeats() ? free(this.rules.childcare(), Party::children, party.id())
				: this.rules.childcare();
		return (party.seats() <= place.party().seats() || party.seats() <= seats)
				&& (party.children() <= place.party().children() || party.children() <= children);
	}

	SeatResult.NotOpen.Reason shut(Instant now) {
		return switch (this.status) {
			case CLOSED -> SeatResult.NotOpen.Reason.CLOSED;
			case CANCELLED -> SeatResult.NotOpen.Reason.CANCELLED;
			case OPEN -> now.isBefore(this.rules.opensAt()) ? SeatResult.NotOpen.Reason.NOT_YET
					: now.isBefore(this.rules.closesAt()) ? null : SeatResult.NotOpen.Reason.OVER;
		};
	}

	void lapse(Cause cause) {
		all((place) -> place.takesSeats() && place.isOverAt(cause.now()))
			.forEach((place) -> end(cause, place.party(), lapse(place), null, null));
	}

	void offer(Cause cause) {
		Instant until = OfferPolicy.deadline(cause.now(), this.rules.startsAt(), QuietHours.SHIPPED).orElse(null);
		if (until != null && this.status == SeatingStatus.OPEN) {
			waiting().stream()
				.map(ModelPlace::party)
				.filter(this::hasRoomFor)
				.forEach((party) -> become(cause, PlaceState.OFFERED,
						new Happening.PlaceChanged(party, PlaceState.OFFERED, until, null, null, null, null)));
		}
	}

	ModelPlace book(Cause cause, Party party, By by, Overbooking over, SeatingId from) {
		return become(cause, PlaceState.BOOKED,
				new Happening.PlaceChanged(party, PlaceState.BOOKED, null, null, by, over, from));
	}

	ModelPlace end(Cause cause, Party party, Ending ending, By by, SeatingId to) {
		return become(cause, PlaceState.ENDED,
				new Happening.PlaceChanged(party, PlaceState.ENDED, null, ending, by, null, to));
	}

	ModelPlace become(Cause cause, PlaceState state, Happening.PlaceChanged change) {
		ModelPlace place = new ModelPlace(change.party(), state, change.until(), change.ending());
		this.places.removeIf((old) -> old.party().id().equals(change.party().id()));
		this.places.add(place);
		note(cause, change);
		return place;
	}

	/** Stays where it is. */
	void resize(Cause cause, ModelPlace place, Party party, By by) {
		this.places.set(this.places.indexOf(place), new ModelPlace(party, place.state(), place.until(), null));
		note(cause, new Happening.PlaceChanged(party, place.state(), place.until(), null, by, null, null));
	}

	void change(Cause cause, SeatRules rules) {
		this.rules = rules;
		note(cause, new Happening.RulesChanged(rules.capacity(), rules.childcare()));
	}

	void change(Cause cause, SeatingStatus status) {
		this.status = status;
		note(cause, new Happening.StatusChanged(status));
	}

	private void note(Cause cause, Happening happening) {
		this.journal.add(new JournalEntry(this.id, this.journal.size() + 1, cause.now(), cause.id(), happening));
	}

}
