package jp.wakuwaku.bot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.IncomingEvent;

/**
 * Decides what becomes of an event while the bot is being mended: whoever says something
 * is told so, once an hour, and finds their dialogue afterwards as they left it. What
 * happens without anybody saying anything goes on as always, so that nothing is lost.
 */
final class MaintenancePolicy {

	/** Whoever keeps trying need not read it each time. */
	static final Duration TOLD_AGAIN_AFTER = Duration.ofHours(1);

	private MaintenancePolicy() {
	}

	/** Empty when the dialogue decides as always. */
	static Optional<Step> decide(Session session, IncomingEvent event, Instant now) {
		boolean isSaid = switch (event.content()) {
			case EventContent.Text text -> event.chat().isResident() || text.mentionsBot();
			case EventContent.Postback _ -> true;
			case EventContent.Attachment _ -> event.chat().isResident();
			case EventContent.Followed _, EventContent.Joined _, EventContent.Unfollowed _, EventContent.Left _,
					EventContent.Unsent _, EventContent.Told _, EventContent.Other _ ->
				false;
		};
		return isSaid ? Optional.of(answer(session, now)) : Optional.empty();
	}

	private static Step answer(Session session, Instant now) {
		Instant told = session.toldOfMaintenanceAt();
		boolean isKnown = told != null && !now.isBefore(told) && now.isBefore(told.plus(TOLD_AGAIN_AFTER));
		return isKnown ? Step.silent(session)
				: Step.saying(session.toldOfMaintenance(now), StandardReply.MAINTENANCE.message(session.language()));
	}

}
