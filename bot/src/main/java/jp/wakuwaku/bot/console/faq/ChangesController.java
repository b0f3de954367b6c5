package jp.wakuwaku.bot.console.faq;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.faq.FaqDifference;
import jp.wakuwaku.bot.faq.FaqDraft;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.FaqTrials;
import jp.wakuwaku.knowledge.Changes;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what publishing would change, in the content and in answers. */
@Controller
class ChangesController {

	private final FaqEditing editing;

	private final FaqTrials trials;

	private final EntryPage page;

	ChangesController(FaqEditing editing, FaqTrials trials, EntryPage page) {
		this.editing = editing;
		this.trials = trials;
		this.page = page;
	}

	@GetMapping("/console/faq/changes")
	@Permitted(Permission.VIEW)
	String changes(@RequestParam(defaultValue = "1") int page, Model model) {
		FaqDraft draft = this.editing.readDraft();
		FaqContent published = this.editing.readPublished();
		FaqDifference difference = FaqDifference.between(published, draft.content());
		model.addAttribute("draft", draft)
			.addAttribute("difference", difference)
			.addAttribute("isReadable", this.editing.isPublishedReadable())
			.addAttribute("categories", CategoryChange.between(published.faq(), draft.content().faq()))
			.addAttribute("words", WordChange.of(difference.words()))
			.addAttribute("entries", Pager.of(EntryChange.between(published.faq(), draft.content().faq()), page))
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

}
