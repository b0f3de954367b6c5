package jp.wakuwaku.bot.console.faq;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Publishes the draft, which takes seconds for ten thousand entries. */
@Controller
class PublishController {

	private static final String PATH = "/console/faq/publish";

	private final FaqEditing editing;

	private final DraftQuestion question;

	private final AuditLog audit;

	private final LongWork<Long, FaqEdit> publications = new LongWork<>();

	PublishController(FaqEditing editing, DraftQuestion question, AuditLog audit) {
		this.editing = editing;
		this.question = question;
		this.audit = audit;
	}

	@GetMapping(PATH)
	@Permitted(Permission.EDIT_FAQ)
	String confirm(Model model) {
		return this.question.ask(model, "FAQを公開しますか", "5秒ほどで、市民への答えが変わります。前の版には、あとで戻せます。", "publish", "公開する", "");
	}

	@PostMapping(PATH)
	@Permitted(Permission.EDIT_FAQ)
	String publish(@RequestParam long revision, StaffMember staff, HttpSession session) {
		this.audit.note(staff, FaqAct.FAQ_PUBLISHED, "", "revision " + revision);
		return this.publications.begin(revision, 1, () -> this.editing.publish(revision, staff.displayName()))
			.soon()
			.map((edit) -> told(edit, session))
			.orElse("redirect:" + PATH + "/" + revision);
	}

	@GetMapping(PATH + "/{revision}")
	@Permitted(Permission.EDIT_FAQ)
	String show(@PathVariable long revision, Model model, HttpSession session) {
		Optional<LongWork.Begun<FaqEdit>> publication = this.publications.find(revision);
		if (publication.isEmpty()) {
			return "redirect:/console/faq/history";
		}
		if (publication.get().isBroken()) {
			Notice.tell(session, "公開できたか分かりません。履歴で確かめて、新しい版がなければ、もう一度公開してください。");
			return "redirect:/console/faq/history";
		}
		return publication.get().soon().map((edit) -> told(edit, session)).orElseGet(() -> {
			begun(revision, publication, model);
			return "console/faq/publishing";
		});
	}

	/** A part of the page, asked for until it is done. */
	@GetMapping(PATH + "/{revision}/progress")
	@Permitted(Permission.EDIT_FAQ)
	String progress(@PathVariable long revision, Model model, HttpServletResponse response) {
		if (begun(revision, this.publications.find(revision), model)) {
			response.setHeader("HX-Refresh", "true");
		}
		return "console/faq/publishing :: progress";
	}

	/** Another instance may be at it; its page says what came of it. */
	private static boolean begun(long revision, Optional<LongWork.Begun<FaqEdit>> publication, Model model) {
		boolean isDone = publication.map(LongWork.Begun<FaqEdit>::isDone).orElse(true);
		model.addAttribute("revision", revision)
			.addAttribute("isDone", isDone)
			.addAttribute("seconds", publication.map(LongWork.Begun<FaqEdit>::seconds).orElse(0L));
		return isDone;
	}

	private static String told(FaqEdit edit, HttpSession session) {
		return switch (edit) {
			case FaqEdit.Published(long number) -> told(session, "第" + number + "版を公開しました。", "/console/faq/history");
			case FaqEdit.Saved _ -> "redirect:/console/faq/history";
			case FaqEdit.Stale _ -> told(session, DraftQuestion.CHANGED_MEANWHILE, "/console/faq/changes");
			case FaqEdit.Refused _ -> told(session, "公開できる下書きがありません。項目が1つ以上ある下書きを保存してください。", "/console/faq/changes");
		};
	}

	private static String told(HttpSession session, String text, String path) {
		Notice.tell(session, text);
		return "redirect:" + path;
	}

}
