package jp.wakuwaku.bot.console.audit;

import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.audit.AuditTrail;
import jp.wakuwaku.bot.console.layout.ConsoleTimes;
import jp.wakuwaku.bot.console.layout.CsvText;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.console.security.StaffNames;
import jp.wakuwaku.bot.console.security.StepUp;
import jp.wakuwaku.bot.programs.JapanTime;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the record, exports it, and says whether it is as it was written. */
@Controller
class AuditController {

	private final AuditTrail trail;

	private final AuditRows rows;

	private final StaffNames names;

	private final AuditLog audit;

	private final ConsoleTimes times;

	private final Clock clock;

	AuditController(AuditTrail trail, AuditRows rows, StaffNames names, AuditLog audit, ConsoleTimes times,
			Clock clock) {
		this.trail = trail;
		this.rows = rows;
		this.names = names;
		this.audit = audit;
		this.times = times;
		this.clock = clock;
	}

	@GetMapping("/console/audit")
	@Permitted(Permission.READ_AUDIT)
	String list(@RequestParam(defaultValue = "") String month, @RequestParam(defaultValue = "") String day,
			@RequestParam(defaultValue = "") String account, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "1") int page, Model model) {
		AuditFilter filter = filter(month, day, account, text);
		Map<String, String> months = new LinkedHashMap<>();
		this.trail.months().forEach((it) -> months.put(it.toString(), it.getYear() + "年" + it.getMonthValue() + "月"));
		Map<String, String> accounts = new LinkedHashMap<>();
		accounts.put("", "全員");
		accounts.putAll(this.names.all());
		model.addAttribute("rows", this.rows.page(filter, page));
		model.addAttribute("filter", filter);
		model.addAttribute("months", months);
		model.addAttribute("days", AuditFilter.days());
		model.addAttribute("accounts", accounts);
		model.addAttribute("errors", new FormErrors());
		return "console/audit/list";
	}

	@GetMapping("/console/audit/export")
	@Permitted(Permission.READ_AUDIT)
	@StepUp
	ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String month,
			@RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String account,
			@RequestParam(defaultValue = "") String text, StaffMember staff) {
		AuditFilter filter = filter(month, day, account, text);
		List<AuditRow> found = this.rows.of(filter);
		this.audit.note(staff, AuditPageAct.AUDIT_EXPORTED, filter.month().toString(), found.size() + " 件");
		CsvText csv = new CsvText().row(List.of("日時", "職員", "アカウント", "したこと", "対象", "補足"));
		found.forEach((row) -> csv.row(List.of(this.times.second(row.at()), row.who(), row.account(), row.act(),
				row.subject(), row.detail())));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-" + filter.month() + ".csv\"")
			.body(csv.bytes());
	}

	@PostMapping("/console/audit/verification")
	@Permitted(Permission.READ_AUDIT)
	String verify(StaffMember staff, Model model) {
		this.audit.note(staff, AuditPageAct.AUDIT_VERIFIED, "");
		model.addAttribute("verdict", this.trail.verify());
		return "console/audit/verification";
	}

	private AuditFilter filter(String month, String day, String account, String text) {
		return AuditFilter.of(month, day, account, text, this.trail.months(),
				YearMonth.from(JapanTime.at(this.clock.instant())));
	}

}
