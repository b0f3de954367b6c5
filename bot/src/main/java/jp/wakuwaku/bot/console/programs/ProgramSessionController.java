package jp.wakuwaku.bot.console.programs;

import java.time.Clock;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.StaffStatus;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Adds dates to a seminar. */
@Controller
class ProgramSessionController {

	private final ProgramEditing editing;

	private final ProgramSaving saving;

	private final Clock clock;

	ProgramSessionController(ProgramEditing editing, ProgramSaving saving, Clock clock) {
		this.editing = editing;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping("/console/programs/of/{id}/sessions/new")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView blank(@PathVariable String id) {
		Seminar seminar = this.editing.seminar(id);
		return page(seminar, null, SessionForm.like(seminar, this.editing.mark(seminar)), new FormErrors());
	}

	/** A draft, so that somebody looks at it once more before residents see it. */
	@PostMapping("/console/programs/of/{id}/sessions/new")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object add(@PathVariable String id, SessionForm form, StaffMember staff, HttpSession http) {
		Seminar seminar = this.editing.seminar(id);
		FormErrors errors = form.checkNew(this.clock.instant());
		SessionId name = SessionNames.next(seminar);
		ProgramChange change = new ProgramChange(seminar, form.mark(), staff, ProgramAct.SESSION_ADDED, name.value());
		if (this.saving.save(change, errors,
				(each) -> with(each, form.session(name, StaffStatus.DRAFT, form.capacity())))) {
			Notice.tell(http, "下書きの回を加えました。よければ「受付を始める」を押すと、申し込めるようになります。");
			return "redirect:/console/registrations/sessions/" + name + "/settings";
		}
		return ProgramSaving.refused(page(seminar, null, form, errors), errors);
	}

	static Program with(Program program, Session session) {
		return Edits.with(program, Edits.with(((Seminar) program).sessions(), session));
	}

	static Session named(Seminar seminar, String session) {
		return seminar.sessions()
			.stream()
			.filter((each) -> each.id().value().equals(session))
			.findFirst()
			.orElseThrow(ProgramEditing::missing);
	}

	static ModelAndView page(Seminar seminar, @Nullable Session session, SessionForm form, FormErrors errors) {
		String path = "/console/programs/of/" + seminar.id();
		return new ModelAndView("console/programs/session").addObject("program", seminar)
			.addObject("path", path)
			.addObject("action", path + "/sessions/" + ((session != null) ? session.id().value() : "new"))
			.addObject("isNew", session == null)
			.addObject("isDraft", session != null && session.status() == StaffStatus.DRAFT)
			.addObject("kinds", PlaceForm.kinds())
			.addObject("form", form)
			.addObject("errors", errors);
	}

}
