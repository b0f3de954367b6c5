package jp.wakuwaku.bot.console.figures;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.ConsoleNight;
import jp.wakuwaku.bot.console.layout.ConsoleTimes;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.SeminarSession;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.surveys.SurveyOffice;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows a session's questionnaire, and takes what staff decide about it. */
@Controller
class SessionSurveyController {

	private static final String PAGE = "/console/figures/session/";

	private final Programs programs;

	private final SurveyTables surveys;

	private final SurveyOffice office;

	private final ConsoleTimes times;

	private final ConsoleNight night;

	private final AuditLog audit;

	SessionSurveyController(Programs programs, SurveyTables surveys, SurveyOffice office, ConsoleTimes times,
			ConsoleNight night, AuditLog audit) {
		this.programs = programs;
		this.surveys = surveys;
		this.office = office;
		this.times = times;
		this.night = night;
		this.audit = audit;
	}

	@GetMapping("/console/figures/session/{session}")
	@Permitted(Permission.VIEW)
	String show(@PathVariable String session, StaffMember staff, Model model) {
		SeminarSession found = find(session);
		model.addAttribute("id", session);
		model.addAttribute("sessionTitle", found.seminar().facts().title());
		model.addAttribute("time", time(found));
		model.addAttribute("survey", this.surveys.of(found.session().id()).orElse(null));
		model.addAttribute("mayDecide", staff.can(Permission.RUN_SESSIONS));
		return "console/figures/session";
	}

	@GetMapping("/console/figures/session/{session}/ask")
	@Permitted(Permission.RUN_SESSIONS)
	String askToAsk(@PathVariable String session, Model model) {
		return confirm(find(session), "アンケートをいま送りますか",
				"この回に参加した人に、アンケートをLINEで送ります。" + this.night.span() + "は送らず、朝になってから送ります。取り消せません。", "ask", "送る", "",
				model);
	}

	@GetMapping("/console/figures/session/{session}/skip")
	@Permitted(Permission.RUN_SESSIONS)
	String askToSkip(@PathVariable String session, Model model) {
		return confirm(find(session), "アンケートをしないことにしますか", "この回のあとに、アンケートを送りません。あとから「いま送る」で送ることもできます。", "skip", "送らない",
				"danger", model);
	}

	@PostMapping("/console/figures/session/{session}/ask")
	@Permitted(Permission.RUN_SESSIONS)
	String ask(@PathVariable String session, StaffMember staff, HttpSession browser) {
		SessionId id = find(session).session().id();
		this.audit.note(staff, FiguresAct.SURVEY_ASKED, session);
		Notice.tell(browser, switch (this.office.askNow(id)) {
			case DONE -> "アンケートを送ります。夜のときは、朝になってから送ります。";
			case NOT_THERE -> "この回は行われないため、アンケートを送れません。";
			case NOT_OVER -> "まだ終わっていない回です。終わると自動で送ります。";
			case ASKED_ALREADY -> "アンケートは、もう送っています。";
		});
		return "redirect:" + PAGE + session;
	}

	@PostMapping("/console/figures/session/{session}/skip")
	@Permitted(Permission.RUN_SESSIONS)
	String skip(@PathVariable String session, StaffMember staff, HttpSession browser) {
		SessionId id = find(session).session().id();
		this.audit.note(staff, FiguresAct.SURVEY_NOT_WANTED, session);
		Notice.tell(browser, switch (this.office.doNotAsk(id)) {
			case DONE -> "この回のアンケートは送りません。";
			case ASKED_ALREADY -> "アンケートは、もう送っています。";
			case NOT_THERE, NOT_OVER -> "この回のアンケートは、変えられません。";
		});
		return "redirect:" + PAGE + session;
	}

	private String confirm(SeminarSession found, String title, String text, String what, String label, String kind,
			Model model) {
		String page = PAGE + found.session().id().value();
		model.addAttribute("title", title);
		model.addAttribute("text", text);
		model.addAttribute("facts", Map.of("講座", found.seminar().facts().title() + " " + time(found)));
		model.addAttribute("action", page + "/" + what);
		model.addAttribute("label", label);
		model.addAttribute("kind", kind);
		model.addAttribute("fields", Map.of());
		model.addAttribute("back", page);
		return "console/components/confirm";
	}

	private String time(SeminarSession found) {
		return this.times.moment(found.session().time().startsAt().toInstant());
	}

	private SeminarSession find(String session) {
		return id(session).flatMap(this.programs::session)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static Optional<SessionId> id(String session) {
		try {
			return Optional.of(new SessionId(session));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
