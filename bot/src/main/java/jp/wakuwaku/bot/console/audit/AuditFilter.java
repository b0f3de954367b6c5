package jp.wakuwaku.bot.console.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.console.layout.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * What of the record is looked at.
 *
 * @param month as its year and month
 * @param day of it; empty for all of it
 * @param account whose entries; everybody's when it is empty
 * @param text words that they all contain; may be empty
 */
record AuditFilter(YearMonth month, String day, String account, String text) {

	private static final int LONGEST_MONTH = 31;

	AuditFilter {
		day = isOneOf(month, day) ? day : "";
		text = SearchWords.of(text).typed();
	}

	static AuditFilter of(String month, String day, String account, String text, List<YearMonth> months,
			YearMonth now) {
		return new AuditFilter(month(month, months.isEmpty() ? now : months.getFirst()), day, account, text);
	}

	/** What can be chosen, the same in each month. */
	static Map<String, String> days() {
		Map<String, String> days = new LinkedHashMap<>();
		days.put("", "すべての日");
		for (int day = 1; day <= LONGEST_MONTH; day++) {
			days.put(String.valueOf(day), day + "日");
		}
		return days;
	}

	/** Whether it takes the whole month. */
	boolean isAll() {
		return this.day.isEmpty() && this.account.isEmpty() && this.text.isEmpty();
	}

	@Nullable LocalDate date() {
		return this.day.isEmpty() ? null : this.month.atDay(Integer.parseInt(this.day));
	}

	/** The same as a query. */
	public String query() {
		return "month=" + this.month + "&day=" + this.day + "&account=" + encoded(this.account) + "&text="
				+ encoded(this.text);
	}

	private static boolean isOneOf(YearMonth month, String day) {
		return day.matches("[1-9][0-9]?") && month.isValidDay(Integer.parseInt(day));
	}

	private static YearMonth month(String typed, YearMonth otherwise) {
		try {
			return typed.isEmpty() ? otherwise : YearMonth.parse(typed);
		}
		catch (DateTimeParseException _) {
			return otherwise;
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
