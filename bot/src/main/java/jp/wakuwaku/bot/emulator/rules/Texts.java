package jp.wakuwaku.bot.emulator.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * Text messages of both kinds.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#text-message">Text message</a>
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#text-message-v2">Text message
 * (v2)</a>
 */
final class Texts {

	private static final int MOST_EMOJI = 20;

	private static final int MOST_MENTIONS = 20;

	private static final Pattern BRACES = Pattern.compile("\\{\\{|}}|\\{([0-9a-zA-Z_]{1,20})}|[{}]");

	private static final Rule EMOJI = Shape.object()
		.required("index", Values.integer(0, 4999))
		.required("productId", Values.utf16(1, 100))
		.required("emojiId", Values.utf16(1, 100));

	private static final Rule SUBSTITUTION = Values.union(Map.of("mention",
			Shape.typed()
				.required("mentionee",
						Values.union(Map.of("user", Shape.typed().required("userId", Values.utf16(1, 100)), "all",
								Shape.typed()))),
			"emoji",
			Shape.typed().required("productId", Values.utf16(1, 100)).required("emojiId", Values.utf16(1, 100))));

	static final Rule TEXT = MessageParts.shape()
		.required("text", Values.utf16(1, 5000))
		.optional("emojis", Values.list(0, MOST_EMOJI, EMOJI))
		.optional("quoteToken", Values.utf16(1, 1000))
		.then(Texts::emojisStandOnDollars);

	static final Rule TEXT_V2 = MessageParts.shape()
		.required("text", Values.utf16(1, 5000))
		.optional("substitution", Texts::checkSubstitution)
		.optional("quoteToken", Values.utf16(1, 1000))
		.then(Texts::bracesHaveSubstitutes);

	private Texts() {
	}

	private static void emojisStandOnDollars(JsonNode message, Property at, Problems problems) {
		String text = message.get("text").stringValue();
		JsonNode emojis = message.path("emojis");
		for (int i = 0; i < emojis.size(); i++) {
			int index = emojis.get(i).get("index").asInt();
			if (index >= text.length() || text.charAt(index) != '$') {
				problems.add(at.child("emojis").item(i).child("index"), "Must point at a $ in the text");
			}
		}
	}

	private static void checkSubstitution(JsonNode substitution, Property at, Problems problems) {
		if (!substitution.isObject() || substitution.size() > 100) {
			problems.add(at, "Must be an object of at most 100 properties");
			return;
		}
		var count = new HashMap<String, Integer>();
		substitution.properties().forEach((entry) -> {
			Property place = at.child(entry.getKey());
			if (!entry.getKey().matches("[0-9a-zA-Z_]{1,20}")) {
				problems.add(place, "invalid key");
			}
			SUBSTITUTION.check(entry.getValue(), place, problems);
			count.merge(entry.getValue().path("type").asString(""), 1, Integer::sum);
		});
		if (count.getOrDefault("mention", 0) > MOST_MENTIONS || count.getOrDefault("emoji", 0) > MOST_EMOJI) {
			problems.add(at, "Too many mentions or emojis");
		}
	}

	private static void bracesHaveSubstitutes(JsonNode message, Property at, Problems problems) {
		Matcher braces = BRACES.matcher(message.get("text").stringValue());
		while (braces.find()) {
			String key = braces.group(1);
			boolean single = braces.group().length() == 1;
			if (single || (key != null && !message.path("substitution").has(key))) {
				problems.add(at.child("text"), "No substitution for " + braces.group());
			}
		}
	}

}
