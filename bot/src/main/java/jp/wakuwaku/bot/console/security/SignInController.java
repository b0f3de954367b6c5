package jp.wakuwaku.bot.console.security;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jp.wakuwaku.bot.console.layout.FormErrors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The name and the password; then the code; and out again. */
@Controller
class SignInController {

	private static final String WRONG = "ログイン名かパスワードが違います。";

	private static final String WRONG_CODE = "確認コードが違います。アプリに表示されている、いまの6けたの数字を入れてください。同じコードは一度しか使えません。";

	private final SignIns signIns;

	private final StaffSessions sessions;

	private final AuditLog audit;

	SignInController(SignIns signIns, StaffSessions sessions, AuditLog audit) {
		this.signIns = signIns;
		this.sessions = sessions;
		this.audit = audit;
	}

	@GetMapping("/console/sign-in")
	@Everybody
	Object show(@RequestParam(defaultValue = Target.HOME) String to, HttpServletRequest request) {
		return this.sessions.current(request)
			.<Object>map((_) -> "redirect:" + Target.of(to))
			.orElseGet(() -> page("", Target.of(to), new FormErrors()));
	}

	@PostMapping("/console/sign-in")
	@Everybody
	Object signIn(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = Target.HOME) String to, HttpServletRequest request) {
		FormErrors errors = new FormErrors().require(!name.isBlank(), "name", "ログイン名を入れてください。")
			.require(!password.isEmpty(), "password", "パスワードを入れてください。");
		if (!errors.isEmpty()) {
			return page(name, Target.of(to), errors);
		}
		SignIns.Result result = this.signIns.password(name, password, request);
		if (result.account().isEmpty()) {
			return page(name, Target.of(to), errors.add("name", result.problem(WRONG)));
		}
		Account account = result.account().get();
		this.sessions.begin(request, account, Target.of(to));
		return "redirect:" + SignInSteps.next(account, false);
	}

	@GetMapping(SignInSteps.CODE)
	@Everybody
	Object askCode(HttpServletRequest request) {
		return pendingAt(SignInSteps.CODE, request).<Object>map((_) -> code(new FormErrors()))
			.orElse("redirect:" + ToSignIn.PAGE);
	}

	@PostMapping(SignInSteps.CODE)
	@Everybody
	Object takeCode(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
		Optional<Account> pending = pendingAt(SignInSteps.CODE, request);
		if (pending.isEmpty()) {
			return "redirect:" + ToSignIn.PAGE;
		}
		SignIns.Result result = this.signIns.code(pending.get(), code, request);
		if (result.account().isEmpty()) {
			return code(new FormErrors().add("code", result.problem(WRONG_CODE)));
		}
		String next = SignInSteps.next(pending.get(), true);
		if (!next.equals(SignInSteps.DONE)) {
			this.sessions.confirmPending(request);
			return "redirect:" + next;
		}
		this.signIns.done(pending.get(), request);
		return "redirect:" + this.sessions.complete(request, pending.get(), Target.HOME);
	}

	@PostMapping("/console/sign-out")
	@AnyStaff
	String signOut(StaffMember staff, HttpServletRequest request) {
		this.audit.note(staff, SecurityAct.SIGNED_OUT, "");
		this.sessions.end(request);
		return "redirect:" + ToSignIn.PAGE + "?out";
	}

	private Optional<Account> pendingAt(String step, HttpServletRequest request) {
		return this.sessions.pending(request)
			.filter((account) -> SignInSteps.next(account, this.sessions.isPendingConfirmed(request)).equals(step));
	}

	private static ModelAndView page(String name, String to, FormErrors errors) {
		return view("console/sign-in/sign-in", errors).addObject("name", name).addObject("to", to);
	}

	private static ModelAndView code(FormErrors errors) {
		return view("console/sign-in/code", errors);
	}

	private static ModelAndView view(String template, FormErrors errors) {
		ModelAndView view = new ModelAndView(template);
		view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view.addObject("errors", errors);
	}

}
