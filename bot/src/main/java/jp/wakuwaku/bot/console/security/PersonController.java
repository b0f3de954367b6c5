package jp.wakuwaku.bot.console.security;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One member of staff: roles, whether they can sign in, their authenticator app. */
@Controller
class PersonController {

	private static final String LAST = "管理の役割の人が一人もいなくなるので、できません。先に、ほかの人に管理の役割を付けてください。";

	private final Accounts accounts;

	private final RedisSessionNotes notes;

	private final RedisInvitations invitations;

	private final RedisPasskeys passkeys;

	private final AuditLog audit;

	private final Clock clock;

	PersonController(Accounts accounts, RedisSessionNotes notes, RedisInvitations invitations, RedisPasskeys passkeys,
			AuditLog audit, Clock clock) {
		this.accounts = accounts;
		this.notes = notes;
		this.invitations = invitations;
		this.passkeys = passkeys;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping("/console/people/{id}")
	@Permitted(Permission.MANAGE_STAFF)
	ModelAndView show(@PathVariable String id) {
		return page(account(id), new FormErrors());
	}

	@PostMapping("/console/people/{id}/roles")
	@Permitted(Permission.MANAGE_STAFF)
	@StepUp
	Object changeRoles(@PathVariable String id, @RequestParam(required = false) @Nullable List<String> roles,
			StaffMember staff, HttpSession session) {
		Account account = account(id);
		Set<Role> chosen = PeopleForm.of("", "", roles).chosen();
		if (chosen.isEmpty()) {
			return page(account, new FormErrors().add("roles", "役割を一つは選んでください。使わせないときは、アカウントを止めてください。"));
		}
		String labels = PersonView.of(account.with(chosen)).labels();
		Instant now = this.clock.instant();
		return change(account, staff, SecurityAct.ROLES_CHANGED, labels,
				(it) -> it.mayApproveBy(chosen) ? it.with(chosen).opened(now) : it.with(chosen), session, "役割を変えました。");
	}

	@GetMapping("/console/people/{id}/disable")
	@Permitted(Permission.MANAGE_STAFF)
	@StepUp
	ModelAndView askDisable(@PathVariable String id) {
		return confirm(account(id), "アカウントを止める", "止めると、この人はすぐにログアウトし、ログインできなくなります。あとで、ふたたび使えるようにできます。", "disable",
				"止める");
	}

	@PostMapping("/console/people/{id}/disable")
	@Permitted(Permission.MANAGE_STAFF)
	@StepUp
	Object disable(@PathVariable String id, StaffMember staff, HttpSession session) {
		Account account = account(id);
		Instant now = this.clock.instant();
		Object next = change(account, staff, SecurityAct.STAFF_DISABLED, "",
				(it) -> it.with(Account.State.DISABLED, now), session, "アカウントを止めました。");
		if (next instanceof String) {
			this.invitations.withdraw(account.id());
			this.notes.removeAll(account.id());
		}
		return next;
	}

	@PostMapping("/console/people/{id}/enable")
	@Permitted(Permission.MANAGE_STAFF)
	@StepUp
	Object enable(@PathVariable String id, StaffMember staff, HttpSession session) {
		Instant now = this.clock.instant();
		return change(account(id), staff, SecurityAct.STAFF_ENABLED, "",
				(it) -> it.with(it.password().isEmpty() ? Account.State.INVITED : Account.State.ACTIVE, now)
					.opened(now),
				session, "ふたたび使えるようにしました。");
	}

	@GetMapping("/console/people/{id}/reset-app")
	@Permitted(Permission.MANAGE_STAFF)
	@StepUp
	ModelAndView askResetApp(@PathVariable String id) {
		return confirm(account(id), "認証アプリとパスキーの登録を消す",
				"スマートフォンも予備のコードもなくしたときに使います。本人であることを、会うか電話で確かめてから消してください。次のログインのときに、新しく登録してもらいます。", "reset-app",
				"登録を消す");
	}

	@PostMapping("/console/people/{id}/reset-app")
	@Permitted(Permission.MANAGE_STAFF)
	@StepUp
	Object resetApp(@PathVariable String id, StaffMember staff, HttpSession session) {
		Account account = account(id);
		Object next = change(account, staff, SecurityAct.APP_RESET, "",
				(it) -> it.withTotp("").withRecoveryCodes(List.of()).opened(this.clock.instant()), session,
				"認証アプリとパスキーの登録を消しました。");
		this.passkeys.removeAll(account.id());
		this.notes.removeAll(account.id());
		return next;
	}

	@PostMapping("/console/people/{id}/remove")
	@Permitted(Permission.MANAGE_STAFF)
	@StepUp
	String remove(@PathVariable String id, StaffMember staff, HttpSession session) {
		Account account = account(id);
		this.audit.note(staff, SecurityAct.STAFF_REMOVED, account.id().value());
		if (this.accounts.removeInvited(account.id())) {
			this.invitations.withdraw(account.id());
			Notice.tell(session, "招待を取り消しました。");
			return "redirect:/console/people";
		}
		Notice.tell(session, "この人はもう使いはじめているので、取り消せません。アカウントを止めてください。");
		return "redirect:/console/people/" + account.id();
	}

	private Object change(Account account, StaffMember staff, SecurityAct act, String detail,
			UnaryOperator<Account> change, HttpSession session, String done) {
		this.audit.note(staff, act, account.id().value(), detail);
		return switch (this.accounts.change(account.id(), change)) {
			case CHANGED -> {
				Notice.tell(session, done);
				yield "redirect:/console/people/" + account.id();
			}
			case LAST_ADMINISTRATOR -> page(account, new FormErrors().add("roles", LAST));
			case GONE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		};
	}

	private Account account(String id) {
		return AccountId.read(id)
			.flatMap(this.accounts::find)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private ModelAndView page(Account account, FormErrors errors) {
		ModelAndView view = new ModelAndView("console/people/person");
		view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view.addObject("person", PersonView.of(account))
			.addObject("sessions", this.notes.of(account.id(), this.clock.instant()).size())
			.addObject("options", PeopleForm.options())
			.addObject("errors", errors);
	}

	private static ModelAndView confirm(Account account, String title, String text, String action, String label) {
		String page = "/console/people/" + account.id();
		return new ModelAndView("console/components/confirm").addObject("title", title)
			.addObject("text", text)
			.addObject("facts", Map.of("名前", account.displayName()))
			.addObject("action", page + "/" + action)
			.addObject("label", label)
			.addObject("kind", "danger")
			.addObject("fields", Map.of())
			.addObject("back", page);
	}

}
