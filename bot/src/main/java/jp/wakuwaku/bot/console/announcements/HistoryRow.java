package jp.wakuwaku.bot.console.announcements;

import java.time.Instant;
import java.util.Map;

import jp.wakuwaku.bot.announcements.Deed;

/**
 * What somebody did to an announcement.
 *
 * @param at when
 * @param who the name of the staff, or the bot
 * @param what in words
 * @param reason may be empty
 */
record HistoryRow(Instant at, String who, String what, String reason) {

	static HistoryRow of(Deed deed, Map<String, String> names) {
		String by = deed.by();
		String reason = deed.reason();
		return new HistoryRow(deed.at(), (by != null) ? names.getOrDefault(by, by) : "自動", Wording.of(deed.kind()),
				(reason != null) ? reason : "");
	}

}
