package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a journal as the scripts write it.
 *
 * @param what a {@link PlaceState}, {@link #RULES} or {@link #STATUS}
 */
record StoredEntry(int version, String what, long at, String cause, @Nullable String party, @Nullable Integer seats,
		@Nullable Integer children, @Nullable Long due, @Nullable Ending ending, @Nullable By by,
		@Nullable Overbooking over, @Nullable String other, @Nullable Integer capacity, @Nullable Integer childcare,
		@Nullable SeatingStatus status) {

	private static final String RULES = "RULES";

	private static final String STATUS = "STATUS";

	static StoredEntry opened(SeatRules rules, Instant now) {
		return new StoredEntry(1, RULES, now.toEpochMilli(), "open", null, null, null, null, null, null, null, null,
				rules.capacity(), rules.childcare(), null);
	}

	JournalEntry entry(SeatingId seating, long sequence) {
		return new JournalEntry(seating, sequence, Instant.ofEpochMilli(this.at), this.cause, happening());
	}

	private Happening happening() {
		return switch (this.what) {
			case RULES -> new Happening.RulesChanged(there(this.capacity), there(this.childcare));
			case STATUS -> new Happening.StatusChanged(there(this.status));
			default -> new Happening.PlaceChanged(
					new Party(new PartyId(there(this.party)), there(this.seats), there(this.children)),
					PlaceState.valueOf(this.what), (this.due != null) ? Instant.ofEpochMilli(this.due) : null,
					this.ending, this.by, this.over, (this.other != null) ? new SeatingId(this.other) : null);
		};
	}

	private static <T> T there(@Nullable T value) {
		return Objects.requireNonNull(value);
	}

}
