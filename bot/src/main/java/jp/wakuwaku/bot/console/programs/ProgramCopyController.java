package jp.wakuwaku.bot.console.programs;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;

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

	private final ProgramEditing editing;

	private final AuditLog audit;

	ProgramCopyController(ProgramEditing editing, AuditLog audit) {
		this.editing = editing;
		this.audit = audit;
	}

	/** A year later on the same day of the week. */
	@GetMapping("/console/programs/of/{id}/copy")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView form(@PathVariable String id) {
		Program program = this.editing.named(id);
		return page(program, "", program.facts().title(), "364", new FormErrors());
	}

	@PostMapping("/console/programs/of/{id}/copy")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object copy(@PathVariable String id, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String title, @RequestParam(defaultValue = "") String days,
			StaffMember staff, HttpSession session) {
		Program program = this.editing.named(id);
		FormErrors errors = new FormErrors()
			.require(name.matches("[a-z0-9][a-z0-9-]{0,29}"), "name", "半角の英小文字・数字・ハイフンで、30文字までで入れてください。")
			.require(!title.isBlank() && title.strip().length() <= 40, "title", "名前を40文字までで入れてください。")
			.require(days.strip().matches("[0-9]{1,4}") && Integer.parseInt(days.strip()) <= MOST_DAYS, "days",
					"日数を0から3660までの数で入れてください。");
		if (errors.isEmpty()) {
			add(program, name, title.strip(), Integer.parseInt(days.strip()), staff, errors);
		}
		if (errors.isEmpty()) {
			Notice.tell(session, "写しを下書きで作りました。説明と日時を確かめてください。");
			return "redirect:/console/programs/of/" + name;
		}
		ModelAndView page = page(program, name, title, days, errors);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private void add(Program program, String name, String title, int days, StaffMember staff, FormErrors errors) {
		try {
			Program copy = Edits.copy(program, new ProgramId(name), title, days);
			this.audit.note(staff, ProgramAct.PROGRAM_COPIED, name, program.id().value());
			errors.require(this.editing.add(copy), "name", "この名前はもう使われています。別の名前にしてください。");
		}
		catch (IllegalArgumentException ex) {
			errors.add("name", "この名前では作れません。別の名前にしてください。");
		}
	}

	private static ModelAndView page(Program program, String name, String title, String days, FormErrors errors) {
		return new ModelAndView("console/programs/copy").addObject("program", program)
			.addObject("path", "/console/programs/of/" + program.id())
			.addObject("name", name)
			.addObject("title", title)
			.addObject("days", days)
			.addObject("errors", errors);
	}

}
