package jp.wakuwaku.bot.console.announcements;

import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.announcements.Announcement;
import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.announcements.Deed;
import jp.wakuwaku.bot.announcements.Placeholder;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.security.StaffNames;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an announcement is written, with all there is to choose from. */
@Component
class EditPage {

	/** Where something new is begun. */
	static final String NEW = AnnouncementPath.LIST + "/new";

	private static final Map<Placeholder, String> HELP = Map.of(Placeholder.PROGRAM_TITLE, "講座の名前",
			Placeholder.SESSION_DATE, "回の日時。選んでいなければ、次の回", Placeholder.SESSION_PLACE, "回の場所", Placeholder.OFFICE_PHONE,
			"講座の問い合わせの電話。選んでいなければ、事務局");

	private final AnnouncementDesk desk;

	private final ProgramChoices programs;

	private final ButtonFields buttons;

	private final StaffNames names;

	EditPage(AnnouncementDesk desk, ProgramChoices programs, ButtonFields buttons, StaffNames names) {
		this.desk = desk;
		this.programs = programs;
		this.buttons = buttons;
		this.names = names;
	}

	ModelAndView of(String id, long revision, AnnouncementForm form, FormErrors errors) {
		ModelAndView view = new ModelAndView("console/announcements/edit");
		view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view.addObject("path", id.isEmpty() ? NEW : AnnouncementPath.LIST + "/" + id + "/edit")
			.addObject("id", id)
			.addObject("revision", revision)
			.addObject("form", form)
			.addObject("errors", errors)
			.addObject("topics", AudienceFields.topics())
			.addObject("audiences", AudienceFields.kinds())
			.addObject("programs", this.programs.withSessions("選んでいません"))
			.addObject("buttonKinds", this.buttons.kinds())
			.addObject("timings", TimingFields.kinds())
			.addObject("repeats", RecurrenceFields.kinds())
			.addObject("days", RecurrenceFields.days())
			.addObject("placeholders", Placeholder.values())
			.addObject("placeholderHelp", HELP);
	}

	/**
	 * The page as it was typed, beside what somebody else has saved meanwhile. To save it
	 * again puts it in the place of that.
	 */
	ModelAndView ofCollision(String id, AnnouncementForm form) {
		Announcement saved = AnnouncementPath.find(this.desk, id);
		Optional<String> by = this.desk.history(saved.id()).stream().map(Deed::by).reduce((_, last) -> last);
		ModelAndView view = of(id, saved.revision(), form, new FormErrors());
		view.setStatus(HttpStatus.CONFLICT);
		return view.addObject("saved", AnnouncementForm.of(saved.draft()))
			.addObject("savedBy", by.map((account) -> this.names.all().getOrDefault(account, account)).orElse("自動"));
	}

}
