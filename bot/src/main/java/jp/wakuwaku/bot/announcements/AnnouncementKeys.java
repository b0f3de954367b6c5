package jp.wakuwaku.bot.announcements;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jp.wakuwaku.bot.line.ChatId;

/** Where announcements and all about them are; what belongs to one is in its slot. */
final class AnnouncementKeys {

	/** Ids of all announcements, by when they were made. */
	static final String ALL = "announcements";

	/** Sendings that anybody may read again, by when they began. */
	static final String PAST = "announcements:past";

	/** All sendings, by when they began. */
	static final String BEGUN = "announcements:begun";

	/** Talks of the staff, by their account. */
	static final String STAFF_CHATS = "announcements:staff-chats";

	private AnnouncementKeys() {
	}

	/** A hash: the revision, and the announcement. */
	static String announcement(AnnouncementId id) {
		return "announcement:{" + id.value() + "}";
	}

	/** A list: who did what to it. */
	static String history(AnnouncementId id) {
		return announcement(id) + ":history";
	}

	/** A hash: each sending by its id. */
	static String occurrences(AnnouncementId id) {
		return announcement(id) + ":occurrences";
	}

	/** A hash: what was counted of a sending. */
	static String counts(OccurrenceId id) {
		return announcement(id.announcement()) + ":counts:" + id.value();
	}

	/** That something was counted. */
	static String counted(OccurrenceId id, String origin) {
		return announcement(id.announcement()) + ":counted:" + fingerprint(id.value() + ":" + origin);
	}

	static String code(String code) {
		return "announcements:code:" + fingerprint(code);
	}

	static String misses(ChatId chat) {
		return "announcements:misses:" + chat.value();
	}

	private static String fingerprint(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
