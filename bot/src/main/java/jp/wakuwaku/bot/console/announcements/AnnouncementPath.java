package jp.wakuwaku.bot.console.announcements;

import jp.wakuwaku.bot.announcements.Announcement;
import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.announcements.AnnouncementId;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Where the pages are. */
final class AnnouncementPath {

	static final String LIST = "/console/announcements";

	private AnnouncementPath() {
	}

	static String of(AnnouncementId id) {
		return LIST + "/" + id;
	}

	/** What a path names; 404 when there is no such announcement. */
	static Announcement find(AnnouncementDesk desk, String id) {
		if (!id.matches("[0-9a-f]{12}")) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return desk.find(new AnnouncementId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
