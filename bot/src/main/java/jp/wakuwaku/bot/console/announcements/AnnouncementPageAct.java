package jp.wakuwaku.bot.console.announcements;

import jp.wakuwaku.bot.console.security.AuditAct;

/** What is done on these pages. */
enum AnnouncementPageAct implements AuditAct {

	ANNOUNCEMENT_CREATED("お知らせを作った"),

	ANNOUNCEMENT_EDITED("お知らせを書きかえた"),

	ANNOUNCEMENT_COPIED("お知らせを写した"),

	ANNOUNCEMENT_TESTED("お知らせを自分に試し送りした"),

	ANNOUNCEMENT_APPROVAL_REQUESTED("お知らせの承認を頼んだ"),

	ANNOUNCEMENT_WITHDRAWN("お知らせの承認の依頼を取り下げた"),

	ANNOUNCEMENT_GIVEN_BACK("お知らせを差しもどした"),

	ANNOUNCEMENT_APPROVED("お知らせを承認した"),

	ANNOUNCEMENT_PAUSED("お知らせを一時停止した"),

	ANNOUNCEMENT_RESUMED("お知らせを再開した"),

	ANNOUNCEMENT_STOPPED("お知らせを中止した"),

	EMERGENCY_WRITTEN("緊急のお知らせを書いた"),

	EMERGENCY_SENT_ALONE("緊急のお知らせをひとりで送った"),

	TALK_CODE_MADE("自分のLINEをつなぐコードを作った"),

	/** Noted by the announcements: it is done in the talk. */
	TALK_LINKED("自分のLINEをつないだ"),

	TALK_UNLINKED("自分のLINEを外した");

	private final String label;

	AnnouncementPageAct(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
