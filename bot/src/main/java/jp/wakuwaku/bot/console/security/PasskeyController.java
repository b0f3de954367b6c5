package jp.wakuwaku.bot.console.security;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.Notice;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and confirming who one is, by a passkey; and one's own passkeys. */
@Controller
class PasskeyController {

	private static final String KIND = "passkey";

	private static final int LONGEST_LABEL = 40;

	private static final String WRONG = "パスキーを確かめられませんでした。この画面で消したパスキーは使えません。続けてできないときは、パスワードと確認コードを使ってください。";

	private static final String FULL = "パスキーは " + RedisPasskeys.MOST + " 個まで登録できます。使っていないものを消してから、登録してください。";

	private final Passkeys passkeys;

	private final RedisPasskeys store;

	private final Accounts accounts;

	private final StaffSessions sessions;

	private final SignIns signIns;

	private final RedisThrottle throttle;

	private final AuditLog audit;

	PasskeyController(Passkeys passkeys, RedisPasskeys store, Accounts accounts, StaffSessions sessions,
			SignIns signIns, RedisThrottle throttle, AuditLog audit) {
		this.passkeys = passkeys;
		this.store = store;
		this.accounts = accounts;
		this.sessions = sessions;
		this.signIns = signIns;
		this.throttle = throttle;
		this.audit = audit;
	}

	@PostMapping("/console/sign-in/passkey/options")
	@Everybody
	ResponseEntity<?> toSignIn(HttpServletRequest request) {
		// Each asks for a session: somebody could fill Redis with them.
		return this.throttle.allowsFrom(KIND + "-options", request.getRemoteAddr())
				? json(this.passkeys.toUse(request.getSession())) : refused();
	}

	@PostMapping("/console/sign-in/passkey")
	@Everybody
	ResponseEntity<Map<String, String>> signIn(@RequestBody String signed,
			@RequestParam(defaultValue = Target.HOME) String to, HttpServletRequest request) {
		Optional<Account> account = used(signed, request).flatMap(this.accounts::find).filter(Account::isActive);
		if (account.isEmpty()) {
			return refused();
		}
		this.sessions.begin(request, account.get(), Target.of(to));
		if (account.get().isPasswordTemporary()) {
			this.sessions.confirmPending(request);
			return leads(SignInSteps.PASSWORD);
		}
		this.signIns.done(account.get(), request);
		return leads(this.sessions.complete(request, account.get(), Target.HOME));
	}

	@PostMapping("/console/step-up/passkey/options")
	@AnyStaff
	ResponseEntity<String> toStepUp(HttpSession session) {
		return json(this.passkeys.toUse(session));
	}

	@PostMapping("/console/step-up/passkey")
	@AnyStaff
	ResponseEntity<Map<String, String>> stepUp(@RequestBody String signed,
			@RequestParam(defaultValue = Target.HOME) String to, StaffMember staff, HttpServletRequest request) {
		if (used(signed, request).filter(staff.id()::equals).isEmpty()) {
			return refused();
		}
		this.sessions.confirm(request);
		return leads(Target.of(to));
	}

	@GetMapping("/console/account/passkeys")
	@AnyStaff
	@StepUp
	String list(StaffMember staff, Model model) {
		model.addAttribute("passkeys", this.store.of(staff.id()));
		model.addAttribute("full", this.store.hasRoom(staff.id()) ? "" : FULL);
		return "console/account/passkeys";
	}

	@PostMapping("/console/account/passkeys/options")
	@AnyStaff
	@StepUp
	ResponseEntity<?> toMake(StaffMember staff, Authentication owner, HttpSession session) {
		return this.store.hasRoom(staff.id()) ? json(this.passkeys.toMake(owner, session)) : refused(FULL);
	}

	@PostMapping("/console/account/passkeys")
	@AnyStaff
	@StepUp
	ResponseEntity<Map<String, String>> add(@RequestBody String made, @RequestParam(defaultValue = "") String label,
			StaffMember staff, Authentication owner, HttpSession session) {
		if (!this.store.hasRoom(staff.id())) {
			return refused(FULL);
		}
		this.audit.note(staff, SecurityAct.PASSKEY_ADDED, "");
		String name = label.isBlank() ? "パスキー" : label.strip();
		if (!this.passkeys.keep(owner, session, made, name.substring(0, Math.min(LONGEST_LABEL, name.length())))) {
			return refused();
		}
		Notice.tell(session, "パスキーを登録しました。");
		return leads("/console/account/passkeys");
	}

	@PostMapping("/console/account/passkeys/remove")
	@AnyStaff
	@StepUp
	String remove(@RequestParam(defaultValue = "") String id, StaffMember staff, HttpSession session) {
		this.audit.note(staff, SecurityAct.PASSKEY_REMOVED, "");
		this.store.remove(staff.id(), id);
		Notice.tell(session, "パスキーを消しました。");
		return "redirect:/console/account/passkeys";
	}

	private Optional<AccountId> used(String signed, HttpServletRequest request) {
		return this.throttle.allowsFrom(KIND, request.getRemoteAddr())
				? this.passkeys.used(request.getSession(), signed) : Optional.empty();
	}

	private static ResponseEntity<String> json(String options) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(options);
	}

	private static ResponseEntity<Map<String, String>> leads(String to) {
		return ResponseEntity.ok(Map.of("to", to));
	}

	private static ResponseEntity<Map<String, String>> refused() {
		return refused(WRONG);
	}

	private static ResponseEntity<Map<String, String>> refused(String problem) {
		return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("problem", problem));
	}

}
