package jp.wakuwaku.bot.console.unanswered;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.MessageView;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.layout.SearchWords;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.feedback.StaffAnswer;
import jp.wakuwaku.bot.faq.feedback.StaffQuestion;
import jp.wakuwaku.bot.faq.feedback.StaffQuestions;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Answers the questions that residents sent to staff: write, look at it, send. */
@Controller
class QuestionController {

	private static final String PATH = "/console/unanswered/questions";

	private final StaffQuestions questions;

	private final AuditLog audit;

	private final Clock clock;

	QuestionController(StaffQuestions questions, AuditLog audit, Clock clock) {
		this.questions = questions;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping(PATH)
	@Permitted(Permission.ANSWER_QUESTIONS)
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		SearchWords words = SearchWords.of(q);
		List<StaffQuestion> found = this.questions.waiting()
			.stream()
			.filter((question) -> words.areIn(question.maskedWords()))
			.toList();
		model.addAttribute("questions", Pager.of(found, page))
			.addAttribute("q", words.typed())
			.addAttribute("path", PATH + "?q=" + URLEncoder.encode(words.typed(), StandardCharsets.UTF_8) + "&")
			.addAttribute("errors", new FormErrors());
		return "console/unanswered/questions";
	}

	@GetMapping(PATH + "/{id}")
	@Permitted(Permission.ANSWER_QUESTIONS)
	ModelAndView show(@PathVariable String id, StaffMember staff) {
		StaffQuestion question = find(id);
		this.audit.note(staff, QuestionAct.QUESTION_SEEN, id);
		return page(question, "", new FormErrors(), HttpStatus.OK);
	}

	/** Shows what would be sent; nothing is changed yet. */
	@PostMapping(PATH + "/{id}/preview")
	@Permitted(Permission.ANSWER_QUESTIONS)
	ModelAndView preview(@PathVariable String id, @RequestParam String answer,
			@RequestParam(defaultValue = "") String again, StaffMember staff) {
		StaffQuestion question = find(id);
		String text = typed(answer);
		FormErrors errors = check(text);
		if (!errors.isEmpty() || !again.isEmpty()) {
			return page(question, text, errors, errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		}
		StaffAnswer wanted = new StaffAnswer(text, staff.displayName(), this.clock.instant());
		return new ModelAndView("console/unanswered/preview").addObject("question", question)
			.addObject("answer", text)
			.addObject("bubbles", MessageView.of(List.of(this.questions.preview(question, wanted))));
	}

	@PostMapping(PATH + "/{id}/answer")
	@Permitted(Permission.ANSWER_QUESTIONS)
	Object answer(@PathVariable String id, @RequestParam String answer, StaffMember staff, HttpSession session) {
		StaffQuestion question = find(id);
		String text = typed(answer);
		FormErrors errors = check(text);
		if (!errors.isEmpty()) {
			return page(question, text, errors, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.audit.note(staff, QuestionAct.QUESTION_ANSWERED, id);
		Notice.tell(session,
				switch (this.questions.answer(id, new StaffAnswer(text, staff.displayName(), this.clock.instant()))) {
					case DONE -> "返事を送りました。";
					case NOBODY_TO_TELL -> "返事を記録しました。質問した人はもう受け取れないため、送っていません。";
					case NOT_WAITING -> "ほかの人が先に答えたか閉じたため、送りませんでした。";
					case GONE -> "質問はもう残っていません。";
				});
		return "redirect:" + PATH + "/" + id;
	}

	@GetMapping(PATH + "/{id}/close")
	@Permitted(Permission.ANSWER_QUESTIONS)
	String confirmClosing(@PathVariable String id, Model model) {
		StaffQuestion question = find(id);
		model.addAttribute("title", "返事をせずに閉じますか")
			.addAttribute("text", "質問した人には、何も届きません。元には戻せません。")
			.addAttribute("facts", Map.of("質問", question.maskedWords()))
			.addAttribute("action", PATH + "/" + id + "/close")
			.addAttribute("label", "閉じる")
			.addAttribute("kind", "danger")
			.addAttribute("fields", Map.of())
			.addAttribute("back", PATH + "/" + id);
		return "console/components/confirm";
	}

	@PostMapping(PATH + "/{id}/close")
	@Permitted(Permission.ANSWER_QUESTIONS)
	String close(@PathVariable String id, StaffMember staff, HttpSession session) {
		this.audit.note(staff, QuestionAct.QUESTION_CLOSED, id);
		Notice.tell(session, switch (this.questions.close(id)) {
			case DONE, NOBODY_TO_TELL -> "返事をせずに閉じました。";
			case NOT_WAITING -> "ほかの人が先に答えたか閉じたため、何もしていません。";
			case GONE -> "質問はもう残っていません。";
		});
		return "redirect:" + PATH;
	}

	private StaffQuestion find(String id) {
		return this.questions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private ModelAndView page(StaffQuestion question, String answer, FormErrors errors, HttpStatus status) {
		ModelAndView page = new ModelAndView("console/unanswered/question");
		page.setStatus(status);
		return page.addObject("question", question)
			.addObject("answer", answer)
			.addObject("errors", errors)
			.addObject("draft", this.questions.asDraft(question.id()).orElse(null));
	}

	private static FormErrors check(String text) {
		return new FormErrors().require(!text.isBlank(), "answer", "返事を入れてください。")
			.require(text.length() <= StaffAnswer.LONGEST, "answer",
					"返事は%,d字までです。いまは%,d字です。".formatted(StaffAnswer.LONGEST, text.length()));
	}

	private static String typed(String answer) {
		return answer.replace("\r\n", "\n").strip();
	}

}
