package jp.wakuwaku.bot.console.figures;

import jp.wakuwaku.bot.console.layout.ConsoleTimes;
import jp.wakuwaku.bot.console.layout.CsvText;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.surveys.FiscalYear;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands figures out as files; there is nobody in them, so no code is asked for. */
@Controller
class FiguresExportController {

	private final QuestionTables questions;

	private final SessionTables sessions;

	private final ConsultationTables consultations;

	private final SurveyTables surveys;

	private final ReachTables reach;

	private final Years years;

	private final ConsoleTimes times;

	private final AuditLog audit;

	FiguresExportController(QuestionTables questions, SessionTables sessions, ConsultationTables consultations,
			SurveyTables surveys, ReachTables reach, Years years, ConsoleTimes times, AuditLog audit) {
		this.questions = questions;
		this.sessions = sessions;
		this.consultations = consultations;
		this.surveys = surveys;
		this.reach = reach;
		this.years = years;
		this.times = times;
		this.audit = audit;
	}

	@GetMapping("/console/figures/export")
	@Permitted(Permission.VIEW)
	ResponseEntity<byte[]> questions(@RequestParam(defaultValue = "") String year,
			@RequestParam(defaultValue = "") String by, StaffMember staff) {
		FiscalYear chosen = this.years.of(year);
		return file(staff, "questions", chosen, this.questions.of(chosen, Stretch.of(by)).csv());
	}

	@GetMapping("/console/figures/sessions/export")
	@Permitted(Permission.VIEW)
	ResponseEntity<byte[]> sessions(@RequestParam(defaultValue = "") String year, StaffMember staff) {
		FiscalYear chosen = this.years.of(year);
		return file(staff, "sessions", chosen, this.sessions.of(chosen).csv(this.times));
	}

	@GetMapping("/console/figures/consultations/export")
	@Permitted(Permission.VIEW)
	ResponseEntity<byte[]> consultations(@RequestParam(defaultValue = "") String year, StaffMember staff) {
		FiscalYear chosen = this.years.of(year);
		return file(staff, "consultations", chosen, this.consultations.of(chosen).csv());
	}

	@GetMapping("/console/figures/surveys/export")
	@Permitted(Permission.VIEW)
	ResponseEntity<byte[]> surveys(@RequestParam(defaultValue = "") String year, StaffMember staff) {
		FiscalYear chosen = this.years.of(year);
		return file(staff, "surveys", chosen, this.surveys.of(chosen).csv());
	}

	@GetMapping("/console/figures/announcements/export")
	@Permitted(Permission.VIEW)
	ResponseEntity<byte[]> announcements(@RequestParam(defaultValue = "") String year, StaffMember staff) {
		FiscalYear chosen = this.years.of(year);
		return file(staff, "announcements", chosen, this.reach.of(chosen).csv(this.times));
	}

	private ResponseEntity<byte[]> file(StaffMember staff, String name, FiscalYear year, CsvText csv) {
		this.audit.note(staff, FiguresAct.FIGURES_EXPORTED, name + "-" + year.year());
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "-" + year.year() + ".csv\"")
			.body(csv.bytes());
	}

}
