package jp.wakuwaku.bot.console.registrations;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A receipt number as people type it: in small or wide letters, with any dash or none.
 */
final class TypedReceipt {

	private static final Pattern RECEIPT = Pattern.compile("([2-9A-HJ-NP-Z]{4})[-‐−–ー]?([2-9A-HJ-NP-Z]{4})");

	private TypedReceipt() {
	}

	/** The number as it is written; empty for anything else. */
	static Optional<String> in(String typed) {
		Matcher receipt = RECEIPT
			.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT));
		return receipt.matches() ? Optional.of(receipt.group(1) + "-" + receipt.group(2)) : Optional.empty();
	}

}
