package jp.wakuwaku.bot.emulator;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One accepted delivery to one recipient.
 *
 * @param seq its number
 * @param at when, in epoch milliseconds
 * @param via how
 * @param to the chat
 * @param delivered false if the recipient blocks the bot
 * @param replyToken of a reply
 * @param retryKey of anything else, if it had one
 * @param messages their ids
 * @param texts their texts or alt texts
 */
record LedgerEntry(long seq, long at, Via via, String to, boolean delivered, @Nullable String replyToken,
		@Nullable String retryKey, List<String> messages, List<String> texts) {

	LedgerEntry numbered(long number) {
		return new LedgerEntry(number, this.at, this.via, this.to, this.delivered, this.replyToken, this.retryKey,
				this.messages, this.texts);
	}

	ObjectNode json() {
		ObjectNode json = Json.object()
			.put("seq", this.seq)
			.put("at", this.at)
			.put("via", this.via.spelled())
			.put("to", this.to)
			.put("delivered", this.delivered)
			.put("replyToken", this.replyToken)
			.put("retryKey", this.retryKey);
		json.set("messages", Json.strings(this.messages));
		json.set("texts", Json.strings(this.texts));
		return json;
	}

}
