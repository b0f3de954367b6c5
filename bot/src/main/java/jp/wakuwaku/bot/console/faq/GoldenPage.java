package jp.wakuwaku.bot.console.faq;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.layout.SearchWords;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.FaqTrials;
import jp.wakuwaku.bot.faq.golden.GoldenQuestion;
import jp.wakuwaku.bot.faq.golden.GoldenQuestions;
import jp.wakuwaku.knowledge.Explanation;
import jp.wakuwaku.knowledge.FaqId;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the list of golden questions. */
@Component
class GoldenPage {

	private final GoldenQuestions golden;

	private final FaqEditing editing;

	private final FaqTrials trials;

	private final EntryPage page;

	GoldenPage(GoldenQuestions golden, FaqEditing editing, FaqTrials trials, EntryPage page) {
		this.golden = golden;
		this.editing = editing;
		this.trials = trials;
		this.page = page;
	}

	/**
	 * A page of those that have all words, in themselves or in what should answer them.
	 */
	ModelAndView of(String q, int number) {
		FaqFilter filter = new FaqFilter(q, "", "", "");
		SearchWords words = filter.words();
		Map<FaqId, String> titles = titles();
		Pager<GoldenQuestion> questions = Pager
			.of(this.golden.all().stream().filter((question) -> words.areIn(text(question, titles))).toList(), number);
		Map<String, GoldenView> views = new LinkedHashMap<>();
		questions.items().forEach((question) -> views.put(question.text(), view(question, titles)));
		return new ModelAndView("console/faq/golden").addObject("questions", questions)
			.addObject("views", views)
			.addObject("path", filter.path("/console/faq/golden"))
			.addObject("q", filter.q())
			.addObject("lines", "")
			.addObject("errors", new FormErrors());
	}

	/** The first page, with what was typed and what is wrong with it. */
	ModelAndView wrong(String lines, FormErrors errors) {
		ModelAndView page = of("", 1).addObject("lines", lines).addObject("errors", errors);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private GoldenView view(GoldenQuestion question, Map<FaqId, String> titles) {
		return GoldenView.of(question, titles,
				this.trials.published(question.text(), this.page.today()).map(Explanation::outcome));
	}

	private Map<FaqId, String> titles() {
		Map<FaqId, String> titles = new HashMap<>();
		this.editing.readDraft().content().faq().entries().forEach((entry) -> titles.put(entry.id(), entry.question()));
		return titles;
	}

	private static String text(GoldenQuestion question, Map<FaqId, String> titles) {
		return question.expected()
			.stream()
			.map((id) -> id + " " + titles.getOrDefault(id, ""))
			.collect(Collectors.joining("\n", question.text() + "\n", ""));
	}

}
