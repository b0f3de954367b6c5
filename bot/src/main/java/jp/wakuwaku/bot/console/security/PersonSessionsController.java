package jp.wakuwaku.bot.console.security;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.Notice;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Signs a colleague out everywhere, for instance who has lost a phone. */
@Controller
class PersonSessionsController {

	private final Accounts accounts;

	private final RedisSessionNotes notes;

	private final AuditLog audit;

	PersonSessionsController(Accounts accounts, RedisSessionNotes notes, AuditLog audit) {
		this.accounts = accounts;
		this.notes = notes;
		this.audit = audit;
	}

	@PostMapping("/console/people/{id}/sign-out")
	@Permitted(Permission.MANAGE_STAFF)
	String signOut(@PathVariable String id, StaffMember staff, HttpSession session) {
		Account account = AccountId.read(id)
			.flatMap(this.accounts::find)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		this.audit.note(staff, SecurityAct.STAFF_SIGNED_OUT, account.id().value());
		this.notes.removeAll(account.id());
		Notice.tell(session, "すべての端末からログアウトさせました。なくした端末があれば、パスワードを決めなおすリンクも渡してください。");
		return "redirect:/console/people/" + account.id();
	}

}
