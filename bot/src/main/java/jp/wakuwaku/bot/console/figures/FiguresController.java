package jp.wakuwaku.bot.console.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.layout.SearchWords;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.surveys.FiscalYear;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the figures of a fiscal year. */
@Controller
class FiguresController {

	private final QuestionTables questions;

	private final SessionTables sessions;

	private final ConsultationTables consultations;

	private final SurveyTables surveys;

	private final ReachTables reach;

	private final Years years;

	FiguresController(QuestionTables questions, SessionTables sessions, ConsultationTables consultations,
			SurveyTables surveys, ReachTables reach, Years years) {
		this.questions = questions;
		this.sessions = sessions;
		this.consultations = consultations;
		this.surveys = surveys;
		this.reach = reach;
		this.years = years;
	}

	@GetMapping("/console/figures")
	@Permitted(Permission.VIEW)
	String questions(@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String by,
			Model model) {
		FiscalYear chosen = choose(year, "/console/figures", model);
		Stretch stretch = Stretch.of(by);
		model.addAttribute("by", stretch.code());
		model.addAttribute("stretches", Stretch.options());
		model.addAttribute("questions", this.questions.of(chosen, stretch));
		return "console/figures/questions";
	}

	@GetMapping("/console/figures/sessions")
	@Permitted(Permission.VIEW)
	String sessions(@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "1") int page, Model model) {
		FiscalYear chosen = choose(year, "/console/figures/sessions", model);
		SessionTable table = this.sessions.of(chosen);
		SearchWords words = SearchWords.of(q);
		model.addAttribute("sessions", table);
		model.addAttribute("pager",
				Pager.of(table.sessions().stream().filter((row) -> words.areIn(row.title())).toList(), page));
		model.addAttribute("q", words.typed());
		model.addAttribute("query", "/console/figures/sessions?year=" + chosen.year() + "&q="
				+ URLEncoder.encode(words.typed(), StandardCharsets.UTF_8) + "&");
		return "console/figures/sessions";
	}

	@GetMapping("/console/figures/consultations")
	@Permitted(Permission.VIEW)
	String consultations(@RequestParam(defaultValue = "") String year, Model model) {
		model.addAttribute("consultations",
				this.consultations.of(choose(year, "/console/figures/consultations", model)));
		return "console/figures/consultations";
	}

	@GetMapping("/console/figures/surveys")
	@Permitted(Permission.VIEW)
	String surveys(@RequestParam(defaultValue = "") String year, Model model) {
		model.addAttribute("survey", this.surveys.of(choose(year, "/console/figures/surveys", model)));
		return "console/figures/surveys";
	}

	@GetMapping("/console/figures/announcements")
	@Permitted(Permission.VIEW)
	String announcements(@RequestParam(defaultValue = "") String year, Model model) {
		model.addAttribute("reach", this.reach.of(choose(year, "/console/figures/announcements", model)));
		return "console/figures/announcements";
	}

	@GetMapping("/console/figures/report")
	@Permitted(Permission.VIEW)
	String report(@RequestParam(defaultValue = "") String year, Model model) {
		FiscalYear chosen = choose(year, "/console/figures/report", model);
		model.addAttribute("questions", this.questions.of(chosen, Stretch.MONTH));
		model.addAttribute("sessions", this.sessions.of(chosen));
		model.addAttribute("consultations", this.consultations.of(chosen));
		model.addAttribute("survey", this.surveys.of(chosen));
		model.addAttribute("reach", this.reach.of(chosen));
		model.addAttribute("now", this.years.now());
		return "console/figures/report";
	}

	private FiscalYear choose(String year, String path, Model model) {
		FiscalYear chosen = this.years.of(year);
		Map<String, String> tabs = new LinkedHashMap<>();
		tabs.put("/console/figures", "質問");
		tabs.put("/console/figures/sessions", "講座");
		tabs.put("/console/figures/consultations", "個別相談");
		tabs.put("/console/figures/surveys", "アンケート");
		tabs.put("/console/figures/announcements", "お知らせ");
		tabs.put("/console/figures/report", "議会などへの報告");
		model.addAttribute("tabs", tabs);
		model.addAttribute("path", path);
		model.addAttribute("year", String.valueOf(chosen.year()));
		model.addAttribute("years", this.years.options());
		model.addAttribute("errors", new FormErrors());
		return chosen;
	}

}
