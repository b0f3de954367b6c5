package jp.wakuwaku.bot.conversation;

import jp.wakuwaku.bot.line.ChatId;

import org.springframework.data.redis.connection.stream.RecordId;

/**
 * A notice that a chat has work to do.
 *
 * @param notice the notice's id in the stream
 * @param chat whose
 * @param reclaimed whether another worker had the notice and did not finish
 */
record ReadyChat(RecordId notice, ChatId chat, boolean reclaimed) {
}
