package jp.wakuwaku.bot.console.security;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.platform.QrCode;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What has to be done once before somebody is in: a password and an app of their own. */
@Controller
class SetUpController {

	/** The sealed secret that is being tried. */
	private static final String SECRET = "app-secret";

	private final Accounts accounts;

	private final Passwords passwords;

	private final SecondFactors factors;

	private final SignIns signIns;

	private final StaffSessions sessions;

	private final AuditLog audit;

	SetUpController(Accounts accounts, Passwords passwords, SecondFactors factors, SignIns signIns,
			StaffSessions sessions, AuditLog audit) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.factors = factors;
		this.signIns = signIns;
		this.sessions = sessions;
		this.audit = audit;
	}

	@GetMapping(SignInSteps.PASSWORD)
	@Everybody
	Object askPassword(HttpServletRequest request) {
		return pendingAt(SignInSteps.PASSWORD, request).<Object>map((_) -> password(new FormErrors()))
			.orElse("redirect:" + ToSignIn.PAGE);
	}

	@PostMapping(SignInSteps.PASSWORD)
	@Everybody
	Object takePassword(@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String again,
			HttpServletRequest request) {
		Optional<Account> pending = pendingAt(SignInSteps.PASSWORD, request);
		if (pending.isEmpty()) {
			return "redirect:" + ToSignIn.PAGE;
		}
		Account account = pending.get();
		FormErrors errors = new FormErrors().add("password", this.passwords.problem(password, account))
			.require(!this.passwords.matches(password, pending), "password", "いままでと違うパスワードにしてください。")
			.require(password.equals(again), "again", "1回目と同じパスワードを入れてください。");
		if (!errors.isEmpty()) {
			return password(errors);
		}
		String hash = this.passwords.hash(password);
		this.audit.note(account.id(), SecurityAct.PASSWORD_CHANGED, "", "");
		this.accounts.change(account.id(), (current) -> current.withPassword(hash, false));
		return next(request);
	}

	@GetMapping(SignInSteps.APP)
	@Everybody
	Object askApp(HttpServletRequest request) {
		Optional<Account> pending = pendingAt(SignInSteps.APP, request);
		if (pending.isEmpty()) {
			return "redirect:" + ToSignIn.PAGE;
		}
		if (secret(pending.get(), request).isEmpty()) {
			request.getSession().setAttribute(SECRET, this.factors.seal(pending.get().id(), Totp.newSecret()));
		}
		return app(pending.get(), secret(pending.get(), request).orElseThrow(), new FormErrors());
	}

	/** Shows the codes for when the app is lost, which are never shown again. */
	@PostMapping(SignInSteps.APP)
	@Everybody
	Object takeApp(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
		Optional<Account> pending = pendingAt(SignInSteps.APP, request);
		Optional<String> secret = pending.flatMap((account) -> secret(account, request));
		if (pending.isEmpty() || secret.isEmpty()) {
			return "redirect:" + ToSignIn.PAGE;
		}
		Account account = pending.get();
		if (!this.factors.takesTotp(account.id(), secret.get(), code.replaceAll("\\s", ""))) {
			return app(account, secret.get(), new FormErrors().add("code", "コードが違います。アプリに表示されている、いまの6けたの数字を入れてください。"));
		}
		String sealed = this.factors.seal(account.id(), secret.get());
		this.audit.note(account.id(), SecurityAct.APP_SET, "", "");
		this.accounts.change(account.id(), (current) -> current.withTotp(sealed));
		List<String> codes = this.factors.newRecoveryCodes(account.id());
		this.signIns.done(account, request);
		String target = this.sessions.complete(request, account, Target.HOME);
		return new ModelAndView("console/sign-in/recovery-codes").addObject("codes", codes).addObject("to", target);
	}

	private Optional<String> secret(Account account, HttpServletRequest request) {
		return Optional.ofNullable((String) request.getSession().getAttribute(SECRET))
			.map((sealed) -> this.factors.open(account.id(), sealed));
	}

	private String next(HttpServletRequest request) {
		Optional<Account> pending = this.sessions.pending(request);
		if (pending.isEmpty()) {
			return "redirect:" + ToSignIn.PAGE;
		}
		String next = SignInSteps.next(pending.get(), this.sessions.isPendingConfirmed(request));
		if (!next.equals(SignInSteps.DONE)) {
			return "redirect:" + next;
		}
		this.signIns.done(pending.get(), request);
		return "redirect:" + this.sessions.complete(request, pending.get(), Target.HOME);
	}

	private Optional<Account> pendingAt(String step, HttpServletRequest request) {
		return this.sessions.pending(request)
			.filter((account) -> SignInSteps.next(account, this.sessions.isPendingConfirmed(request)).equals(step));
	}

	private static ModelAndView password(FormErrors errors) {
		return view("console/sign-in/password", errors);
	}

	private static ModelAndView app(Account account, String secret, FormErrors errors) {
		return view("console/sign-in/app", errors).addObject("secret", secret.replaceAll("(.{4})(?=.)", "$1 "))
			.addObject("picture", QrCode.of(SecondFactors.address(account, secret)));
	}

	private static ModelAndView view(String template, FormErrors errors) {
		ModelAndView view = new ModelAndView(template);
		view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view.addObject("errors", errors);
	}

}
