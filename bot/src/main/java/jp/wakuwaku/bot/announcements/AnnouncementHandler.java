package jp.wakuwaku.bot.announcements;

import java.time.Instant;

import jp.wakuwaku.bot.platform.due.DueHandler;
import jp.wakuwaku.bot.platform.due.DueItem;

/** An announcement whose time has come, or whose sending is to be looked after. */
record AnnouncementHandler(Dispatch dispatch) implements DueHandler {

	@Override
	public String kind() {
		return Dispatch.KIND;
	}

	/** Freezing a large audience takes a while and Redis' time. */
	@Override
	public int atOnce() {
		return 2;
	}

	@Override
	public void passOver(DueItem item, Instant now) {
		this.dispatch.passOver(new AnnouncementId(item.id()), now);
	}

	@Override
	public void handle(DueItem item, Instant now) {
		this.dispatch.run(new AnnouncementId(item.id()), now);
	}

}
