package jp.wakuwaku.bot.console.security;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Looks at passwords and codes: not too often, and never telling which part was wrong.
 */
@Component
class SignIns {

	private static final String PASSWORD = "password";

	private static final String CODE = "code";

	private final Accounts accounts;

	private final Passwords passwords;

	private final SecondFactors factors;

	private final RedisThrottle throttle;

	private final AuditLog audit;

	private final PasswordDesk desk;

	SignIns(Accounts accounts, Passwords passwords, SecondFactors factors, RedisThrottle throttle, AuditLog audit,
			PasswordDesk desk) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.factors = factors;
		this.throttle = throttle;
		this.audit = audit;
		this.desk = desk;
	}

	Result password(String typedName, String password, HttpServletRequest request) {
		String name = typedName.strip().toLowerCase(Locale.ROOT);
		String source = request.getRemoteAddr();
		boolean isKnown = this.throttle.knows(name, source);
		if (!isKnown && this.desk.isFull(Network.of(source))) {
			// Does not count: nobody has looked at it.
			return Result.busy();
		}
		if (!this.throttle.allows(PASSWORD, name, source)) {
			return Result.tooOften();
		}
		Optional<Account> account = Account.NAME.matcher(name).matches() ? this.accounts.named(name) : Optional.empty();
		Optional<Boolean> matches = this.desk.look(Network.of(source), isKnown,
				() -> password.length() <= Passwords.LONGEST && this.passwords.matches(password, account));
		if (matches.isEmpty()) {
			return Result.busy();
		}
		if (!matches.get()) {
			account.ifPresent((known) -> this.audit.note(known.id(), SecurityAct.SIGN_IN_FAILED, "", "パスワード"));
			return Result.refused();
		}
		this.throttle.succeeded(PASSWORD, name, source);
		return new Result(account, "");
	}

	/** A code of the app, or one for when it is lost. */
	Result code(Account account, String typed, HttpServletRequest request) {
		if (!this.throttle.allows(CODE, account.name(), request.getRemoteAddr())) {
			return Result.tooOften();
		}
		SecondFactors.Taken taken = this.factors.take(account, typed);
		if (taken == SecondFactors.Taken.REFUSED) {
			this.audit.note(account.id(), SecurityAct.SIGN_IN_FAILED, "", "確認コード");
			return Result.refused();
		}
		if (taken == SecondFactors.Taken.RECOVERY) {
			this.audit.note(account.id(), SecurityAct.RECOVERY_CODE_USED, "", "");
		}
		this.throttle.succeeded(CODE, account.name(), request.getRemoteAddr());
		return new Result(Optional.of(account), "");
	}

	/** Notes that somebody is in, and from where. */
	void done(Account account, HttpServletRequest request) {
		this.throttle.know(account.name(), request.getRemoteAddr());
		this.audit.note(account.id(), SecurityAct.SIGNED_IN, "", "");
	}

	/**
	 * What became of an attempt.
	 *
	 * @param account whose it is, when it is right
	 * @param unseen why it was not looked at; empty when it was
	 */
	record Result(Optional<Account> account, String unseen) {

		static final String TOO_OFTEN = "続けて間違えたため、しばらく受け付けられません。15分ほどたってから、もう一度お試しください。";

		static final String BUSY = "いま、ログインがこみあっています。少したってから、もう一度お試しください。パスキーがあれば、すぐにログインできます。";

		static Result refused() {
			return new Result(Optional.empty(), "");
		}

		static Result tooOften() {
			return new Result(Optional.empty(), TOO_OFTEN);
		}

		static Result busy() {
			return new Result(Optional.empty(), BUSY);
		}

		/** What to say when it was not accepted. */
		String problem(String otherwise) {
			return this.unseen.isEmpty() ? otherwise : this.unseen;
		}

	}

}
