package jp.wakuwaku.bot.console.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
	 * From when on somebody may, by their account.
	 * @param staff who
	 * @return empty when they may; they may not when they were invited, given a new
	 * password, freed of their app, enabled or given the right to approve too lately
	 */
	public Optional<Instant> waitsUntil(StaffMember staff) {
		return this.accounts.find(staff.id()).map(this::from).filter(this.clock.instant()::isBefore);
	}

	/**
	 * From when on those may who can sign in and are allowed something.
	 * @param permissions of which one is enough
	 * @return a moment of the past for those who may by now
	 */
	public Map<AccountId, Instant> from(Collection<Permission> permissions) {
		return this.accounts.all()
			.stream()
			.filter(Account::isActive)
			.filter((account) -> isAllowed(account, permissions))
			.collect(Collectors.toUnmodifiableMap(Account::id, this::from));
	}

	/**
	 * How many are allowed something as soon as they have used their invitation.
	 * @param permissions of which one is enough
	 * @return 0 or more
	 */
	public long invited(Collection<Permission> permissions) {
		return this.accounts.all()
			.stream()
			.filter((account) -> account.state() == Account.State.INVITED)
			.filter((account) -> isAllowed(account, permissions))
			.count();
	}

	private Instant from(Account account) {
		Instant openedAt = account.openedAt();
		return (openedAt == null) ? Instant.EPOCH : openedAt.plus(this.wait);
	}

	private static boolean isAllowed(Account account, Collection<Permission> permissions) {
		return !Collections.disjoint(Role.permissions(account.roles()), permissions);
	}

}
