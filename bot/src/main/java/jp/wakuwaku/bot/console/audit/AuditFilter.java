package jp.wakuwaku.bot.console.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * What of the record is looked at.
 *
 * @param month as its year and month
 * @param account whose entries; everybody's when it is empty
 * @param text that they contain; may be empty
 */
record AuditFilter(YearMonth month, String account, String text) {

	static AuditFilter of(String month, String account, String text, List<YearMonth> months, YearMonth now) {
		return new AuditFilter(month(month, months.isEmpty() ? now : months.getFirst()), account, text.strip());
	}

	private static YearMonth month(String typed, YearMonth otherwise) {
		try {
			return typed.isEmpty() ? otherwise : YearMonth.parse(typed);
		}
		catch (DateTimeParseException _) {
			return otherwise;
		}
	}

	/** Whether it takes the whole month. */
	boolean isAll() {
		return this.account.isEmpty() && this.text.isEmpty();
	}

	boolean takes(AuditRow row) {
		return (this.account.isEmpty() || row.account().equals(this.account)) && row.contains(this.text);
	}

	/** The same as a query. */
	public String query() {
		return "month=" + this.month + "&account=" + encoded(this.account) + "&text=" + encoded(this.text);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
