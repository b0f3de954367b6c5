package jp.wakuwaku.bot.console.programs;

import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Changes when and where a date is; where somebody is told of that, only after a look at
 * what. How many seats there are, and whether it is open, is changed elsewhere.
 */
@Controller
class SessionChangeController {

	private static final String YES = "yes";

	/** Back to what was typed. */
	private static final String NO = "no";

	private final ProgramEditing editing;

	private final ProgramSaving saving;

	private final SessionMoves moves;

	SessionChangeController(ProgramEditing editing, ProgramSaving saving, SessionMoves moves) {
		this.editing = editing;
		this.saving = saving;
		this.moves = moves;
	}

	@GetMapping("/console/programs/of/{id}/sessions/{session}")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView form(@PathVariable String id, @PathVariable String session) {
		Seminar seminar = this.editing.seminar(id);
		Session found = ProgramSessionController.named(seminar, session);
		return ProgramSessionController.page(seminar, found, SessionForm.of(found, this.editing.mark(seminar)),
				new FormErrors());
	}

	@PostMapping("/console/programs/of/{id}/sessions/{session}")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object change(@PathVariable String id, @PathVariable String session, SessionForm form,
			@RequestParam(defaultValue = "") String confirmed, StaffMember staff, HttpSession http) {
		Seminar seminar = this.editing.seminar(id);
		Session before = ProgramSessionController.named(seminar, session);
		SessionForm typed = form.capacity(before.capacity());
		FormErrors errors = typed.check();
		if (confirmed.equals(NO)) {
			return ProgramSessionController.page(seminar, before, typed, errors);
		}
		Optional<SessionMove> move = errors.isEmpty() ? move(seminar, before, typed) : Optional.empty();
		if (move.isPresent() && !confirmed.equals(YES)) {
			return asked(seminar, typed, move.get());
		}
		ProgramChange change = new ProgramChange(seminar, typed.mark(), staff, ProgramAct.SESSION_CHANGED, session);
		if (this.saving.save(change, errors, (each) -> ProgramSessionController.with(each, typed.changed(before)))) {
			return saved(id, session, move, staff, http);
		}
		return ProgramSaving.refused(ProgramSessionController.page(seminar, before, typed, errors), errors);
	}

	/** What is refused anyway moves nothing. */
	private Optional<SessionMove> move(Seminar seminar, Session before, SessionForm typed) {
		if (!typed.mark().equals(this.editing.mark(seminar))) {
			return Optional.empty();
		}
		try {
			return this.moves.of(seminar, before, typed.changed(before));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static ModelAndView asked(Seminar seminar, SessionForm typed, SessionMove move) {
		String path = "/console/programs/of/" + seminar.id();
		return new ModelAndView("console/programs/session-move").addObject("program", seminar)
			.addObject("path", path)
			.addObject("action", path + "/sessions/" + move.before().id())
			.addObject("move", move)
			.addObject("form", typed);
	}

	/** To the phones of those whom LINE does not reach. */
	private static String saved(String id, String session, Optional<SessionMove> move, StaffMember staff,
			HttpSession http) {
		long calls = move.map(SessionMove::calls).orElse(0L);
		if (calls > 0 && staff.can(Permission.RUN_SESSIONS)) {
			Notice.tell(http, "変えました。LINEの届く方には、お知らせを送ります。届かない方 " + calls + "件には、電話してください。");
			return "redirect:/console/registrations/sessions/" + session + "/calls";
		}
		Notice.tell(http, move.isPresent() ? "変えました。申し込んだ方に、LINEでお知らせします。" : "保存しました。数秒で、LINEにも出ます。");
		return "redirect:/console/programs/of/" + id;
	}

}
