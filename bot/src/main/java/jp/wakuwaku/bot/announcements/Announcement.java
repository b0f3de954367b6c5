package jp.wakuwaku.bot.announcements;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * What staff write to many.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param id names it
 * @param revision grows by one with every change, from 1
 * @param draft what a second person approves
 * @param authors the accounts of all who had a hand in the draft
 * @param state how far it has come
 * @param createdAt when it was begun
 */
public record Announcement(int version, AnnouncementId id, long revision, AnnouncementDraft draft, Set<String> authors,
		AnnouncementState state, Instant createdAt) {

	private static final int VERSION = 1;

	public Announcement {
		authors = Set.copyOf(authors);
	}

	static Announcement begun(AnnouncementId id, AnnouncementDraft draft, String by, Instant now) {
		return new Announcement(VERSION, id, 1, draft, Set.of(by), new AnnouncementState.Drafting(null), now);
	}

	/** The next revision of it, in another state. */
	Announcement in(AnnouncementState state) {
		return new Announcement(VERSION, this.id, this.revision + 1, this.draft, this.authors, state, this.createdAt);
	}

	/** The next revision of it, with another draft that nobody has approved. */
	Announcement with(AnnouncementDraft draft, String by) {
		Set<String> all = new TreeSet<>(this.authors);
		all.add(by);
		return new Announcement(VERSION, this.id, this.revision + 1, draft, all, new AnnouncementState.Drafting(null),
				this.createdAt);
	}

}
