package jp.wakuwaku.bot.conversation;

import java.time.Instant;
import java.util.List;
import jp.wakuwaku.bot.line.IncomingEvent;

/** Stub. */
class Dialogue {

	Dialogue(List<Flow> flows) {
	}

	Step advance(Session session, IncomingEvent event, Instant now) {
		return new Step(session, false, List.of(), true);
	}

}
