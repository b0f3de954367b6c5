package jp.wakuwaku.bot.console.faq;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.faq.FaqDraft;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.FaqTrials;
import jp.wakuwaku.knowledge.Explanation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asks a question as a resident would, and tells why the answer is what it is. It is sent
 * by POST, because a question may be a resident's and does not belong into addresses.
 */
@Controller
class TryController {

	private static final long SECONDS = 5;

	private static final int LONGEST = 500;

	private final FaqEditing editing;

	private final FaqTrials trials;

	private final EntryPage page;

	TryController(FaqEditing editing, FaqTrials trials, EntryPage page) {
		this.editing = editing;
		this.trials = trials;
		this.page = page;
	}

	@GetMapping("/console/faq/try")
	@Permitted(Permission.VIEW)
	String begin(Model model) {
		return page(model, "", List.of(), new FormErrors());
	}

	@PostMapping("/console/faq/try")
	@Permitted(Permission.VIEW)
	String ask(@RequestParam String question, Model model) {
		FormErrors errors = new FormErrors().require(!question.isBlank(), "question", "質問を入れてください。")
			.require(question.length() <= LONGEST, "question", "質問は" + LONGEST + "字までです。");
		if (!errors.isEmpty()) {
			return page(model, question, List.of(), errors);
		}
		FaqDraft draft = this.editing.readDraft();
		TrialView live = TrialView.of("公開中", this.trials.published(question, this.page.today()));
		return page(model, question,
				draft.isSaved() ? List.of(live, TrialView.of("下書き", inTime(draft, question))) : List.of(live), errors);
	}

	private Optional<Explanation> inTime(FaqDraft draft, String question) {
		try {
			return Optional.of(this.trials.draft(draft, question, this.page.today()).get(SECONDS, TimeUnit.SECONDS));
		}
		catch (TimeoutException | ExecutionException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private static String page(Model model, String question, List<TrialView> trials, FormErrors errors) {
		model.addAttribute("question", question)
			.addAttribute("trials", trials)
			.addAttribute("formula", Explanation.formula())
			.addAttribute("errors", errors);
		return "console/faq/try";
	}

}
