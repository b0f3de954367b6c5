package jp.wakuwaku.bot.console.faq;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.golden.GoldenQuestions;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps the questions by which a change is judged before it is published. */
@Controller
class GoldenController {

	private final GoldenQuestions golden;

	private final FaqEditing editing;

	private final GoldenPage page;

	private final AuditLog audit;

	GoldenController(GoldenQuestions golden, FaqEditing editing, GoldenPage page, AuditLog audit) {
		this.golden = golden;
		this.editing = editing;
		this.page = page;
		this.audit = audit;
	}

	@GetMapping("/console/faq/golden")
	@Permitted(Permission.VIEW)
	ModelAndView show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
		return this.page.of(q, page);
	}

	@PostMapping("/console/faq/golden")
	@Permitted(Permission.EDIT_FAQ)
	Object add(@RequestParam String lines, StaffMember staff, HttpSession session) {
		GoldenLines read = GoldenLines.of(lines, ids());
		FormErrors errors = read.errors();
		if (errors.isEmpty()) {
			this.audit.note(staff, FaqAct.GOLDEN_QUESTIONS_ADDED, "", read.questions().size() + " questions");
			errors.require(this.golden.put(read.questions()), "lines",
					"確認用の質問は、全部で%,d件までです。使わないものを消してから、入れてください。".formatted(GoldenQuestions.MOST));
		}
		if (!errors.isEmpty()) {
			return this.page.wrong(lines, errors);
		}
		Notice.tell(session, read.questions().size() + " 件を入れました。");
		return "redirect:/console/faq/golden";
	}

	@PostMapping("/console/faq/golden/remove")
	@Permitted(Permission.EDIT_FAQ)
	String remove(@RequestParam String text, StaffMember staff, HttpSession session) {
		this.audit.note(staff, FaqAct.GOLDEN_QUESTION_REMOVED, "");
		this.golden.remove(text);
		Notice.tell(session, "確認用の質問を消しました。");
		return "redirect:/console/faq/golden";
	}

	private Set<String> ids() {
		return this.editing.readDraft()
			.content()
			.faq()
			.entries()
			.stream()
			.map((entry) -> entry.id().value())
			.collect(Collectors.toSet());
	}

}
