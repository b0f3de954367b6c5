package jp.wakuwaku.bot.console.programs;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Makes a program like one that there is, such as last year's. */
@Controller
class ProgramCopyController {

	private static final int MOST_DAYS = 3_660;

	private final Programs programs;

	private final ProgramEditing editing;

	private final AuditLog audit;

	private final Clock clock;

	ProgramCopyController(Programs programs, ProgramEditing editing, AuditLog audit, Clock clock) {
		this.programs = programs;
		this.editing = editing;
		this.audit = audit;
		this.clock = clock;
	}

	/** A year later on the same day of the week. */
	@GetMapping("/console/programs/of/{id}/copy")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView form(@PathVariable String id) {
		Program program = this.editing.named(id);
		return page(program, program.facts().title(), "364", new FormErrors());
	}

	@PostMapping("/console/programs/of/{id}/copy")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object copy(@PathVariable String id, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String days, StaffMember staff, HttpSession session) {
		Program program = this.editing.named(id);
		FormErrors errors = new FormErrors()
			.require(!name.isBlank() && name.strip().length() <= 40, "name", "名前を40文字までで入れてください。")
			.require(days.strip().matches("[0-9]{1,4}") && Integer.parseInt(days.strip()) <= MOST_DAYS, "days",
					"日数を0から3660までの数で入れてください。");
		if (errors.isEmpty()) {
			ProgramId copy = add(program, name.strip(), Integer.parseInt(days.strip()), staff, errors);
			if (errors.isEmpty()) {
				Notice.tell(session, "写しを下書きで作りました。説明と日時を確かめてください。");
				return "redirect:/console/programs/of/" + copy;
			}
		}
		ModelAndView page = page(program, name, days, errors);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ProgramId add(Program program, String title, int days, StaffMember staff, FormErrors errors) {
		String kind = (program instanceof Seminar) ? "seminar" : "consultation";
		LocalDate today = JapanTime.at(this.clock.instant()).toLocalDate();
		ProgramId id = ProgramNames.next(this.programs.latest().list(), kind, today);
		try {
			Program copy = ProgramCopies.copy(program, id, title, days);
			this.audit.note(staff, ProgramAct.PROGRAM_COPIED, id.value(), program.id().value());
			errors.require(this.editing.add(copy), "name", "ほかの人と同時に作ったため、作れませんでした。もう一度押してください。");
		}
		catch (IllegalArgumentException ex) {
			errors.add("name", "この名前では作れません。使えない文字がないか確かめてください。");
		}
		return id;
	}

	private static ModelAndView page(Program program, String name, String days, FormErrors errors) {
		return new ModelAndView("console/programs/copy").addObject("program", program)
			.addObject("path", "/console/programs/of/" + program.id())
			.addObject("name", name)
			.addObject("days", days)
			.addObject("errors", errors);
	}

}
