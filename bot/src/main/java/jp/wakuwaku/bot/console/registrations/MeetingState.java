package jp.wakuwaku.bot.console.registrations;

import jp.wakuwaku.bot.programs.SessionStatus;

/** How a session stands, in staff's words. */
enum MeetingState {

	DRAFT("下書き", ""),

	UPCOMING("受付前", ""),

	OPEN("受付中", "good"),

	FULL("満席", "warn"),

	CLOSED("受付終了", ""),

	CANCELLED("中止", "bad"),

	OVER("終了", "");

	private final String label;

	private final String kind;

	MeetingState(String label, String kind) {
		this.label = label;
		this.kind = kind;
	}

	static MeetingState of(SessionStatus status) {
		return valueOf(status.name());
	}

	public String label() {
		return this.label;
	}

	/** Of the tag that shows it. */
	public String kind() {
		return this.kind;
	}

}
