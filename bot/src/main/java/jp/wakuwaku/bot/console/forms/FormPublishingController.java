package jp.wakuwaku.bot.console.forms;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.programs.Edits;
import jp.wakuwaku.bot.console.programs.ProgramChange;
import jp.wakuwaku.bot.console.programs.ProgramEditing;
import jp.wakuwaku.bot.console.programs.ProgramSaving;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Publishes the draft of a form, after showing what that changes. */
@Controller
class FormPublishingController {

	private static final String OUTDATED = "公開している聞くことが、この間にほかの方法で変わりました。公開していません。下書きを捨てて、いまの内容から直してください。";

	private final FormDesk desk;

	private final ProgramEditing editing;

	private final ProgramSaving saving;

	FormPublishingController(FormDesk desk, ProgramEditing editing, ProgramSaving saving) {
		this.desk = desk;
		this.editing = editing;
		this.saving = saving;
	}

	@GetMapping("/console/programs/of/{id}/form/publish")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView ask(@PathVariable String id) {
		Editing draft = this.desk.open(id);
		return page(draft, draft.revision(),
				new FormErrors().require(!draft.isOutdated(), ProgramSaving.MARK, OUTDATED));
	}

	@PostMapping("/console/programs/of/{id}/form/publish")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object publish(@PathVariable String id, @RequestParam(defaultValue = "-1") long revision, StaffMember staff,
			HttpSession session) {
		Editing draft = this.desk.open(id);
		FormErrors errors = new FormErrors()
			.require(draft.isDraft() && draft.revision() == revision, ProgramSaving.MARK, FormDesk.STALE)
			.require(!draft.isOutdated(), ProgramSaving.MARK, OUTDATED);
		ProgramChange change = new ProgramChange(draft.program(), this.editing.mark(draft.program()), staff,
				FormAct.FORM_PUBLISHED, id);
		if (this.saving.save(change, errors, (each) -> Edits.with(each, draft.form()))) {
			boolean isDone = this.desk.done(draft);
			Notice.tell(session, isDone ? "公開しました。数秒で、新しい申し込みから聞きます。" : "公開しました。そのあとの変更は、下書きに残っています。");
			return "redirect:/console/programs/of/" + id;
		}
		return ProgramSaving.refused(page(draft, revision, errors), errors);
	}

	private static ModelAndView page(Editing draft, long revision, FormErrors errors) {
		return new ModelAndView("console/forms/publish").addObject("editing", draft)
			.addObject("changes", FormChanges.of(draft.published(), draft.form()))
			.addObject("revision", revision)
			.addObject("errors", errors);
	}

}
