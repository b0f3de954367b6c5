package jp.wakuwaku.bot.conversation;

import java.util.List;
import jp.wakuwaku.bot.line.OutgoingMessage;

/** Stub. */
record Step(Session next, boolean forget, List<OutgoingMessage> replies, boolean mustArrive) {
}
