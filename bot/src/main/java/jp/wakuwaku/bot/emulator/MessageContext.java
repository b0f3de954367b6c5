package jp.wakuwaku.bot.emulator;

import tools.jackson.databind.JsonNode;

/** What a message may refer to depends on the chat that it goes to. */
final class MessageContext {

	private final Identifiers identifiers;

	MessageContext(Identifiers identifiers) {
		this.identifiers = identifiers;
	}

	void check(JsonNode messages, Chat chat) {
		for (JsonNode message : messages) {
			checkQuote(message, chat);
			checkMentions(message, chat);
		}
	}

	/** Quotes and mentions are for replies and pushes only. */
	void checkNone(JsonNode messages) {
		for (JsonNode message : messages) {
			if (message.has("quoteToken")) {
				throw Refusal.bad("The quote token is invalid");
			}
			if (hasMention(message)) {
				throw Refusal.bad("Mentions are allowed in replies and pushes to groups only");
			}
		}
	}

	private void checkQuote(JsonNode message, Chat chat) {
		if (message.hasNonNull("quoteToken")
				&& !this.identifiers.isQuoteTokenOf(chat.id(), message.get("quoteToken").stringValue())) {
			throw Refusal.bad("The quote token is invalid");
		}
	}

	private static void checkMentions(JsonNode message, Chat chat) {
		if (hasMention(message) && chat.type().equals("user")) {
			throw Refusal.bad("Mentions are allowed in replies and pushes to groups only");
		}
		for (JsonNode substitution : message.path("substitution")) {
			String userId = substitution.path("mentionee").path("userId").asString("");
			if (!userId.isEmpty() && !chat.members().contains(userId)) {
				throw Refusal.bad("The mentioned user is not a member of the chat");
			}
		}
	}

	private static boolean hasMention(JsonNode message) {
		return message.path("substitution")
			.values()
			.stream()
			.anyMatch((substitution) -> "mention".equals(substitution.path("type").asString("")));
	}

}
