package jp.wakuwaku.bot.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.IncomingEvent;

import org.springframework.stereotype.Component;

/**
 * Brings flows what they cannot know when they decide: what became of a command, what
 * Redis holds, what happened on a page. News stand in the chat's mailbox like what the
 * resident does, so they come once, in order, and survive a crash.
 */
@Component
public class News {

	private final Inbox inbox;

	private final Clock clock;

	News(Inbox inbox, Clock clock) {
		this.inbox = inbox;
		this.clock = clock;
	}

	/**
	 * Tells a flow what became of a command; what it says to that goes out by the reply
	 * token of the event that the command comes from, so the turn itself says nothing.
	 * @param origin where the command comes from; a second call for it has no effect
	 * @param flow the {@link Flow#name() name} of whom to tell
	 * @param news in the flow's own form, without personal details
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm
	 */
	public void tell(TurnCommandHandler.Origin origin, String flow, String news) {
		put(new IncomingEvent(id(origin.id()), origin.chat(), origin.occurredAt(), origin.receivedAt(), false,
				origin.replyToken(), new EventContent.Told(flow, news)));
	}

	/**
	 * Tells a flow what happened elsewhere; what it says to that is pushed.
	 * @param id names the news, the same at every repetition: 1 to 64 letters, digits,
	 * {@code -} and {@code _}
	 * @param chat whose
	 * @param flow the {@link Flow#name() name} of whom to tell
	 * @param news in the flow's own form, without personal details
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm
	 */
	public void tell(String id, ChatId chat, String flow, String news) {
		Instant now = this.clock.instant();
		put(new IncomingEvent(new EventId(id), chat, now, now, false, null, new EventContent.Told(flow, news)));
	}

	private void put(IncomingEvent event) {
		this.inbox.put(List.of(event));
	}

	private static EventId id(String command) {
		return new EventId(command.replace(':', '-'));
	}

}
