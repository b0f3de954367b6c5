package jp.wakuwaku.bot.console.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * From the password to signing out. A session holds names and times only; who somebody is
 * and what they may is read anew with each request.
 */
@Component
class StaffSessions {

	private static final String PENDING = "pending";

	private static final String PENDING_AT = "pending-at";

	private static final String CONFIRMED = "pending-confirmed";

	private static final String TARGET = "target";

	private static final String ACCOUNT = "account";

	private static final String HANDLE = "handle";

	private static final String SIGNED_IN_AT = "signed-in-at";

	private static final String CONFIRMED_AT = "confirmed-at";

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int HANDLE_BYTES = 12;

	private final Accounts accounts;

	private final RedisSessionNotes notes;

	private final Clock clock;

	StaffSessions(Accounts accounts, RedisSessionNotes notes, Clock clock) {
		this.accounts = accounts;
		this.notes = notes;
		this.clock = clock;
	}

	/** After the right password: another session, in which nothing is allowed yet. */
	void begin(HttpServletRequest request, Account account, String target) {
		end(request);
		HttpSession session = request.getSession(true);
		session.setAttribute(PENDING, account.id().value());
		session.setAttribute(PENDING_AT, millis(this.clock.instant()));
		session.setAttribute(TARGET, target);
	}

	/** Who gave the right password, and is not signed in yet. */
	Optional<Account> pending(HttpServletRequest request) {
		String id = attribute(request, PENDING);
		Instant at = instant(request, PENDING_AT);
		if (id == null || !this.clock.instant().isBefore(at.plus(SessionPolicy.PENDING))) {
			return Optional.empty();
		}
		return this.accounts.find(new AccountId(id)).filter(Account::isActive).filter((account) -> lasts(account, at));
	}

	/** That the second factor was given, while something else is still to be done. */
	void confirmPending(HttpServletRequest request) {
		request.changeSessionId();
		request.getSession().setAttribute(CONFIRMED, "yes");
	}

	boolean isPendingConfirmed(HttpServletRequest request) {
		return attribute(request, CONFIRMED) != null;
	}

	/** Signs somebody in, in yet another session. */
	String complete(HttpServletRequest request, Account account, String fallback) {
		String target = attribute(request, TARGET);
		end(request);
		Instant now = this.clock.instant();
		byte[] random = new byte[HANDLE_BYTES];
		RANDOM.nextBytes(random);
		String handle = HexFormat.of().formatHex(random);
		HttpSession session = request.getSession(true);
		session.setAttribute(ACCOUNT, account.id().value());
		session.setAttribute(HANDLE, handle);
		session.setAttribute(SIGNED_IN_AT, millis(now));
		session.setAttribute(CONFIRMED_AT, millis(now));
		this.notes.add(account.id(), new SessionNote(SessionNote.VERSION, handle, now, now, request.getRemoteAddr(),
				BrowserName.of(request.getHeader("User-Agent"))));
		this.accounts.change(account.id(), (current) -> current.signedIn(now));
		return (target == null) ? fallback : target;
	}

	/** Whose session it is, at this moment. */
	Optional<StaffMember> current(HttpServletRequest request) {
		String id = attribute(request, ACCOUNT);
		String handle = attribute(request, HANDLE);
		if (id == null || handle == null) {
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		Instant signedInAt = instant(request, SIGNED_IN_AT);
		AccountId account = new AccountId(id);
		Optional<SessionNote> note = this.notes.find(account, handle)
			.filter((found) -> !SessionPolicy.isOver(signedInAt, found.seenAt(), now));
		note.ifPresent((found) -> this.notes.touch(account, found, now));
		return note.flatMap((_) -> this.accounts.find(account))
			.filter(Account::isActive)
			.filter((found) -> lasts(found, signedInAt))
			.map((found) -> new StaffMember(found.id(), found.name(), found.displayName(), found.roles(), handle,
					signedInAt, instant(request, CONFIRMED_AT)));
	}

	/** That the second factor was given again. */
	void confirm(HttpServletRequest request) {
		request.changeSessionId();
		request.getSession().setAttribute(CONFIRMED_AT, millis(this.clock.instant()));
	}

	void end(HttpServletRequest request) {
		String id = attribute(request, ACCOUNT);
		String handle = attribute(request, HANDLE);
		if (id != null && handle != null) {
			this.notes.remove(new AccountId(id), handle);
		}
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	private static boolean lasts(Account account, Instant begunAt) {
		Instant endedAt = account.endedAt();
		return endedAt == null || begunAt.isAfter(endedAt);
	}

	private static String millis(Instant instant) {
		return Long.toString(instant.toEpochMilli());
	}

	private static Instant instant(HttpServletRequest request, String name) {
		String millis = attribute(request, name);
		return (millis == null) ? Instant.EPOCH : Instant.ofEpochMilli(Long.parseLong(millis));
	}

	private static @Nullable String attribute(HttpServletRequest request, String name) {
		HttpSession session = request.getSession(false);
		return (session == null) ? null : (String) session.getAttribute(name);
	}

}
