package jp.wakuwaku.bot.console.security;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Looks at passwords and codes: not too often, and never telling which part was wrong.
 */
@Component
class SignIns {

	private static final String PASSWORD = "password";

	private static final String CODE = "code";

	/** A hash takes a processor for a third of a second; residents need the others. */
	private static final int AT_ONCE = 1;

	private final Accounts accounts;

	private final Passwords passwords;

	private final SecondFactors factors;

	private final RedisThrottle throttle;

	private final AuditLog audit;

	private final Semaphore desk = new Semaphore(AT_ONCE, true);

	SignIns(Accounts accounts, Passwords passwords, SecondFactors factors, RedisThrottle throttle, AuditLog audit) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.factors = factors;
		this.throttle = throttle;
		this.audit = audit;
	}

	Result password(String typedName, String password, HttpServletRequest request) {
		String name = typedName.strip().toLowerCase(Locale.ROOT);
		if (!this.throttle.allows(PASSWORD, name, request.getRemoteAddr())) {
			return Result.tooOften();
		}
		Optional<Account> account = Account.NAME.matcher(name).matches() ? this.accounts.named(name) : Optional.empty();
		if (!matches(password, account)) {
			account.ifPresent((known) -> this.audit.note(known.id(), SecurityAct.SIGN_IN_FAILED, "", "パスワード"));
			return Result.refused();
		}
		this.throttle.succeeded(PASSWORD, name, request.getRemoteAddr());
		return new Result(account, false);
	}

	private boolean matches(String password, Optional<Account> account) {
		this.desk.acquireUninterruptibly();
		try {
			return password.length() <= Passwords.LONGEST && this.passwords.matches(password, account);
		}
		finally {
			this.desk.release();
		}
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
		return new Result(Optional.of(account), false);
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
	 * @param isTooOften whether it was not looked at
	 */
	record Result(Optional<Account> account, boolean isTooOften) {

		static final String TOO_OFTEN = "続けて間違えたため、しばらく受け付けられません。15分ほどたってから、もう一度お試しください。";

		static Result refused() {
			return new Result(Optional.empty(), false);
		}

		static Result tooOften() {
			return new Result(Optional.empty(), true);
		}

		/** What to say when it was not accepted. */
		String problem(String otherwise) {
			return this.isTooOften ? TOO_OFTEN : otherwise;
		}

	}

}
