package jp.wakuwaku.bot.reminders;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jp.wakuwaku.bot.registration.Attendee;
import jp.wakuwaku.bot.residents.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * When people were last told when and where something takes place.
 *
 * @param bookedAt when they got a receipt
 * @param known what was told since of another time or place
 */
record ToldTimes(Map<PersonId, Instant> bookedAt, @Nullable KnownTime known) {

	ToldTimes {
		bookedAt = Map.copyOf(bookedAt);
	}

	Instant of(Attendee attendee) {
		Instant changed = (this.known != null && this.known.change() != KnownTime.Change.NOTHING)
				? this.known.changedAt() : null;
		return Stream.of(attendee.registeredAt(), this.bookedAt.get(attendee.person()), changed)
			.filter(Objects::nonNull)
			.max(Instant::compareTo)
			.orElseThrow();
	}

}
