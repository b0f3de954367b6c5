package jp.wakuwaku.bot.console.security;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

import jp.wakuwaku.bot.residents.Secrets;

import org.springframework.stereotype.Component;

/** Codes from an authenticator app, and those for when the app is lost; each once. */
@Component
class SecondFactors {

	static final int RECOVERY_CODES = 8;

	private static final String KEY = "console";

	private static final String ISSUER = "わくわく管理画面";

	private final Accounts accounts;

	private final RedisTimeSteps steps;

	private final Secrets secrets;

	private final Clock clock;

	SecondFactors(Accounts accounts, RedisTimeSteps steps, Secrets secrets, Clock clock) {
		this.accounts = accounts;
		this.steps = steps;
		this.secrets = secrets;
		this.clock = clock;
	}

	String seal(AccountId id, String secret) {
		return this.secrets.seal(KEY, id.value(), secret);
	}

	String open(AccountId id, String sealed) {
		return this.secrets.open(KEY, id.value(), sealed);
	}

	static String address(Account account, String secret) {
		return Totp.address(ISSUER, account.name(), secret);
	}

	/** Whether a code is one of the secret's and was not used before. */
	boolean takesTotp(AccountId id, String secret, String typed) {
		OptionalLong step = Totp.step(secret, typed, this.clock.instant());
		return step.isPresent() && this.steps.use(id, step.getAsLong());
	}

	/** Takes a code of either kind. */
	Taken take(Account account, String typed) {
		String code = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
		if (code.matches("[0-9]{" + Totp.DIGITS + "}")) {
			return account.hasTotp() && takesTotp(account.id(), open(account.id(), account.totp()), code) ? Taken.TOTP
					: Taken.REFUSED;
		}
		return takesRecovery(account, hash(account.id(), code)) ? Taken.RECOVERY : Taken.REFUSED;
	}

	private boolean takesRecovery(Account account, String hash) {
		if (!account.recoveryCodes().contains(hash)) {
			return false;
		}
		boolean[] isTaken = new boolean[1];
		this.accounts.change(account.id(), (current) -> {
			List<String> left = new ArrayList<>(current.recoveryCodes());
			isTaken[0] = left.remove(hash);
			return current.withRecoveryCodes(left);
		});
		return isTaken[0];
	}

	/** New codes, which make the old ones void; shown once. */
	List<String> newRecoveryCodes(AccountId id) {
		List<String> codes = new ArrayList<>();
		for (int i = 0; i < RECOVERY_CODES; i++) {
			codes.add(Passwords.draw().substring(0, 17));
		}
		List<String> hashes = codes.stream().map((code) -> hash(id, code.replace("-", ""))).toList();
		this.accounts.change(id, (account) -> account.withRecoveryCodes(hashes));
		return codes;
	}

	/** As long as chance made it, a keyed hash is enough. */
	private String hash(AccountId id, String code) {
		byte[] hash = this.secrets.code(KEY, ("recovery\n" + id + "\n" + code).getBytes(StandardCharsets.UTF_8));
		return Base64.getEncoder().encodeToString(hash);
	}

	/** What became of a code. */
	enum Taken {

		TOTP, RECOVERY, REFUSED

	}

}
