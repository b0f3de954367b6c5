package jp.wakuwaku.bot.console.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords and their hashes. bcrypt reads 72 bytes, which are 24 kanji, so that it is
 * given a hash of the whole password.
 */
@Component
class Passwords {

	static final int SHORTEST = 12;

	static final int LONGEST = 200;

	/** Doubles the work with each step; a third of a second on a slow machine. */
	private static final int STRENGTH = 12;

	/** Nothing that is mistaken for something else. */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int DRAWN = 20;

	/** Of no password: it takes as long to compare with. */
	private static final String NOBODYS = "$2a$12$" + "nobody".repeat(8) + "nobod";

	private static final SecureRandom RANDOM = new SecureRandom();

	private final PasswordEncoder encoder = new BCryptPasswordEncoder(STRENGTH);

	private final Set<String> common = common();

	String hash(String password) {
		return this.encoder.encode(digest(password));
	}

	/** Takes as long for an account that there is not. */
	boolean matches(String password, Optional<Account> account) {
		String hash = account.map(Account::password).filter((known) -> !known.isEmpty()).orElse(NOBODYS);
		return this.encoder.matches(digest(password), hash) && account.filter(Account::isActive).isPresent()
				&& !hash.equals(NOBODYS);
	}

	/** Why it may not be used; empty when it may. */
	String problem(String password, Account account) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return "パスワードは " + SHORTEST + " 文字以上にしてください。いくつかの言葉をつなげると、長くても覚えやすくなります。";
		}
		if (length > LONGEST) {
			return "パスワードは " + LONGEST + " 文字までにしてください。";
		}
		String plain = password.toLowerCase(Locale.ROOT);
		if (this.common.contains(plain) || plain.chars().distinct().count() < 4) {
			return "よく使われるパスワードなので、すぐに見破られます。別のものにしてください。";
		}
		if (plain.contains(account.name()) || plain.contains(account.displayName().toLowerCase(Locale.ROOT))) {
			return "名前の入ったパスワードは、すぐに見破られます。別のものにしてください。";
		}
		return "";
	}

	/** One for a single use. */
	static String draw() {
		return RANDOM.ints(DRAWN, 0, LETTERS.length())
			.mapToObj((at) -> String.valueOf(LETTERS.charAt(at)))
			.collect(Collectors.joining())
			.replaceAll("(.{5})(?=.)", "$1-");
	}

	private static String digest(String password) {
		try {
			byte[] bytes = Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
			return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-384").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Set<String> common() {
		try {
			return new ClassPathResource("console/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
