package jp.wakuwaku.bot.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import jp.wakuwaku.bot.line.ChatId;

import org.springframework.stereotype.Component;

/**
 * Chats of which Redis may have events without a notice, because it did not confirm them.
 * Known to this instance only, and for as long as it runs: whatever is lost here waits
 * until all chats are announced again.
 */
@Component
class UnannouncedChats {

	/** When so many wait, Redis is away for long, and all are announced afterwards. */
	private static final int MOST = 10_000;

	private final Set<ChatId> chats = ConcurrentHashMap.newKeySet();

	void add(Collection<ChatId> more) {
		if (this.chats.size() < MOST) {
			this.chats.addAll(more);
		}
	}

	/** Forgets those whose announcement went through. */
	void announce(Consumer<ChatId> announcement) {
		for (ChatId chat : List.copyOf(this.chats)) {
			this.chats.remove(chat);
			try {
				announcement.accept(chat);
			}
			catch (RuntimeException ex) {
				this.chats.add(chat);
				throw ex;
			}
		}
	}

}
