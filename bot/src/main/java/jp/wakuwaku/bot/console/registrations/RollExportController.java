package jp.wakuwaku.bot.console.registrations;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.console.security.StepUp;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.seats.PlaceState;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a session's list be taken along: as a file, or on paper. */
@Controller
class RollExportController {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final Meetings meetings;

	private final Exports exports;

	private final Rolls rolls;

	private final RollLines lines;

	private final AuditLog audit;

	RollExportController(Meetings meetings, Exports exports, Rolls rolls, RollLines lines, AuditLog audit) {
		this.meetings = meetings;
		this.exports = exports;
		this.rolls = rolls;
		this.lines = lines;
		this.audit = audit;
	}

	@GetMapping("/console/registrations/sessions/{seating}/export")
	@Permitted(Permission.EXPORT_REGISTRATIONS)
	@StepUp
	ModelAndView form(@PathVariable String seating) {
		return page(this.meetings.named(seating), List.of("receipt", "state"), new FormErrors());
	}

	@PostMapping("/console/registrations/sessions/{seating}/export")
	@Permitted(Permission.EXPORT_REGISTRATIONS)
	@StepUp
	Object export(@PathVariable String seating, @RequestParam(defaultValue = "") List<String> columns,
			@RequestParam(defaultValue = "csv") String format, @RequestParam(defaultValue = "") String which,
			StaffMember staff) {
		Meeting meeting = this.meetings.named(seating);
		List<ExportColumn> chosen = ExportColumn.of(meeting.program())
			.stream()
			.filter((column) -> columns.contains(column.id()))
			.toList();
		if (chosen.isEmpty()) {
			ModelAndView page = page(meeting, List.of(), new FormErrors().add("columns", "書き出す列を、ひとつ以上選んでください。"));
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		boolean isXlsx = format.equals("xlsx");
		this.audit.note(staff, RegistrationAct.REGISTRATIONS_EXPORTED, meeting.seating().value(),
				(isXlsx ? "XLSX: " : "CSV: ") + chosen.stream().map(ExportColumn::id).collect(Collectors.joining(" ")));
		ExportTable table = this.exports.table(Acts.once(staff), meeting, chosen, !which.equals("all"));
		return file(meeting, isXlsx ? XlsxFile.write(table) : CsvFile.write(table), isXlsx);
	}

	/** A page for A4. */
	@GetMapping("/console/registrations/sessions/{seating}/sheet")
	@Permitted(Permission.EXPORT_REGISTRATIONS)
	@StepUp
	String sheet(@PathVariable String seating, StaffMember staff, Model model) {
		Meeting meeting = this.meetings.named(seating);
		this.audit.note(staff, RegistrationAct.SHEET_PRINTED, meeting.seating().value());
		List<RollLine> all = this.lines.of(Acts.once(staff),
				this.rolls.of(meeting.seating()).map((roll) -> roll.in(PlaceState.BOOKED)).orElseGet(List::of));
		model.addAttribute("meeting", meeting);
		model.addAttribute("lines", all.stream().sorted(Comparator.comparing(RollLine::reading)).toList());
		model.addAttribute("at", this.meetings.now());
		return "console/registrations/sheet";
	}

	private static ModelAndView page(Meeting meeting, List<String> columns, FormErrors errors) {
		Map<String, String> labels = new LinkedHashMap<>();
		ExportColumn.of(meeting.program()).forEach((column) -> labels.put(column.id(), column.label()));
		return new ModelAndView("console/registrations/export").addObject("meeting", meeting)
			.addObject("labels", labels)
			.addObject("columns", columns)
			.addObject("errors", errors);
	}

	private static ResponseEntity<byte[]> file(Meeting meeting, byte[] bytes, boolean isXlsx) {
		String name = meeting.seating() + (isXlsx ? ".xlsx" : ".csv");
		return ResponseEntity.ok()
			.contentType(isXlsx ? XLSX : new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(bytes);
	}

}
