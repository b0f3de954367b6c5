package jp.wakuwaku.bot.console.security;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jp.wakuwaku.bot.console.ConsoleAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Lets the first person in: an account with a password for one use, which is printed, and
 * never goes to the log. A new one at each start, until somebody has signed in. Residents
 * do not wait for it: when Redis is busy with them, it tries again.
 */
@Component
class FirstAccount implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(FirstAccount.class);

	private static final Duration TRIED_AGAIN_AFTER = Duration.ofSeconds(5);

	static final String NAME = "admin";

	private final Accounts accounts;

	private final Passwords passwords;

	private final AuditLog audit;

	private final ConsoleAddress address;

	private final Clock clock;

	private final PrintStream terminal = System.out;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("first-account").factory());

	private final Duration triedAgainAfter;

	@Autowired
	FirstAccount(Accounts accounts, Passwords passwords, AuditLog audit, ConsoleAddress address, Clock clock) {
		this(accounts, passwords, audit, address, clock, TRIED_AGAIN_AFTER);
	}

	FirstAccount(Accounts accounts, Passwords passwords, AuditLog audit, ConsoleAddress address, Clock clock,
			Duration triedAgainAfter) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.audit = audit;
		this.address = address;
		this.clock = clock;
		this.triedAgainAfter = triedAgainAfter;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(100)
	void openBesides() {
		this.timer.execute(this::tryToOpen);
	}

	private void tryToOpen() {
		try {
			openTheDoor();
		}
		catch (DataAccessException ex) {
			logger.warn("Not known yet whether somebody has signed in, Redis does not answer ({})",
					ex.getClass().getSimpleName());
			Future<?> _ = this.timer.schedule(this::tryToOpen, this.triedAgainAfter.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	private void openTheDoor() {
		List<Account> all = this.accounts.all();
		if (all.stream().anyMatch((account) -> account.signedInAt() != null)) {
			return;
		}
		make().ifPresent((password) -> this.terminal.printf(
				"管理画面: %s%n  最初のログイン名: %s%n  一度だけ使えるパスワード: %s%n  （ログインするまで、起動するたびに新しくなります）%n",
				this.address.of("/console"), NAME, password));
	}

	/** A password for the first account; nothing when there is another one. */
	Optional<String> make() {
		String password = Passwords.draw();
		String hash = this.passwords.hash(password);
		Optional<Account> first = this.accounts.named(NAME);
		if (first.isPresent()) {
			this.accounts.change(first.get().id(),
					(account) -> (account.signedInAt() == null) ? account.withPassword(hash, true) : account);
			return Optional.of(password);
		}
		Account account = Account
			.invited(AccountId.random(), NAME, "最初の管理者", EnumSet.allOf(Role.class), this.clock.instant())
			.withPassword(hash, true);
		if (!this.accounts.add(account)) {
			return Optional.empty();
		}
		this.audit.note(account.id(), SecurityAct.FIRST_ACCOUNT_MADE, NAME, "");
		return Optional.of(password);
	}

	@Override
	public void destroy() {
		this.timer.shutdownNow();
	}

}
