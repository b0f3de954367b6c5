package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.registration.seats.By;
import jp.wakuwaku.bot.registration.seats.Ending;
import jp.wakuwaku.bot.registration.seats.Happening;
import jp.wakuwaku.bot.registration.seats.JournalEntry;
import jp.wakuwaku.bot.registration.seats.OfferPolicy;
import jp.wakuwaku.bot.registration.seats.Party;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a journal residents are told of. What they did themselves they know.
 */
final class NoticePolicy {

	private NoticePolicy() {
	}

	/**
	 * The journal's entries are needed to see who joined and was offered a seat at once.
	 */
	static Optional<Tidings.Notice> of(JournalEntry entry, List<JournalEntry> journal) {
		if (!(entry.happening() instanceof Happening.PlaceChanged changed)) {
			return Optional.empty();
		}
		return switch (changed.state()) {
			case OFFERED -> (isResized(changed) || hasJustJoined(entry, changed.party(), journal)) ? Optional.empty()
					: Optional.of(Tidings.Notice.OFFERED);
			case ENDED -> ended(changed.ending());
			case BOOKED -> booked(changed);
			case HELD, WAITING -> Optional.empty();
		};
	}

	/**
	 * When it is told: at once, but at night nobody is woken by an offer, nor by its end,
	 * which falls into the night only when the night was shorter as it was made.
	 */
	static Instant toldAt(JournalEntry entry, QuietHours hours) {
		return switch (late(entry).orElse(null)) {
			case OFFERED -> {
				Instant until = ((Happening.PlaceChanged) entry.happening()).until();
				yield (until != null) ? OfferPolicy.toldAt(entry.at(), until, hours) : entry.at();
			}
			case OFFER_LAPSED -> hours.next(entry.at());
			case null, default -> entry.at();
		};
	}

	/** What may be told in the morning; empty for all that cannot wait. */
	static Optional<Tidings.Notice> late(JournalEntry entry) {
		if (!(entry.happening() instanceof Happening.PlaceChanged changed)) {
			return Optional.empty();
		}
		return (changed.state() == PlaceState.OFFERED) ? Optional.of(Tidings.Notice.OFFERED)
				: (changed.ending() == Ending.OFFER_LAPSED) ? Optional.of(Tidings.Notice.OFFER_LAPSED)
						: Optional.empty();
	}

	private static Optional<Tidings.Notice> booked(Happening.PlaceChanged changed) {
		if (changed.by() != By.STAFF) {
			return Optional.empty();
		}
		return Optional.of((changed.other() != null) ? Tidings.Notice.MOVED : Tidings.Notice.ENTERED);
	}

	private static Optional<Tidings.Notice> ended(@Nullable Ending ending) {
		if (ending == null) {
			return Optional.empty();
		}
		return switch (ending) {
			case OFFER_LAPSED -> Optional.of(Tidings.Notice.OFFER_LAPSED);
			case SESSION_CANCELLED -> Optional.of(Tidings.Notice.CANCELLED);
			case REMOVED -> Optional.of(Tidings.Notice.REMOVED);
			case CANCELLED, HOLD_LAPSED, DECLINED, MOVED -> Optional.empty();
		};
	}

	/** Offers come by themselves; only their size is changed by somebody. */
	private static boolean isResized(Happening.PlaceChanged offer) {
		return offer.by() != null;
	}

	/** Or has come with fewer, for whom there is room. */
	private static boolean hasJustJoined(JournalEntry offer, Party party, List<JournalEntry> journal) {
		return journal.stream()
			.filter((entry) -> entry.cause().equals(offer.cause()))
			.map(JournalEntry::happening)
			.anyMatch((happening) -> happening instanceof Happening.PlaceChanged changed
					&& changed.state() == PlaceState.WAITING && changed.party().id().equals(party.id()));
	}

}
