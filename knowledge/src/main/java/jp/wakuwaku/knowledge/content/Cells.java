package jp.wakuwaku.knowledge.content;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What stands in the cells of a table that people open in a spreadsheet. */
final class Cells {

	/**
	 * What a spreadsheet takes for a formula, the wide forms in Japanese ones too, also
	 * behind spaces: https://owasp.org/www-community/attacks/CSV_Injection
	 */
	private static final Pattern FORMULA = Pattern.compile("'*(?:[\\s\\p{Z}\\p{Cc}]*[=+\\-@＝＋－＠]|[\t\r]).*",
			Pattern.DOTALL);

	private static final Pattern BAR = Pattern.compile("[｜|]");

	private static final Pattern BAR_OR_COMMA = Pattern.compile("[｜|、，,]");

	private Cells() {
	}

	/** Makes a cell that no spreadsheet computes, {@code '=1+1} of {@code =1+1}. */
	static String escaped(String text) {
		return FORMULA.matcher(text).matches() ? "'" + text : text;
	}

	/** What was escaped, or typed in the same way. */
	static String unescaped(String cell) {
		return (cell.startsWith("'") && FORMULA.matcher(cell).matches()) ? cell.substring(1) : cell;
	}

	/**
	 * Makes a cell of several values, a line each. A value alone that would be read as
	 * several has a line break behind it.
	 */
	static String list(List<String> values) {
		String lines = String.join("\n", values);
		return (values.size() == 1 && !words(lines).equals(values)) ? lines + "\n" : lines;
	}

	/** The sentences of a cell: a line each, or on one line parted by {@code ｜}. */
	static List<String> sentences(String cell) {
		return values(cell, BAR);
	}

	/** The words of a cell: a line each, or on one line parted by commas too. */
	static List<String> words(String cell) {
		return values(cell, BAR_OR_COMMA);
	}

	private static List<String> values(String cell, Pattern separator) {
		String[] values = cell.contains("\n") ? cell.split("\n") : separator.split(cell);
		return Arrays.stream(values).map(String::strip).filter((value) -> !value.isEmpty()).toList();
	}

}
