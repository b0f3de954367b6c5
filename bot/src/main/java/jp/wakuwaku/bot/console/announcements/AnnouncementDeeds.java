package jp.wakuwaku.bot.console.announcements;

import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.announcements.Announcement;
import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.announcements.AnnouncementResult;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.StaffMember;

import org.springframework.stereotype.Component;

/** Notes what is done with an announcement, does it, and says what became of it. */
@Component
class AnnouncementDeeds {

	private final AnnouncementDesk desk;

	private final AuditLog audit;

	AnnouncementDeeds(AnnouncementDesk desk, AuditLog audit) {
		this.desk = desk;
		this.audit = audit;
	}

	/** Leads to the page of the announcement, or to that of the new one. */
	String run(String id, AnnouncementPageAct act, StaffMember staff, HttpSession session, String done,
			Function<Announcement, AnnouncementResult> deed) {
		Announcement announcement = AnnouncementPath.find(this.desk, id);
		this.audit.note(staff, act, id);
		AnnouncementResult result = deed.apply(announcement);
		List<String> objections = Wording.objections(result);
		Notice.tell(session, objections.isEmpty() ? done : String.join("\n", objections));
		return "redirect:" + AnnouncementPath
			.of((result instanceof AnnouncementResult.Done(Announcement next)) ? next.id() : announcement.id());
	}

}
