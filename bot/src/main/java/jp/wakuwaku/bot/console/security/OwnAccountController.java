package jp.wakuwaku.bot.console.security;

import java.time.Clock;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One's own account: password, codes for when the app is lost, where one is signed in.
 */
@Controller
class OwnAccountController {

	private final Accounts accounts;

	private final Passwords passwords;

	private final SecondFactors factors;

	private final SignIns signIns;

	private final RedisSessionNotes notes;

	private final AuditLog audit;

	private final Clock clock;

	OwnAccountController(Accounts accounts, Passwords passwords, SecondFactors factors, SignIns signIns,
			RedisSessionNotes notes, AuditLog audit, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.factors = factors;
		this.signIns = signIns;
		this.notes = notes;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping("/console/account")
	@AnyStaff
	ModelAndView show(StaffMember staff) {
		Account account = this.accounts.find(staff.id()).orElseThrow();
		return new ModelAndView("console/account/account").addObject("person", PersonView.of(account))
			.addObject("codes", account.recoveryCodes().size())
			.addObject("own", staff.handle())
			.addObject("sessions", this.notes.of(staff.id(), this.clock.instant()));
	}

	@PostMapping("/console/account/sessions")
	@AnyStaff
	String endOther(@RequestParam(defaultValue = "") String handle, StaffMember staff, HttpSession session) {
		this.audit.note(staff, SecurityAct.SESSION_ENDED, "");
		if (handle.isEmpty()) {
			this.notes.of(staff.id(), this.clock.instant())
				.stream()
				.map(SessionNote::handle)
				.filter((other) -> !other.equals(staff.handle()))
				.forEach((other) -> this.notes.remove(staff.id(), other));
		}
		else {
			this.notes.remove(staff.id(), handle);
		}
		Notice.tell(session, "ログアウトさせました。");
		return "redirect:/console/account";
	}

	@GetMapping("/console/account/recovery-codes")
	@AnyStaff
	@StepUp
	String askCodes() {
		return "console/account/recovery-codes";
	}

	@PostMapping("/console/account/recovery-codes")
	@AnyStaff
	@StepUp
	ModelAndView makeCodes(StaffMember staff) {
		this.audit.note(staff, SecurityAct.RECOVERY_CODES_MADE, "");
		List<String> codes = this.factors.newRecoveryCodes(staff.id());
		return new ModelAndView("console/sign-in/recovery-codes").addObject("codes", codes)
			.addObject("to", "/console/account");
	}

	@GetMapping("/console/account/password")
	@AnyStaff
	@StepUp
	ModelAndView askPassword() {
		return password(new FormErrors());
	}

	@PostMapping("/console/account/password")
	@AnyStaff
	@StepUp
	Object changePassword(@RequestParam(defaultValue = "") String current,
			@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String again,
			StaffMember staff, HttpServletRequest request) {
		Account account = this.accounts.find(staff.id()).orElseThrow();
		FormErrors errors = new FormErrors().add("password", this.passwords.problem(password, account))
			.require(!password.equals(current), "password", "いままでと違うパスワードにしてください。")
			.require(password.equals(again), "again", "1回目と同じパスワードを入れてください。");
		if (errors.isEmpty()) {
			SignIns.Result result = this.signIns.password(account.name(), current, request);
			errors.require(result.account().isPresent(), "current", result.problem("いまのパスワードが違います。"));
		}
		if (!errors.isEmpty()) {
			return password(errors);
		}
		String hash = this.passwords.hash(password);
		this.audit.note(staff, SecurityAct.PASSWORD_CHANGED, "");
		this.accounts.change(account.id(), (it) -> it.withPassword(hash, false));
		this.notes.of(staff.id(), this.clock.instant())
			.stream()
			.map(SessionNote::handle)
			.filter((other) -> !other.equals(staff.handle()))
			.forEach((other) -> this.notes.remove(staff.id(), other));
		Notice.tell(request.getSession(), "パスワードを変えました。ほかの端末はログアウトしました。");
		return "redirect:/console/account";
	}

	private static ModelAndView password(FormErrors errors) {
		ModelAndView view = new ModelAndView("console/account/password");
		view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view.addObject("errors", errors);
	}

}
