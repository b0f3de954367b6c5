package jp.wakuwaku.bot.announcements.friends;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody wants to be told of. Kept as the codes of the topics, behind a {@code -}
 * while the friend wants no announcements: with a million of them each letter counts.
 * Codes that this version does not know are skipped.
 *
 * @param topics chosen by the friend, may be empty
 * @param isSilent whether the friend wants no announcements at all
 */
public record Friend(Set<Topic> topics, boolean isSilent) {

	/** Has chosen nothing yet. */
	public static final Friend NEW = new Friend(Set.of(), false);

	private static final String SILENT = "-";

	public Friend {
		Set<Topic> inOrder = EnumSet.noneOf(Topic.class);
		inOrder.addAll(topics);
		topics = Collections.unmodifiableSet(inOrder);
	}

	/**
	 * Reads what is kept.
	 * @param stored as {@link #stored} wrote it
	 * @return the friend
	 */
	public static Friend read(String stored) {
		Set<Topic> topics = stored.chars()
			.mapToObj((letter) -> Topic.of(String.valueOf((char) letter)))
			.flatMap(Optional::stream)
			.collect(Collectors.toSet());
		return new Friend(topics, stored.startsWith(SILENT));
	}

	/**
	 * Writes what is kept.
	 * @return for example {@code fh} or {@code -fh}
	 */
	public String stored() {
		return (this.isSilent ? SILENT : "") + this.topics.stream().map(Topic::code).collect(Collectors.joining());
	}

	/**
	 * Tells whether an announcement about something is wanted.
	 * @param about its topics
	 * @return true when one of them was chosen, or all announcements were
	 */
	public boolean wants(Set<Topic> about) {
		return !this.isSilent && (this.topics.contains(Topic.ALL) || about.stream().anyMatch(this.topics::contains));
	}

}
