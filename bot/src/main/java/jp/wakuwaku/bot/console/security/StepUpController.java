package jp.wakuwaku.bot.console.security;

import jakarta.servlet.http.HttpServletRequest;
import jp.wakuwaku.bot.console.layout.FormErrors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for the second factor again before something grave. */
@Controller
class StepUpController {

	private final Accounts accounts;

	private final SignIns signIns;

	private final StaffSessions sessions;

	StepUpController(Accounts accounts, SignIns signIns, StaffSessions sessions) {
		this.accounts = accounts;
		this.signIns = signIns;
		this.sessions = sessions;
	}

	@GetMapping(PermissionCheck.STEP_UP)
	@AnyStaff
	ModelAndView ask(@RequestParam(defaultValue = Target.HOME) String to) {
		return page(Target.of(to), new FormErrors());
	}

	@PostMapping(PermissionCheck.STEP_UP)
	@AnyStaff
	Object take(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = Target.HOME) String to,
			StaffMember staff, HttpServletRequest request) {
		SignIns.Result result = this.accounts.find(staff.id())
			.map((account) -> this.signIns.code(account, code, request))
			.orElseGet(SignIns.Result::refused);
		if (result.account().isEmpty()) {
			return page(Target.of(to), new FormErrors().add("code",
					result.problem("確認コードが違います。アプリに表示されている、いまの6けたの数字を入れてください。同じコードは一度しか使えません。")));
		}
		this.sessions.confirm(request);
		return "redirect:" + Target.of(to);
	}

	private static ModelAndView page(String to, FormErrors errors) {
		ModelAndView view = new ModelAndView("console/sign-in/step-up");
		view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view.addObject("errors", errors).addObject("to", to);
	}

}
