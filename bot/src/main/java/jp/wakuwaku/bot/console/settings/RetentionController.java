package jp.wakuwaku.bot.console.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.console.security.StepUp;
import jp.wakuwaku.bot.faq.feedback.StaffQuestions;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.RetentionPeriods;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes how long what is kept, after saying what ends by it. */
@Controller
class RetentionController {

	private static final String PATH = "/console/settings/retention";

	private final OfficeRules rules;

	private final StaffQuestions questions;

	private final AuditLog audit;

	private final Clock clock;

	RetentionController(OfficeRules rules, StaffQuestions questions, AuditLog audit, Clock clock) {
		this.rules = rules;
		this.questions = questions;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping(PATH)
	@Permitted(Permission.CHANGE_SETTINGS)
	@StepUp
	ModelAndView show() {
		return page(RetentionForm.of(this.rules.retention()), new FormErrors());
	}

	@PostMapping(PATH + "/preview")
	@Permitted(Permission.CHANGE_SETTINGS)
	@StepUp
	ModelAndView preview(RetentionForm form) {
		RetentionPeriods before = this.rules.retention();
		FormErrors errors = form.check()
			.require(!form.equals(RetentionForm.of(before)), "details", "いまと同じ日数です。変えるときは、ちがう日数を入れてください。");
		if (!errors.isEmpty()) {
			return page(form, errors);
		}
		boolean ends = form.detailsDays() < before.detailsDays() || form.missedDays() < before.missedDays()
				|| form.questionDays() < before.staffQuestionDays();
		return new ModelAndView("console/components/confirm").addObject("title", "残す期間をこう変えますか")
			.addObject("text",
					ends ? "短くした分は、すでにあるものにも使います。期間がすぎているものは数分のうちに消え、元には戻せません。"
							: "長くした期間は、これから届くものに使います。すでに申し込んだ人には、同意したときの期間のままです。")
			.addObject("facts", changes(before, form))
			.addObject("action", PATH)
			.addObject("label", ends ? "変えて、期間がすぎたものを消す" : "変える")
			.addObject("kind", ends ? "danger" : "")
			.addObject("fields",
					Map.of("details", form.details(), "missed", form.missed(), "questions", form.questions()))
			.addObject("back", PATH);
	}

	private Map<String, String> changes(RetentionPeriods before, RetentionForm form) {
		Map<String, String> changes = new LinkedHashMap<>();
		changes.put("申し込みに書かれた個人情報", change(before.detailsDays(), form.detailsDays()));
		changes.put("答えられなかった質問", change(before.missedDays(), form.missedDays()));
		changes.put("職員あての質問と返事", change(before.staffQuestionDays(), form.questionDays()));
		Instant oldest = this.clock.instant().minus(Duration.ofDays(form.questionDays()));
		long unanswered = this.questions.waiting()
			.stream()
			.filter((question) -> question.askedAt().isBefore(oldest))
			.count();
		if (unanswered > 0) {
			changes.put("返事をしないまま消える質問", unanswered + "件");
		}
		return changes;
	}

	private static String change(int before, int after) {
		return (before == after) ? "%d日のまま".formatted(before) : "%d日から、%d日に".formatted(before, after);
	}

	@PostMapping(PATH)
	@Permitted(Permission.CHANGE_SETTINGS)
	@StepUp
	Object save(RetentionForm form, StaffMember staff, HttpSession session) {
		FormErrors errors = form.check();
		if (!errors.isEmpty()) {
			return page(form, errors);
		}
		RetentionPeriods before = this.rules.retention();
		// Sent twice, it is one change.
		if (!form.equals(RetentionForm.of(before))) {
			RetentionPeriods after = before.changed(form.detailsDays(), form.missedDays(), form.questionDays(),
					this.clock.instant());
			this.audit.note(staff, SettingsAct.RETENTION_CHANGED, "", days(before) + " → " + days(after));
			this.rules.change(after);
		}
		Notice.tell(session, "残す期間を変えました。数秒で、同意の文などに出ます。");
		return "redirect:" + OfficeRulesController.PATH;
	}

	private static String days(RetentionPeriods periods) {
		return "申し込み%d日・答えられなかった質問%d日・職員あての質問%d日".formatted(periods.detailsDays(), periods.missedDays(),
				periods.staffQuestionDays());
	}

	private static ModelAndView page(RetentionForm form, FormErrors errors) {
		ModelAndView page = new ModelAndView("console/settings/retention").addObject("form", form)
			.addObject("errors", errors)
			.addObject("shipped", RetentionPeriods.SHIPPED);
		page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
