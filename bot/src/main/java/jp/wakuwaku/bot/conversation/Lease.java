package jp.wakuwaku.bot.conversation;

import jp.wakuwaku.bot.line.ChatId;

/**
 * One worker's right to advance one chat, good as long as Redis holds this token.
 *
 * @param chat which chat
 * @param token differs for every worker and every time
 */
record Lease(ChatId chat, String token) {
}
