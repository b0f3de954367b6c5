package jp.wakuwaku.bot.faq.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened and is counted.
 *
 * @param once names what happened; a second one of this name is not counted
 * @param figures what grows by one
 * @param entry the entry that it is about, {@code null} for none
 */
public record Count(String once, List<Figure> figures, @Nullable String entry) {

	public Count {
		figures = List.copyOf(figures);
	}

	/**
	 * Counts something that is about no entry.
	 * @param once names what happened
	 * @param figures what grows by one
	 * @return the count
	 */
	public static Count of(String once, Figure... figures) {
		return new Count(once, List.of(figures), null);
	}

	/**
	 * Counts something that is about an entry.
	 * @param once names what happened
	 * @param entry the entry's id
	 * @param figures what grows by one
	 * @return the count
	 */
	public static Count of(String once, String entry, Figure... figures) {
		return new Count(once, List.of(figures), entry);
	}

}
