package jp.wakuwaku.bot.console.security;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jp.wakuwaku.bot.console.layout.FormErrors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where whoever was invited, or has forgotten their password, chooses one. */
@Controller
class InvitationController {

	private final Accounts accounts;

	private final RedisInvitations invitations;

	private final Passwords passwords;

	private final StaffSessions sessions;

	private final RedisSessionNotes notes;

	private final AuditLog audit;

	private final Clock clock;

	InvitationController(Accounts accounts, RedisInvitations invitations, Passwords passwords, StaffSessions sessions,
			RedisSessionNotes notes, AuditLog audit, Clock clock) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.passwords = passwords;
		this.sessions = sessions;
		this.notes = notes;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping("/console/invitation/{token}")
	@Everybody
	ModelAndView show(@PathVariable String token) {
		return account(token).map((account) -> page(account, token, new FormErrors()))
			.orElseGet(InvitationController::gone);
	}

	@PostMapping("/console/invitation/{token}")
	@Everybody
	Object take(@PathVariable String token, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String again, HttpServletRequest request) {
		Optional<Account> found = account(token);
		if (found.isEmpty()) {
			return gone();
		}
		Account account = found.get();
		FormErrors errors = new FormErrors().add("password", this.passwords.problem(password, account))
			.require(password.equals(again), "again", "1回目と同じパスワードを入れてください。");
		if (!errors.isEmpty()) {
			return page(account, token, errors);
		}
		String hash = this.passwords.hash(password);
		if (!this.invitations.use(token)) {
			return gone();
		}
		this.audit.note(account.id(), SecurityAct.INVITATION_USED, "", "");
		this.accounts.change(account.id(), (current) -> current.withPassword(hash, false).opened(this.clock.instant()));
		this.notes.removeAll(account.id());
		Account changed = this.accounts.find(account.id()).orElseThrow();
		this.sessions.begin(request, changed, Target.HOME);
		return "redirect:" + SignInSteps.next(changed, false);
	}

	private Optional<Account> account(String token) {
		return this.invitations.find(token)
			.flatMap(this.accounts::find)
			.filter((account) -> account.state() != Account.State.DISABLED);
	}

	private static ModelAndView page(Account account, String token, FormErrors errors) {
		ModelAndView view = new ModelAndView("console/sign-in/invitation");
		view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view.addObject("name", account.name())
			.addObject("displayName", account.displayName())
			.addObject("token", token)
			.addObject("errors", errors);
	}

	private static ModelAndView gone() {
		ModelAndView view = new ModelAndView("console/sign-in/invitation-gone");
		view.setStatus(HttpStatus.NOT_FOUND);
		return view;
	}

}
