package jp.wakuwaku.bot.console.programs;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.Occasion;
import jp.wakuwaku.bot.registration.Seatings;
import jp.wakuwaku.bot.registration.desk.Rolls;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes drafts out that residents have never seen. What they have seen is cancelled. */
@Controller
class RemovalController {

	private static final String KEPT = "住民に見せたことがあるか、その間に変わったため、消せませんでした。";

	private final ProgramEditing editing;

	private final ProgramSaving saving;

	private final Seatings seatings;

	private final Rolls rolls;

	private final AuditLog audit;

	private final Clock clock;

	RemovalController(ProgramEditing editing, ProgramSaving saving, Seatings seatings, Rolls rolls, AuditLog audit,
			Clock clock) {
		this.editing = editing;
		this.saving = saving;
		this.seatings = seatings;
		this.rolls = rolls;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping("/console/programs/of/{id}/remove")
	@Permitted(Permission.EDIT_PROGRAMS)
	String ask(@PathVariable String id, Model model) {
		Program program = this.editing.named(id);
		return ask("この下書きを消す", "「" + program.facts().title() + "」を消します。元には戻せません。", "/console/programs/of/" + id,
				"/remove", this.editing.mark(program), model);
	}

	@PostMapping("/console/programs/of/{id}/remove")
	@Permitted(Permission.EDIT_PROGRAMS)
	String remove(@PathVariable String id, @RequestParam(defaultValue = "") String mark, StaffMember staff,
			HttpSession session) {
		Program program = this.editing.named(id);
		boolean isUnseen = program.isDraft() && this.seatings.of(program, this.clock.instant())
			.stream()
			.allMatch((seating) -> this.rolls.tally(seating).isEmpty());
		if (isUnseen) {
			this.audit.note(staff, ProgramAct.PROGRAM_REMOVED, id);
		}
		if (isUnseen && this.editing.remove(program.id(), mark) == Change.DONE) {
			Notice.tell(session, "下書きを消しました。");
			return "redirect:/console/programs";
		}
		Notice.tell(session, KEPT);
		return "redirect:/console/programs/of/" + id;
	}

	@GetMapping("/console/programs/of/{id}/sessions/{session}/remove")
	@Permitted(Permission.EDIT_PROGRAMS)
	String askOfSession(@PathVariable String id, @PathVariable String session, Model model) {
		Seminar seminar = this.editing.seminar(id);
		Session found = ProgramSessionController.named(seminar, session);
		return ask("この下書きの回を消す", SessionRow.when(found.time()) + "の回を消します。元には戻せません。", "/console/programs/of/" + id,
				"/sessions/" + session + "/remove", this.editing.mark(seminar), model);
	}

	@PostMapping("/console/programs/of/{id}/sessions/{session}/remove")
	@Permitted(Permission.EDIT_PROGRAMS)
	String removeSession(@PathVariable String id, @PathVariable String session,
			@RequestParam(defaultValue = "") String mark, StaffMember staff, HttpSession http) {
		Seminar seminar = this.editing.seminar(id);
		Session found = ProgramSessionController.named(seminar, session);
		boolean isUnseen = found.status() == StaffStatus.DRAFT
				&& this.rolls.tally(Occasion.seating(found.id())).isEmpty();
		boolean isDone = isUnseen
				&& this.saving.save(new ProgramChange(seminar, mark, staff, ProgramAct.SESSION_REMOVED, session),
						new FormErrors(), (each) -> Edits.with(each, without(((Seminar) each).sessions(), found)));
		Notice.tell(http, isDone ? "下書きの回を消しました。" : KEPT);
		return "redirect:/console/programs/of/" + id;
	}

	private static List<Session> without(List<Session> sessions, Session removed) {
		return sessions.stream().filter((each) -> !each.id().equals(removed.id())).toList();
	}

	private static String ask(String title, String text, String back, String action, String mark, Model model) {
		model.addAllAttributes(Map.of("title", title, "text", text, "facts", Map.of(), "action", back + action, "label",
				"消す", "kind", "danger", "fields", Map.of("mark", mark), "back", back));
		return "console/components/confirm";
	}

}
