package jp.wakuwaku.bot.console.faq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.FaqTrials;
import jp.wakuwaku.bot.faq.golden.GoldenQuestion;
import jp.wakuwaku.bot.faq.golden.GoldenQuestions;
import jp.wakuwaku.knowledge.Explanation;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;

import org.springframework.http.HttpStatus;
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

	private final FaqTrials trials;

	private final EntryPage page;

	private final AuditLog audit;

	GoldenController(GoldenQuestions golden, FaqEditing editing, FaqTrials trials, EntryPage page, AuditLog audit) {
		this.golden = golden;
		this.editing = editing;
		this.trials = trials;
		this.page = page;
		this.audit = audit;
	}

	@GetMapping("/console/faq/golden")
	@Permitted(Permission.VIEW)
	ModelAndView show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
		return page(q, page, "", new FormErrors(), HttpStatus.OK);
	}

	/**
	 * A question and the ids of its entries a line, parted as spreadsheets part cells.
	 */
	@PostMapping("/console/faq/golden")
	@Permitted(Permission.EDIT_FAQ)
	Object add(@RequestParam String lines, StaffMember staff, HttpSession session) {
		FormErrors errors = new FormErrors();
		List<GoldenQuestion> questions = read(lines, errors);
		errors.require(!questions.isEmpty(), "lines", "質問と項目のIDを、1行に1組ずつ入れてください。");
		if (errors.isEmpty()) {
			this.audit.note(staff, FaqAct.GOLDEN_QUESTIONS_ADDED, "", questions.size() + " questions");
			errors.require(this.golden.put(questions), "lines",
					"確認用の質問は、全部で%,d件までです。使わないものを消してから、入れてください。".formatted(GoldenQuestions.MOST));
		}
		if (!errors.isEmpty()) {
			return page("", 1, lines, errors, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		Notice.tell(session, questions.size() + " 件を入れました。");
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

	private List<GoldenQuestion> read(String lines, FormErrors errors) {
		Set<String> ids = this.editing.readDraft()
			.content()
			.faq()
			.entries()
			.stream()
			.map((entry) -> entry.id().value())
			.collect(Collectors.toSet());
		List<GoldenQuestion> questions = new ArrayList<>();
		List<String> typed = lines.lines().toList();
		for (int number = 1; number <= typed.size(); number++) {
			String line = typed.get(number - 1).strip();
			List<String> cells = List.of(line.split("[\\s　,、]+", -1));
			List<FaqId> expected = cells.reversed().stream().takeWhile(ids::contains).map(FaqId::new).toList();
			String text = line;
			for (FaqId id : expected) {
				text = text.substring(0, text.lastIndexOf(id.value())).replaceAll("[\\s　,、]+$", "");
			}
			if (line.isEmpty()) {
				continue;
			}
			if (expected.isEmpty() || expected.size() > GoldenQuestion.MOST_EXPECTED || text.isEmpty()
					|| text.length() > GoldenQuestion.LONGEST) {
				errors.add("lines", number + "行目を、「質問（200字まで）　項目のID（5つまで）」の形にしてください。IDは、下書きにある項目のものです。");
			}
			else {
				questions.add(new GoldenQuestion(text, expected.reversed()));
			}
		}
		return questions;
	}

	private ModelAndView page(String q, int number, String lines, FormErrors errors, HttpStatus status) {
		List<String> words = new FaqFilter(q, "", "", "").words();
		Pager<GoldenQuestion> questions = Pager.of(this.golden.all()
			.stream()
			.filter((question) -> words.stream().allMatch(FaqFilter.folded(question.text())::contains))
			.toList(), number);
		Map<String, GoldenView> views = new LinkedHashMap<>();
		Map<FaqId, String> titles = new LinkedHashMap<>();
		for (FaqEntry entry : this.editing.readDraft().content().faq().entries()) {
			titles.put(entry.id(), entry.question());
		}
		questions.items()
			.forEach((question) -> views.put(question.text(), GoldenView.of(question, titles,
					this.trials.published(question.text(), this.page.today()).map(Explanation::outcome))));
		ModelAndView page = new ModelAndView("console/faq/golden");
		page.setStatus(status);
		return page.addObject("questions", questions)
			.addObject("views", views)
			.addObject("path", new FaqFilter(q, "", "", "").path().replace("/console/faq?", "/console/faq/golden?"))
			.addObject("q", q)
			.addObject("lines", lines)
			.addObject("errors", errors);
	}

}
