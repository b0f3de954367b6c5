package jp.wakuwaku.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** What a resident can do next with a tap, beside reading the answer. */
public sealed interface FaqAction {

	/**
	 * Returns what the button says.
	 * @return 1 to 20 characters (LINE's limit for a button)
	 */
	String label();

	/**
	 * Makes an action of what staff wrote.
	 * @param kind {@code open}, {@code call} or {@code start}
	 * @param target the address, the number or the feature
	 * @param label what the button says
	 * @return the action
	 * @throws IllegalArgumentException if one of them has not the form it should have
	 */
	static FaqAction of(String kind, String target, String label) {
		return switch (kind) {
			case "open" -> new OpenPage(OpenPage.address(target), label);
			case "call" -> new Call(target, label);
			case "start" -> new Start(target, label);
			default ->
				throw new IllegalArgumentException("action: '" + kind + "' (expected: one of [open, call, start])");
		};
	}

	/**
	 * Opens a page.
	 *
	 * @param page an {@code https} address, up to 1,000 characters (LINE's limit)
	 * @param label what the button says
	 */
	record OpenPage(URI page, String label) implements FaqAction {

		public OpenPage {
			if (!"https".equals(page.getScheme()) || page.getHost() == null || page.toString().length() > 1_000) {
				throw refusal(page.toString());
			}
			Lengths.requireLine("label", label, 20);
		}

		private static URI address(String text) {
			try {
				return new URI(text);
			}
			catch (URISyntaxException ex) {
				throw refusal(text);
			}
		}

		private static IllegalArgumentException refusal(String address) {
			return new IllegalArgumentException("open: '" + address
					+ "' (expected: an address of up to 1000 characters that begins with https://)");
		}

	}

	/**
	 * Calls a number.
	 *
	 * @param number digits in groups parted by {@code -}, 3 to 15 digits
	 * @param label what the button says
	 */
	record Call(String number, String label) implements FaqAction {

		private static final Pattern FORM = Pattern.compile("(?=(-?[0-9]){3,15}$)[0-9]+(-[0-9]+)*");

		public Call {
			if (!FORM.matcher(number).matches()) {
				throw new IllegalArgumentException(
						"call: '" + number + "' (expected: 3 to 15 digits, for example 0299-48-1111)");
			}
			Lengths.requireLine("label", label, 20);
		}

	}

	/**
	 * Starts something in the chat.
	 *
	 * @param feature its name, 1 to 40 of {@code a-z} and {@code -}, for example
	 * {@code registration}
	 * @param label what the button says
	 */
	record Start(String feature, String label) implements FaqAction {

		private static final Pattern FORM = Pattern.compile("[a-z-]{1,40}");

		public Start {
			if (!FORM.matcher(feature).matches()) {
				throw new IllegalArgumentException(
						"start: '" + feature + "' (expected: 1 to 40 of a-z and -, for example registration)");
			}
			Lengths.requireLine("label", label, 20);
		}

	}

}
