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

	/** What those do who write; leads to the page of it, or to that of the new one. */
	String write(String id, AnnouncementPageAct act, StaffMember staff, HttpSession session, String done,
			Function<Announcement, AnnouncementResult> deed) {
		Rights.require(Rights.of(staff, AnnouncementPath.find(this.desk, id)).mayWrite());
		return run(id, act, staff, session, done, deed);
	}

	/** What those do who approve; leads to the page of it. */
	String decide(String id, AnnouncementPageAct act, StaffMember staff, HttpSession session, String done,
			Function<Announcement, AnnouncementResult> deed) {
		Rights.require(Rights.of(staff, AnnouncementPath.find(this.desk, id)).mayApprove());
		return run(id, act, staff, session, done, deed);
	}

	private String run(String id, AnnouncementPageAct act, StaffMember staff, HttpSession session, String done,
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
