package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Keeps seats in Redis: each change of a session is one script. */
@Component
class RedisSeats implements Seats {

	private final RedisSeatScripts scripts;

	private final RedisSeatings seatings;

	private final RedisSeatIndexes indexes;

	private final RedisMoves moves;

	private final JsonMapper json;

	RedisSeats(RedisSeatScripts scripts, RedisSeatings seatings, RedisSeatIndexes indexes, RedisMoves moves,
			JsonMapper json) {
		this.scripts = scripts;
		this.seatings = seatings;
		this.indexes = indexes;
		this.moves = moves;
		this.json = json;
	}

	@Override
	public void open(SeatingId seating, SeatRules rules, Instant now) {
		this.seatings.open(seating, rules, now);
	}

	@Override
	public SeatResult.Take hold(SeatingId seating, Party party, Cause cause) {
		Instant until = cause.now().plus(HELD_FOR);
		this.indexes.due(seating, until);
		return take("hold", seating, party, cause, RedisSeatScripts.millis(until));
	}

	@Override
	public SeatResult.Take confirm(SeatingId seating, Party party, Cause cause) {
		return take("confirm", seating, party, cause, By.RESIDENT, "");
	}

	@Override
	public SeatResult.Take joinWaitingList(SeatingId seating, Party party, Cause cause) {
		return take("wait", seating, party, cause);
	}

	@Override
	public SeatResult.Take register(SeatingId seating, Party party, @Nullable Overbooking overbooking, Cause cause) {
		return take("register", seating, party, cause, (overbooking != null) ? overbooking : "");
	}

	@Override
	public SeatResult.Accept accept(SeatingId seating, PartyId party, By by, Cause cause) {
		return this.scripts.run("accept", SeatResult.Accept.class, seating, cause, party.value(), by);
	}

	@Override
	public SeatResult.Leave decline(SeatingId seating, PartyId party, By by, Cause cause) {
		return this.scripts.run("decline", SeatResult.Leave.class, seating, cause, party.value(), by);
	}

	@Override
	public SeatResult.Leave leave(SeatingId seating, PartyId party, By by, Cause cause) {
		return this.scripts.run("leave", SeatResult.Leave.class, seating, cause, party.value(), by);
	}

	@Override
	public SeatResult.Move move(SeatingId from, SeatingId to, PartyId party, By by, Cause cause) {
		return this.moves.move(from, to, party, by, cause);
	}

	@Override
	public SeatResult.Resize resize(SeatingId seating, Party party, By by, Cause cause) {
		return (SeatResult.Resize) this.moves
			.settled(seating, by, cause,
					() -> this.scripts.run("resize", seating, cause, party.id().value(), party.seats(),
							party.children(), by))
			.result();
	}

	@Override
	public SeatResult.Accept promote(SeatingId seating, PartyId party, Overbooking overbooking, Cause cause) {
		return this.scripts.run("promote", SeatResult.Accept.class, seating, cause, party.value(), overbooking);
	}

	@Override
	public void follow(SeatingId seating, SeatRules rules, SeatingStatus status, long version, Cause cause) {
		this.scripts.run("follow", seating, cause, this.json.writeValueAsString(StoredSeating.open(rules).with(status)),
				version);
	}

	@Override
	public void settle(SeatingId seating, Cause cause) {
		this.scripts.run("settle", seating, cause);
	}

	@Override
	public int settleDue(Instant now) {
		return this.indexes.forEachDue(now, (seating) -> settle(seating, new Cause("due:" + now.toEpochMilli(), now)));
	}

	@Override
	public Optional<Seating> find(SeatingId seating, Instant now) {
		return this.seatings.find(seating, now);
	}

	@Override
	public Optional<Glance> glance(SeatingId seating, PartyId party, Instant now) {
		return this.seatings.glance(seating, party, now);
	}

	@Override
	public Map<SeatingId, Place> placesOf(PartyId party, Instant now) {
		Map<SeatingId, Place> places = new LinkedHashMap<>();
		for (SeatingId seating : this.indexes.placesOf(party)) {
			glance(seating, party, now).map(Glance::own).ifPresent((place) -> places.put(seating, place));
		}
		return places;
	}

	@Override
	public List<JournalEntry> journal(SeatingId seating, long after) {
		return this.seatings.journal(seating, after);
	}

	@Override
	public Map<SeatingId, Long> journalLengths(Collection<SeatingId> seatings) {
		return this.seatings.journalLengths(seatings);
	}

	@Override
	public Map<SeatingId, SeatCount> counts(Collection<SeatingId> seatings, Instant now) {
		return this.seatings.counts(seatings, now);
	}

	@Override
	public void forEachWithNews(Consumer<SeatingId> reader) {
		this.indexes.forEachWithNews(reader);
	}

	private SeatResult.Take take(String operation, SeatingId seating, Party party, Cause cause, Object... more) {
		Object[] arguments = new Object[3 + more.length];
		arguments[0] = party.id().value();
		arguments[1] = party.seats();
		arguments[2] = party.children();
		System.arraycopy(more, 0, arguments, 3, more.length);
		return this.scripts.take(operation, party.id(), seating, cause, arguments);
	}

}
