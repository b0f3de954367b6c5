package jp.wakuwaku.bot.conversation;

import java.util.List;

import jp.wakuwaku.bot.line.IncomingEvent;

/** Where events wait for their turn. */
public interface Inbox {

	/**
	 * Takes events for good: after this returns they are never lost. Events that were put
	 * in before are dropped, so the call may be repeated.
	 * @param events of any chats, in any order
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm;
	 * some of the events may be in
	 */
	void put(List<IncomingEvent> events);

}
