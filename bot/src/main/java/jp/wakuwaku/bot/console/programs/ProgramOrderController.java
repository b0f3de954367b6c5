package jp.wakuwaku.bot.console.programs;

import java.time.Clock;
import java.time.Instant;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Orders the programs as residents see them. */
@Controller
class ProgramOrderController {

	private static final String PATH = "/console/programs/order";

	private final Programs programs;

	private final ProgramEditing editing;

	private final AuditLog audit;

	private final Clock clock;

	ProgramOrderController(Programs programs, ProgramEditing editing, AuditLog audit, Clock clock) {
		this.programs = programs;
		this.editing = editing;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping(PATH)
	@Permitted(Permission.EDIT_PROGRAMS)
	String show(Model model) {
		Instant now = this.clock.instant();
		model.addAttribute("rows",
				this.programs.latest().list().programs().stream().map((each) -> ProgramRow.of(each, now)).toList());
		return "console/programs/order";
	}

	@PostMapping("/console/programs/of/{id}/up")
	@Permitted(Permission.EDIT_PROGRAMS)
	String up(@PathVariable String id, StaffMember staff, HttpSession session) {
		return move(id, -1, staff, session);
	}

	@PostMapping("/console/programs/of/{id}/down")
	@Permitted(Permission.EDIT_PROGRAMS)
	String down(@PathVariable String id, StaffMember staff, HttpSession session) {
		return move(id, 1, staff, session);
	}

	private String move(String id, int step, StaffMember staff, HttpSession session) {
		Program program = this.editing.named(id);
		this.audit.note(staff, ProgramAct.PROGRAM_MOVED, id);
		if (this.editing.move(program.id(), step) == Change.MISSING) {
			throw ProgramEditing.missing();
		}
		Notice.tell(session, "「" + program.facts().title() + "」の順番を変えました。数秒で、LINEにも出ます。");
		return "redirect:" + PATH + "#program-" + program.id();
	}

}
