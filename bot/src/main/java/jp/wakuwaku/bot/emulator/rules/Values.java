package jp.wakuwaku.bot.emulator.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/** Rules for single values and for lists of them. */
final class Values {

	private Values() {
	}

	static Rule string() {
		return (value, at, problems) -> {
			if (!value.isString()) {
				problems.add(at, "Must be a string");
			}
		};
	}

	/**
	 * A text measured in UTF-16 code units.
	 * @see <a href=
	 * "https://developers.line.biz/en/docs/messaging-api/text-character-count/">Character
	 * counting</a>
	 */
	static Rule utf16(int least, int most) {
		return string().then((value, at, problems) -> {
			int length = value.stringValue().length();
			if (length == 0 && least > 0) {
				problems.add(at, "May not be empty");
			}
			else if (length < least || length > most) {
				problems.add(at, "Length must be between " + least + " and " + most);
			}
		});
	}

	/** A text measured as a reader sees it: a family emoji is one character. */
	static Rule graphemes(int least, int most) {
		return string().then((value, at, problems) -> {
			String text = value.stringValue();
			if (text.isEmpty() && least > 0) {
				problems.add(at, "May not be empty");
			}
			else if (text.length() > most && Graphemes.count(text) > most) {
				problems.add(at, "Length must be between " + least + " and " + most);
			}
		});
	}

	static Rule matching(String regex) {
		Predicate<String> matches = Pattern.compile(regex).asMatchPredicate();
		return string().then((value, at, problems) -> {
			if (!matches.test(value.stringValue())) {
				problems.add(at, "invalid property");
			}
		});
	}

	static Rule oneOf(String... values) {
		Set<String> allowed = new TreeSet<>(List.of(values));
		return string().then((value, at, problems) -> {
			if (!allowed.contains(value.stringValue())) {
				problems.add(at, "Must be one of the following values: " + allowed);
			}
		});
	}

	static Rule uri(int most, String... schemes) {
		return utf16(1, most).then((value, at, problems) -> {
			String scheme = schemeOf(value.stringValue());
			if (!List.of(schemes).contains(scheme)) {
				problems.add(at, "invalid uri scheme");
			}
		});
	}

	/**
	 * The address of a media file.
	 * @see <a href=
	 * "https://developers.line.biz/en/reference/messaging-api/#image-message">Image
	 * message</a>
	 */
	static Rule https() {
		return uri(2000, "https");
	}

	static Rule bool() {
		return (value, at, problems) -> {
			if (!value.isBoolean()) {
				problems.add(at, "Must be a boolean");
			}
		};
	}

	static Rule integer(long least, long most) {
		return (value, at, problems) -> {
			if (!value.isIntegralNumber() || !value.canConvertToLong()) {
				problems.add(at, "Must be an integer");
			}
			else if (value.asLong() < least || value.asLong() > most) {
				problems.add(at, "Must be between " + least + " and " + most);
			}
		};
	}

	static Rule number(double least, double most) {
		return (value, at, problems) -> {
			if (!value.isNumber() || value.asDouble() < least || value.asDouble() > most) {
				problems.add(at, "Must be between " + least + " and " + most);
			}
		};
	}

	static Rule list(int least, int most, Rule item) {
		return (value, at, problems) -> {
			if (!value.isArray()) {
				problems.add(at, "Must be an array");
			}
			else if (value.size() < least || value.size() > most) {
				problems.add(at, "Size must be between " + least + " and " + most);
			}
			else {
				for (int i = 0; i < value.size(); i++) {
					item.check(value.get(i), at.item(i), problems);
				}
			}
		};
	}

	/** An object whose {@code type} says which rule it follows. */
	static Rule union(Map<String, Rule> byType) {
		return (value, at, problems) -> {
			JsonNode type = value.path("type");
			Rule rule = type.isString() ? byType.get(type.stringValue()) : null;
			if (rule != null) {
				rule.check(value, at, problems);
			}
			else if (value.isObject()) {
				problems.add(at.child("type"),
						"Must be one of the following values: " + new TreeSet<>(byType.keySet()));
			}
			else {
				problems.add(at, "Must be an object");
			}
		};
	}

	/** A rule that may refer to itself. */
	static Rule later(Supplier<Rule> rule) {
		return (value, at, problems) -> rule.get().check(value, at, problems);
	}

	private static String schemeOf(String uri) {
		try {
			String scheme = new URI(uri).getScheme();
			return scheme == null ? "" : scheme;
		}
		catch (URISyntaxException ex) {
			return "";
		}
	}

}
