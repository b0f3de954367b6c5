package jp.wakuwaku.bot.console.faq;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import jp.wakuwaku.bot.faq.FaqDifference;
import jp.wakuwaku.bot.faq.FaqDraft;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.FaqTrials;
import jp.wakuwaku.knowledge.Changes;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Asks before the whole draft is published or dropped. */
@Component
class DraftQuestion {

	/** Nothing was done to another draft than the one that was looked at. */
	static final String CHANGED_MEANWHILE = "ほかの人が下書きを変えたため、まだ何もしていません。変更を確かめて、もう一度選んでください。";

	private final FaqEditing editing;

	private final FaqTrials trials;

	private final EntryPage page;

	DraftQuestion(FaqEditing editing, FaqTrials trials, EntryPage page) {
		this.editing = editing;
		this.trials = trials;
		this.page = page;
	}

	/** A page that asks, with what is in the draft. */
	String ask(Model model, String title, String text, String action, String label, String kind) {
		FaqDraft draft = this.editing.readDraft();
		if (!draft.isSaved()) {
			return "redirect:/console/faq/changes";
		}
		model.addAttribute("title", title)
			.addAttribute("text", text)
			.addAttribute("facts", facts(draft))
			.addAttribute("action", "/console/faq/" + action)
			.addAttribute("label", label)
			.addAttribute("kind", kind)
			.addAttribute("fields", Map.of("revision", Long.toString(draft.revision())))
			.addAttribute("back", "/console/faq/changes");
		return "console/components/confirm";
	}

	private Map<String, String> facts(FaqDraft draft) {
		FaqDifference difference = FaqDifference.between(this.editing.readPublished(), draft.content());
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("新しい項目", difference.added().size() + " 件");
		facts.put("直した項目", difference.changed().size() + " 件");
		facts.put("消した項目", difference.removed().size() + " 件");
		if (!difference.words().isEmpty()) {
			facts.put("同じ意味の言葉の変更", difference.words().changes().size() + " 組");
		}
		CompletableFuture<Changes> comparison = this.trials.changes(draft, this.page.today());
		if (comparison.isDone() && !comparison.isCompletedExceptionally()) {
			facts.put("答えが悪くなる質問", comparison.join().count(Changes.Effect.WORSE) + " 問");
		}
		facts.put("最後に保存した人", (draft.by() != null) ? draft.by() : "");
		return facts;
	}

}
