package jp.wakuwaku.bot.console.layout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as a file that Excel opens right: UTF-8 with a mark of it, and nothing that it
 * would take for a formula.
 */
public final class CsvText {

	/** What begins a formula in Excel, full-width forms included, also behind spaces. */
	private static final Pattern FORMULA = Pattern.compile("(?s)[\\s\\p{Z}\\p{Cc}]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*");

	private final StringBuilder text = new StringBuilder("\uFEFF");

	/**
	 * Adds a row.
	 * @param values of its columns
	 * @return this
	 */
	public CsvText row(List<String> values) {
		this.text.append(values.stream().map(CsvText::cell).collect(Collectors.joining(","))).append("\r\n");
		return this;
	}

	/**
	 * The file.
	 * @return UTF-8
	 */
	public byte[] bytes() {
		return this.text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String cell(String value) {
		String safe = FORMULA.matcher(value).matches() ? "'" + value : value;
		return "\"" + safe.replace("\"", "\"\"") + "\"";
	}

}
