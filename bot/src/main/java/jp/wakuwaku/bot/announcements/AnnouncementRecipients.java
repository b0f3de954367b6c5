package jp.wakuwaku.bot.announcements;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.bot.announcements.friends.Friends;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.outbox.BroadcastId;
import jp.wakuwaku.bot.outbox.RecipientFilter;

import org.springframework.stereotype.Component;

/**
 * Leaves out who has stopped announcements, blocked the bot or was forgotten since the
 * audience was written down.
 */
@Component
class AnnouncementRecipients implements RecipientFilter {

	private final Friends friends;

	AnnouncementRecipients(Friends friends) {
		this.friends = friends;
	}

	@Override
	public Set<ChatId> leftOut(BroadcastId broadcast, List<ChatId> chats) {
		Set<ChatId> leftOut = new HashSet<>(chats);
		this.friends.among(chats)
			.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isSilent())
			.map(Map.Entry::getKey)
			.forEach(leftOut::remove);
		return leftOut;
	}

}
