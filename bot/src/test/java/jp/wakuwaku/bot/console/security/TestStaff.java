package jp.wakuwaku.bot.console.security;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.console.StaffBrowser;

import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.data.redis.RedisSessionRepository;

/** Staff with any roles, who are signed in without passwords and codes. */
public class TestStaff {

	/** How many look-ups are allowed within a quarter of an hour. */
	public static final int LOOK_UPS = LookUpLimit.MOST;

	private final Accounts accounts;

	private final SecondFactors factors;

	private final Passwords passwords;

	private final RedisSessionNotes notes;

	private final RedisSessionRepository sessions;

	private final Clock clock;

	private final Map<Set<Role>, AccountId> known = new ConcurrentHashMap<>();

	TestStaff(Accounts accounts, SecondFactors factors, Passwords passwords, RedisSessionNotes notes,
			RedisSessionRepository sessions, Clock clock) {
		this.accounts = accounts;
		this.factors = factors;
		this.passwords = passwords;
		this.notes = notes;
		this.sessions = sessions;
		this.clock = clock;
	}

	/** Signs in somebody with these roles, the same person each time. */
	public StaffBrowser signedIn(StaffBrowser browser, Role... roles) {
		return signedIn(browser, idOf(roles), Duration.ZERO);
	}

	/** Signs in somebody with these roles whom no other test knows. */
	public StaffBrowser newcomerSignedIn(StaffBrowser browser, Role... roles) {
		return signedIn(browser, add(Set.of(roles)), Duration.ZERO);
	}

	/** The account of whoever has these roles. */
	public AccountId idOf(Role... roles) {
		return this.known.computeIfAbsent(Set.copyOf(Arrays.asList(roles)), this::add);
	}

	/** Signs somebody in whose second factor was given so long ago. */
	StaffBrowser signedIn(StaffBrowser browser, AccountId id, Duration confirmedBefore) {
		Instant now = this.clock.instant();
		String handle = AccountId.random().value();
		this.notes.add(id, new SessionNote(SessionNote.VERSION, handle, now, now, "127.0.0.1", "テスト"));
		String session = session(this.sessions, Map.of("account", id.value(), "handle", handle, "signed-in-at",
				millis(now), "confirmed-at", millis(now.minus(confirmedBefore))));
		return browser.cookie(RedisSessionConfiguration.COOKIE, encoded(session));
	}

	/** Takes somebody who is new as far as that page, without passwords and codes. */
	public StaffBrowser halfway(StaffBrowser browser, String page) {
		AccountId id = add(Set.of(Role.VIEWER));
		this.accounts.change(id, (account) -> account.withPassword("{none}", page.equals(SignInSteps.PASSWORD)));
		if (!page.equals(SignInSteps.CODE)) {
			this.accounts.change(id, (account) -> account.withTotp(""));
		}
		return browser.cookie(RedisSessionConfiguration.COOKIE, encoded(session(this.sessions,
				Map.of("pending", id.value(), "pending-at", millis(this.clock.instant()), "target", Target.HOME))));
	}

	/** Adds somebody whom no other test knows. */
	AccountId add(Set<Role> roles) {
		AccountId id = AccountId.random();
		String labels = roles.stream().map(Role::label).sorted().collect(Collectors.joining("・"));
		Account account = Account.invited(id, id.value(), "職員（" + labels + "）",
				roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles), this.clock.instant());
		this.accounts.add(account.withPassword("{none}", false)
			.withTotp(this.factors.seal(id, Totp.newSecret()))
			.signedIn(this.clock.instant()));
		return id;
	}

	/**
	 * Somebody who has a password for the first time only, by the name to sign in with.
	 */
	public String newcomer(String password) {
		AccountId id = AccountId.random();
		this.accounts.add(Account.invited(id, id.value(), "新しい 花子", EnumSet.allOf(Role.class), this.clock.instant())
			.withPassword(this.passwords.hash(password), true));
		return id.value();
	}

	/** The code that an app shows which was given a secret. */
	public String code(String secret) {
		return Totp.code(secret.replace(" ", ""), this.clock.instant());
	}

	/** The code that somebody's app shows. */
	public String code(AccountId id) {
		return Totp.code(this.factors.open(id, this.accounts.find(id).orElseThrow().totp()), this.clock.instant());
	}

	private static <S extends Session> String session(SessionRepository<S> sessions, Map<String, String> attributes) {
		S session = sessions.createSession();
		attributes.forEach(session::setAttribute);
		sessions.save(session);
		return session.getId();
	}

	private static String encoded(String session) {
		return Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.UTF_8));
	}

	private static String millis(Instant instant) {
		return Long.toString(instant.toEpochMilli());
	}

}
