package jp.wakuwaku.bot.console.unanswered;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.layout.SearchWords;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.faq.feedback.StaffAnswer;
import jp.wakuwaku.bot.faq.feedback.StaffQuestion;
import jp.wakuwaku.bot.faq.feedback.StaffQuestions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists what was answered, so that it can still become an entry of the FAQ. */
@Controller
class SettledQuestionsController {

	private static final String PATH = "/console/unanswered/settled";

	private final StaffQuestions questions;

	SettledQuestionsController(StaffQuestions questions) {
		this.questions = questions;
	}

	@GetMapping(PATH)
	@Permitted(Permission.ANSWER_QUESTIONS)
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		SearchWords words = SearchWords.of(q);
		Pager<StaffQuestion> found = Pager
			.of(this.questions.settled().stream().filter((question) -> words.areIn(said(question))).toList(), page);
		model.addAttribute("questions", found)
			.addAttribute("q", words.typed())
			.addAttribute("path", PATH + "?q=" + URLEncoder.encode(words.typed(), StandardCharsets.UTF_8) + "&")
			.addAttribute("errors", new FormErrors());
		return "console/unanswered/settled";
	}

	private static String said(StaffQuestion question) {
		StaffAnswer answer = question.answer();
		return (answer != null) ? String.join("\n", question.maskedWords(), answer.text(), answer.by())
				: question.maskedWords();
	}

}
