package jp.wakuwaku.bot.outbox;

import java.util.List;
import java.util.Set;

import jp.wakuwaku.bot.line.ChatId;

/**
 * Knows to whom a broadcast is not to be sent any more, because they have blocked the
 * bot, want no such messages or are forgotten. Implementations are beans.
 */
@FunctionalInterface
public interface RecipientFilter {

	/**
	 * Finds who is to be left out of a chunk that has not been tried yet. Changes
	 * nothing.
	 * @param broadcast which
	 * @param chats up to 500
	 * @return some of these, maybe none
	 * @throws RuntimeException when that cannot be found out now; the chunk is tried
	 * later
	 */
	Set<ChatId> leftOut(BroadcastId broadcast, List<ChatId> chats);

}
