package jp.wakuwaku.bot.console.faq;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.FaqDifference;
import jp.wakuwaku.bot.faq.FaqDraft;
import jp.wakuwaku.bot.faq.FaqEdit;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.FaqTrials;
import jp.wakuwaku.knowledge.Changes;
import jp.wakuwaku.knowledge.Faq;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what publishing would change, publishes the draft, or drops it. */
@Controller
class PublishController {

	private static final String CHANGED_MEANWHILE = "ほかの人が下書きを変えたため、まだ何もしていません。変更を確かめて、もう一度選んでください。";

	private final FaqEditing editing;

	private final FaqTrials trials;

	private final EntryPage page;

	private final AuditLog audit;

	PublishController(FaqEditing editing, FaqTrials trials, EntryPage page, AuditLog audit) {
		this.editing = editing;
		this.trials = trials;
		this.page = page;
		this.audit = audit;
	}

	@GetMapping("/console/faq/changes")
	@Permitted(Permission.VIEW)
	String changes(@RequestParam(defaultValue = "1") int page, Model model) {
		FaqDraft draft = this.editing.readDraft();
		Faq published = this.editing.readPublished().faq();
		model.addAttribute("draft", draft)
			.addAttribute("isRearranged", FaqDifference.between(published, draft.content().faq()).rearranged())
			.addAttribute("entries", Pager.of(EntryChange.between(published, draft.content().faq()), page))
			.addAttribute("state", "begun");
		return "console/faq/changes";
	}

	/**
	 * A part of the page, asked for until it is there; a page of its own without htmx.
	 */
	@GetMapping("/console/faq/changes/answers")
	@Permitted(Permission.EDIT_FAQ)
	String answers(@RequestHeader(name = "HX-Request", defaultValue = "") String part, Model model) {
		CompletableFuture<Changes> comparison = this.trials.changes(this.editing.readDraft(), this.page.today());
		model.addAttribute("state",
				comparison.isCompletedExceptionally() ? "broken" : comparison.isDone() ? "done" : "begun");
		if (comparison.isDone() && !comparison.isCompletedExceptionally()) {
			Changes changes = comparison.join();
			List<AnswerChange> answers = AnswerChange.of(changes);
			model.addAttribute("asked", changes.of().size())
				.addAttribute("worse", changes.count(Changes.Effect.WORSE))
				.addAttribute("better", changes.count(Changes.Effect.BETTER))
				.addAttribute("more", Math.max(0, answers.size() - Pager.SIZE))
				.addAttribute("total", answers.size())
				.addAttribute("answers", answers.stream().limit(Pager.SIZE).toList());
		}
		return part.isEmpty() ? "console/faq/answers" : "console/faq/answers :: answers";
	}

	@GetMapping("/console/faq/publish")
	@Permitted(Permission.EDIT_FAQ)
	String confirm(Model model) {
		FaqDraft draft = this.editing.readDraft();
		return asking(model, draft, "FAQを公開しますか", "5秒ほどで、市民への答えが変わります。前の版には、あとで戻せます。", "publish", "公開する", "");
	}

	@PostMapping("/console/faq/publish")
	@Permitted(Permission.EDIT_FAQ)
	String publish(@RequestParam long revision, StaffMember staff, HttpSession session) {
		this.audit.note(staff, FaqAct.FAQ_PUBLISHED, "", "revision " + revision);
		return switch (this.editing.publish(revision, staff.displayName())) {
			case FaqEdit.Published(long number) -> told(session, "第" + number + "版を公開しました。", "/console/faq/history");
			case FaqEdit.Saved _ -> "redirect:/console/faq/history";
			case FaqEdit.Stale _ -> told(session, CHANGED_MEANWHILE, "/console/faq/changes");
			case FaqEdit.Refused _ -> told(session, "公開できる下書きがありません。項目が1つ以上ある下書きを保存してください。", "/console/faq/changes");
		};
	}

	@GetMapping("/console/faq/discard")
	@Permitted(Permission.EDIT_FAQ)
	String confirmDiscarding(Model model) {
		FaqDraft draft = this.editing.readDraft();
		return asking(model, draft, "下書きを捨てますか", "公開していない変更が、すべての人の分、なくなります。元には戻せません。", "discard", "下書きを捨てる", "danger");
	}

	@PostMapping("/console/faq/discard")
	@Permitted(Permission.EDIT_FAQ)
	String discard(@RequestParam long revision, StaffMember staff, HttpSession session) {
		this.audit.note(staff, FaqAct.FAQ_DRAFT_DISCARDED, "", "revision " + revision);
		return switch (this.editing.discard(revision)) {
			case FaqEdit.Saved _, FaqEdit.Published _ -> told(session, "下書きを捨てました。公開中の内容に戻っています。", "/console/faq");
			case FaqEdit.Stale _, FaqEdit.Refused _ -> told(session, CHANGED_MEANWHILE, "/console/faq/changes");
		};
	}

	private String asking(Model model, FaqDraft draft, String title, String text, String action, String label,
			String kind) {
		if (!draft.isSaved()) {
			return "redirect:/console/faq/changes";
		}
		FaqDifference difference = FaqDifference.between(this.editing.readPublished().faq(), draft.content().faq());
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("新しい項目", difference.added().size() + " 件");
		facts.put("直した項目", difference.changed().size() + " 件");
		facts.put("消した項目", difference.removed().size() + " 件");
		CompletableFuture<Changes> comparison = this.trials.changes(draft, this.page.today());
		if (comparison.isDone() && !comparison.isCompletedExceptionally()) {
			facts.put("答えが悪くなる質問", comparison.join().count(Changes.Effect.WORSE) + " 問");
		}
		facts.put("最後に保存した人", (draft.by() != null) ? draft.by() : "");
		model.addAttribute("title", title)
			.addAttribute("text", text)
			.addAttribute("facts", facts)
			.addAttribute("action", "/console/faq/" + action)
			.addAttribute("label", label)
			.addAttribute("kind", kind)
			.addAttribute("fields", Map.of("revision", Long.toString(draft.revision())))
			.addAttribute("back", "/console/faq/changes");
		return "console/components/confirm";
	}

	private static String told(HttpSession session, String text, String path) {
		Notice.tell(session, text);
		return "redirect:" + path;
	}

}
