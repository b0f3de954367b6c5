package jp.wakuwaku.bot.console.announcements;

import java.util.Arrays;

import jp.wakuwaku.bot.announcements.AnnouncementState;

/** How far announcements have come, as the list is parted. */
enum Stage {

	DRAFTS("drafts", "下書き", "下書きはありません。"),

	WAITING("waiting", "承認待ち", "承認を待っているお知らせはありません。"),

	PLANNED("planned", "予定", "これから送るお知らせはありません。"),

	SENDING("sending", "送信中", "いま送っているお知らせはありません。"),

	ENDED("sent", "終わったもの", "送り終わったお知らせは、まだありません。");

	private final String code;

	private final String label;

	private final String nothing;

	Stage(String code, String label, String nothing) {
		this.code = code;
		this.label = label;
		this.nothing = nothing;
	}

	static Stage of(String code) {
		return Arrays.stream(values()).filter((stage) -> stage.code.equals(code)).findFirst().orElse(DRAFTS);
	}

	static Stage of(AnnouncementState state) {
		return switch (state) {
			case AnnouncementState.Drafting _ -> DRAFTS;
			case AnnouncementState.AwaitingApproval _ -> WAITING;
			case AnnouncementState.Scheduled _ -> PLANNED;
			case AnnouncementState.Sending _ -> SENDING;
			case AnnouncementState.Ended _ -> ENDED;
		};
	}

	public String code() {
		return this.code;
	}

	public String label() {
		return this.label;
	}

	/** What is said when there is none. */
	public String nothing() {
		return this.nothing;
	}

	public String path() {
		return AnnouncementPath.LIST + "?state=" + this.code;
	}

}
