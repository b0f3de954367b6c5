package jp.wakuwaku.bot.audit;

import java.time.YearMonth;

/** Where the record rests in Redis: in one slot, because the chain is one. */
final class AuditKeys {

	/** Hash with the number and the code of the last entry. */
	static final String HEAD = "audit-head:{audit}";

	/** The months that there are entries of, each a year and a month. */
	static final String MONTHS = "audit-months:{audit}";

	private AuditKeys() {
	}

	/** List of a month's links, oldest first. */
	static String links(YearMonth month) {
		return "audit-links:{audit}:" + month;
	}

	/** Hash of a month's entries' numbers by their ids. */
	static String ids(YearMonth month) {
		return "audit-ids:{audit}:" + month;
	}

	/** Fields of the head. */
	static final class Head {

		static final String NUMBER = "number";

		static final String CODE = "code";

		private Head() {
		}

	}

}
