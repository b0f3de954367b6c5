package jp.wakuwaku.bot.console.programs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the programs, and shows each. */
@Controller
class ProgramListController {

	private final Programs programs;

	private final ProgramEditing editing;

	private final Clock clock;

	ProgramListController(Programs programs, ProgramEditing editing, Clock clock) {
		this.programs = programs;
		this.editing = editing;
		this.clock = clock;
	}

	@GetMapping("/console/programs")
	@Permitted(Permission.VIEW)
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		String wanted = plain(q);
		Instant now = this.clock.instant();
		Pager<Program> pager = Pager.of(this.programs.all()
			.stream()
			.filter((program) -> plain(program.facts().title() + " " + program.id()).contains(wanted))
			.toList(), page);
		model.addAttribute("pager", pager);
		model.addAttribute("rows", pager.items().stream().map((program) -> ProgramRow.of(program, now)).toList());
		model.addAttribute("q", q);
		model.addAttribute("query", "/console/programs?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&");
		model.addAttribute("errors", new FormErrors());
		return "console/programs/list";
	}

	@GetMapping("/console/programs/of/{id}")
	@Permitted(Permission.VIEW)
	String show(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model) {
		Program program = this.editing.named(id);
		List<Session> sessions = (program instanceof Seminar seminar) ? seminar.sessions() : List.of();
		Instant now = this.clock.instant();
		Pager<SessionRow> pager = Pager.of(sessions.stream()
			.sorted(SessionRow.soonestFirst(now))
			.map((session) -> SessionRow.of(id, session, now))
			.toList(), page);
		model.addAttribute("program", program);
		model.addAttribute("path", "/console/programs/of/" + id);
		model.addAttribute("isSeminar", program instanceof Seminar);
		model.addAttribute("pager", pager);
		model.addAttribute("fields",
				program.form().fields().stream().map((field) -> FieldRow.of(field, program.form())).toList());
		model.addAttribute("former", program.form().former().size());
		model.addAttribute("reminders", program.reminders().stream().map(ReminderWords::of).toList());
		if (program instanceof Consultation consultation) {
			model.addAttribute("consultation", consultation);
			model.addAttribute("state", StateWords.of(consultation.status()));
			model.addAttribute("hasHours",
					consultation.advisers()
						.stream()
						.anyMatch((adviser) -> !adviser.weekly().isEmpty() || !adviser.exceptions().isEmpty()));
		}
		return "console/programs/program";
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
	}

}
