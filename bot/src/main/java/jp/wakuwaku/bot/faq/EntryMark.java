package jp.wakuwaku.bot.faq;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.content.WordGroup;

/**
 * What an entry, a group of words or a category looked like when somebody began to work
 * on it, short enough for a form.
 *
 * @param value opaque; empty when there was none
 */
public record EntryMark(String value) {

	/** There was no such entry. */
	public static final EntryMark NONE = new EntryMark("");

	/**
	 * Marks an entry.
	 * @param entry as it stands; may be missing
	 * @return the same for the same entry, in this version of the bot
	 */
	public static EntryMark of(Optional<FaqEntry> entry) {
		return entry.map((there) -> new EntryMark(digest(there.toString()))).orElse(NONE);
	}

	/**
	 * Marks a group of words.
	 * @param group as it stands
	 * @return the same for the same group
	 */
	public static EntryMark of(WordGroup group) {
		return new EntryMark(digest(group.heading() + "\n" + String.join("\n", group.forms())));
	}

	/**
	 * Marks a category.
	 * @param category as it stands
	 * @return the same for the same category, in this version of the bot
	 */
	public static EntryMark of(FaqCategory category) {
		return new EntryMark(digest(category.toString()));
	}

	private static String digest(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
