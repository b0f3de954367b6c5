package jp.wakuwaku.bot.console.consultations;

/** How a slot stands, in staff's words. */
enum SlotState {

	/** Residents can book it. */
	FREE("空き", "good"),

	/** Somebody is filling in. */
	HELD("手続き中", ""),

	/** Somebody has it. */
	BOOKED("予約あり", "warn"),

	/** Nobody new can book it any more. */
	NEAR("受付終了", ""),

	/** It is too far ahead. */
	FAR("受付前", ""),

	/** The adviser is taken then by another booking. */
	COLLIDES("ほかの予約と重なる", ""),

	/** The consultation takes no bookings. */
	STOPPED("受付なし", "");

	private final String label;

	private final String kind;

	SlotState(String label, String kind) {
		this.label = label;
		this.kind = kind;
	}

	public String label() {
		return this.label;
	}

	/** Of the tag that shows it. */
	public String kind() {
		return this.kind;
	}

}
