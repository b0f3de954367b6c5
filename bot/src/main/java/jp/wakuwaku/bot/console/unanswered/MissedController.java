package jp.wakuwaku.bot.console.unanswered;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.layout.SearchWords;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.FaqTrials;
import jp.wakuwaku.bot.faq.feedback.MissedGroup;
import jp.wakuwaku.bot.faq.feedback.MissedQuestions;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.knowledge.Explanation;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.SearchOutcome;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the questions to which nothing was found, and what could be done about each. */
@Controller
class MissedController {

	private static final int MOST_SUGGESTED = 5;

	private static final int MOST_FOUND = 20;

	private final MissedQuestions missed;

	private final FaqTrials trials;

	private final FaqEditing editing;

	private final Clock clock;

	MissedController(MissedQuestions missed, FaqTrials trials, FaqEditing editing, Clock clock) {
		this.missed = missed;
		this.trials = trials;
		this.editing = editing;
		this.clock = clock;
	}

	@GetMapping("/console/unanswered")
	@Permitted({ Permission.EDIT_FAQ, Permission.ANSWER_QUESTIONS })
	String show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		Instant now = this.clock.instant();
		SearchWords words = SearchWords.of(q);
		Pager<MissedGroup> groups = Pager.of(this.missed.groups()
			.stream()
			.filter((group) -> words.areIn(String.join("\n", group.wordings())))
			.toList(), page);
		List<MissedView> views = groups.items().stream().map((group) -> MissedView.of(group, now)).toList();
		Map<String, Boolean> answered = new HashMap<>();
		views.forEach((view) -> answered.put(view.key(), isAnswered(view.wordings().getFirst())));
		model.addAttribute("groups", new Pager<>(views, groups.number(), groups.pages(), groups.total()))
			.addAttribute("answered", answered)
			.addAttribute("q", words.typed())
			.addAttribute("path",
					"/console/unanswered?" + (words.typed().isEmpty() ? ""
							: "q=" + URLEncoder.encode(words.typed(), StandardCharsets.UTF_8) + "&"))
			.addAttribute("errors", new FormErrors());
		return "console/unanswered/missed";
	}

	@GetMapping("/console/unanswered/missed/{key}")
	@Permitted({ Permission.EDIT_FAQ, Permission.ANSWER_QUESTIONS })
	String show(@PathVariable String key, @RequestParam(defaultValue = "") String q, Model model) {
		MissedGroup group = this.missed.groups()
			.stream()
			.filter((candidate) -> MissedView.has(candidate, key))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		String wording = group.wordings().getFirst();
		model.addAttribute("group", MissedView.of(group, this.clock.instant()))
			.addAttribute("key", key)
			.addAttribute("isAnswered", isAnswered(wording))
			.addAttribute("words", unmarked(wording))
			.addAttribute("q", q)
			.addAttribute("isSearched", !q.isBlank())
			.addAttribute("entries", q.isBlank() ? suggested(wording) : found(q))
			.addAttribute("errors", new FormErrors());
		return "console/unanswered/group";
	}

	private boolean isAnswered(String wording) {
		return this.trials.published(wording, today())
			.map(Explanation::outcome)
			.filter(SearchOutcome.Answer.class::isInstance)
			.isPresent();
	}

	private List<FaqEntry> suggested(String wording) {
		return this.trials.published(wording, today())
			.map((explained) -> explained.hits()
				.stream()
				.limit(MOST_SUGGESTED)
				.map((hit) -> hit.hit().entry())
				.filter(this::isInDraft)
				.toList())
			.orElse(List.of());
	}

	private List<FaqEntry> found(String q) {
		SearchWords words = SearchWords.of(q);
		return this.editing.readDraft()
			.content()
			.faq()
			.entries()
			.stream()
			.filter((entry) -> words.areIn(String.join("\n", entry.question(), entry.label(), entry.answer())))
			.limit(MOST_FOUND)
			.toList();
	}

	private boolean isInDraft(FaqEntry entry) {
		return this.editing.readDraft().content().faq().entry(entry.id()).isPresent();
	}

	private LocalDate today() {
		return JapanTime.at(this.clock.instant()).toLocalDate();
	}

	/** Without the marks of what was masked, as a beginning for an entry. */
	private static String unmarked(String wording) {
		return wording.replaceAll("〔[^〔〕]{1,6}〕", "").strip();
	}

}
