package jp.wakuwaku.bot.platform.redis;

import jp.wakuwaku.bot.platform.StartRefusedException;

/** Another program listens on the port; with a free choice another port may do. */
final class PortTakenException extends StartRefusedException {

	PortTakenException(String description, String action) {
		super(description, action);
	}

}
