package jp.wakuwaku.bot.console.faq;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.FaqEdit;
import jp.wakuwaku.bot.faq.FaqEditing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Drops the draft. */
@Controller
class DiscardController {

	private final FaqEditing editing;

	private final DraftQuestion question;

	private final AuditLog audit;

	DiscardController(FaqEditing editing, DraftQuestion question, AuditLog audit) {
		this.editing = editing;
		this.question = question;
		this.audit = audit;
	}

	@GetMapping("/console/faq/discard")
	@Permitted(Permission.EDIT_FAQ)
	String confirm(Model model) {
		return this.question.ask(model, "下書きを捨てますか", "公開していない変更が、すべての人の分、なくなります。元には戻せません。", "discard", "下書きを捨てる",
				"danger");
	}

	@PostMapping("/console/faq/discard")
	@Permitted(Permission.EDIT_FAQ)
	String discard(@RequestParam long revision, StaffMember staff, HttpSession session) {
		this.audit.note(staff, FaqAct.FAQ_DRAFT_DISCARDED, "", "revision " + revision);
		return switch (this.editing.discard(revision)) {
			case FaqEdit.Saved _, FaqEdit.Published _ -> {
				Notice.tell(session, "下書きを捨てました。公開中の内容に戻っています。");
				yield "redirect:/console/faq";
			}
			case FaqEdit.Stale _, FaqEdit.Refused _ -> {
				Notice.tell(session, DraftQuestion.CHANGED_MEANWHILE);
				yield "redirect:/console/faq/changes";
			}
		};
	}

}
