package jp.wakuwaku.bot.emulator;

import java.util.List;

/**
 * Puts everything back to the start, except what belongs to the channel and not to its
 * residents: rich menus and the webhook's address.
 */
final class Amnesia {

	private final List<Runnable> resets;

	Amnesia(Residents residents, Chats chats, ReplyTokens replyTokens, RetryKeys retryKeys, Quota quota,
			RateLimits rateLimits, Contents contents, Narrowcasts narrowcasts, Ledger ledger, TrafficLog traffic,
			FaultSwitch faults, RichMenus richMenus, Crowd crowd) {
		this.resets = List.of(residents::reset, chats::reset, replyTokens::reset, retryKeys::reset, quota::reset,
				rateLimits::reset, contents::reset, narrowcasts::reset, ledger::reset, traffic::reset, faults::reset,
				richMenus::reset, crowd::reset);
	}

	void forgetEverything() {
		this.resets.forEach(Runnable::run);
	}

}
