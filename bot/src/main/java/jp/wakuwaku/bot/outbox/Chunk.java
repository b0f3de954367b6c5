package jp.wakuwaku.bot.outbox;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.line.ChatId;
import org.jspecify.annotations.Nullable;

/**
 * Up to 500 recipients of a broadcast, in the hands of one instance.
 *
 * @param broadcast which
 * @param number its own
 * @param chats everybody who was put in
 * @param frozen to whom it was tried before, none when it was not
 * @param attempts how often it was put back
 * @param triedAt since when LINE may have it, {@code null} when it has not
 */
record Chunk(BroadcastId broadcast, int number, List<ChatId> chats, List<ChatId> frozen, int attempts,
		@Nullable Instant triedAt) {

	Chunk {
		chats = List.copyOf(chats);
		frozen = List.copyOf(frozen);
	}

}
