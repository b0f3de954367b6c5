package jp.wakuwaku.bot.console.programs;

import jp.wakuwaku.bot.programs.StaffStatus;

/** What staff have decided about a consultation, in their words. */
final class StateWords {

	private StateWords() {
	}

	static String of(StaffStatus status) {
		return switch (status) {
			case DRAFT -> "下書き";
			case OPEN -> "受付中";
			case CLOSED -> "受付終了";
			case CANCELLED -> "中止";
		};
	}

}
