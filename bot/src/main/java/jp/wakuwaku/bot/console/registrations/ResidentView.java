package jp.wakuwaku.bot.console.registrations;

import java.util.List;

import jp.wakuwaku.bot.registration.desk.PersonFile;

/**
 * Somebody who was looked up.
 *
 * @param receipt by which they are found
 * @param file what is kept of them
 * @param rows their registrations, newest first
 */
record ResidentView(String receipt, PersonFile file, List<ResidentRow> rows) {

	static final String PATH = "/console/registrations/persons";

	ResidentView {
		rows = List.copyOf(rows);
	}

	public String path() {
		return PATH + "/" + this.receipt;
	}

	public String mark() {
		return this.file.mark();
	}

	/** Those with which a place goes. */
	public List<ResidentRow> present() {
		return this.rows.stream().filter(ResidentRow::isPresent).toList();
	}

	public String reach() {
		return this.file.isReachable() ? "LINEで届きます"
				: this.file.hasChat() ? "LINEをブロックしています。電話で連絡します" : "LINEでは届きません。電話で連絡します";
	}

}
