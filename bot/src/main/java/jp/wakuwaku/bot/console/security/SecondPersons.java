package jp.wakuwaku.bot.console.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jp.wakuwaku.bot.console.ConsoleProperties;

import org.springframework.stereotype.Component;

/**
 * Who may be the second person where one is asked for. Whoever an administrator has let
 * in just now may be that administrator; in a day it has been seen.
 */
@Component
public class SecondPersons {

	private final Accounts accounts;

	private final Duration wait;

	private final Clock clock;

	SecondPersons(Accounts accounts, ConsoleProperties properties, Clock clock) {
		this.accounts = accounts;
		this.wait = properties.secondPersonAfter();
		this.clock = clock;
	}

	/**
	 * Whether somebody may, by their account.
	 * @param staff who
	 * @return {@code false} when they were invited, given a new password, freed of their
	 * app, enabled or given the right to approve too lately
	 */
	public boolean has(StaffMember staff) {
		Instant openedAt = this.accounts.find(staff.id()).map(Account::openedAt).orElse(null);
		return openedAt == null || !this.clock.instant().isBefore(openedAt.plus(this.wait));
	}

}
