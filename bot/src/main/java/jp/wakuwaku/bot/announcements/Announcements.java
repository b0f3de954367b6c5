package jp.wakuwaku.bot.announcements;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** All announcements, their sendings, and what was counted of these. */
interface Announcements {

	/**
	 * Keeps the next revision of an announcement, who made it, and a sending that begins
	 * or passes by with it; all of it or nothing.
	 * @return {@code false} when another revision came before
	 */
	boolean put(Announcement next, Deed deed, @Nullable Occurrence occurrence);

	Optional<Announcement> find(AnnouncementId id);

	/** Newest first. */
	List<Announcement> all();

	/** Oldest first. */
	List<Deed> history(AnnouncementId id);

	Optional<Occurrence> find(OccurrenceId id);

	/** Newest first. */
	List<Occurrence> occurrences(AnnouncementId id);

	/** Lets a sending come further, unless somebody else has changed it. */
	boolean advance(Occurrence from, Occurrence.State to);

	/** Notes that a sending has begun; anybody may read it again when it was public. */
	void noteBegun(Occurrence occurrence);

	/** Sendings that anybody may read again, newest first. */
	List<Occurrence> past(int most);

	/** Sendings that began from then until before then, oldest first. */
	List<Occurrence> begun(Instant from, Instant until);

	/** Counts something of a sending, once for an origin. */
	void count(OccurrenceId id, String what, String origin);

	/** Notes what is known for good of a sending, for as long as it is counted. */
	void note(OccurrenceId id, Map<String, Long> known);

	Map<String, Long> counts(OccurrenceId id);

}
