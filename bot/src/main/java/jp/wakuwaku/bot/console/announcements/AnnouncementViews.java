package jp.wakuwaku.bot.console.announcements;

import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.announcements.Announcement;
import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.announcements.AnnouncementId;
import jp.wakuwaku.bot.announcements.AnnouncementState;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.console.security.StaffNames;

import org.springframework.stereotype.Component;

/** Looks up what a page about one announcement shows. */
@Component
class AnnouncementViews {

	private final AnnouncementDesk desk;

	private final Descriptions descriptions;

	private final StaffNames names;

	AnnouncementViews(AnnouncementDesk desk, Descriptions descriptions, StaffNames names) {
		this.desk = desk;
		this.descriptions = descriptions;
		this.names = names;
	}

	/** The announcement that a path names; 404 when there is none. */
	AnnouncementView find(String id, StaffMember staff) {
		Announcement announcement = AnnouncementPath.find(this.desk, id);
		return new AnnouncementView(announcement, AnnouncementRow.of(announcement, this.descriptions),
				this.desk.sendsAt(announcement).orElse(null), staff);
	}

	PreviewView preview(Announcement announcement) {
		PreviewView preview = PreviewView.of(this.desk.preview(announcement.draft()));
		boolean isToCome = switch (announcement.state()) {
			case AnnouncementState.Drafting _, AnnouncementState.AwaitingApproval _, AnnouncementState.Scheduled _ ->
				true;
			case AnnouncementState.Sending _, AnnouncementState.Ended _ -> false;
		};
		return isToCome ? preview : preview.withoutTimes();
	}

	/** Newest first. */
	List<HistoryRow> history(AnnouncementId id) {
		Map<String, String> all = this.names.all();
		return this.desk.history(id).stream().map((deed) -> HistoryRow.of(deed, all)).toList().reversed();
	}

	/** Newest first. */
	List<SendingView> sendings(AnnouncementId id) {
		return this.desk.results(id).stream().map(SendingView::of).toList();
	}

}
