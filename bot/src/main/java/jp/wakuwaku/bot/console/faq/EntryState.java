package jp.wakuwaku.bot.console.faq;

/** How an entry of the draft stands to what residents are answered from. */
enum EntryState {

	PUBLISHED("公開中", "good"), CHANGED("直した", ""), ADDED("新しい", ""), REMOVED("消した", "bad");

	private final String label;

	private final String kind;

	EntryState(String label, String kind) {
		this.label = label;
		this.kind = kind;
	}

	/** What staff read. */
	public String label() {
		return this.label;
	}

	/** How it is marked; see {@code parts :: tag}. */
	public String kind() {
		return this.kind;
	}

}
