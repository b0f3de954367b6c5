package jp.wakuwaku.bot.console.faq;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jp.wakuwaku.knowledge.content.ContentError;

/**
 * The rows of a table as a spreadsheet numbers them: a cell may go over several lines,
 * and staff look for a row, not for a line.
 */
final class SheetRows {

	private final Pattern elsewhere;

	/** The row of each line, from the first. */
	private final List<Integer> rows = new ArrayList<>();

	/**
	 * Counts.
	 * @param name the file's, as errors name it
	 * @param content in UTF-8 or Shift_JIS, where quotes and line ends are single bytes
	 */
	SheetRows(String name, byte[] content) {
		this.elsewhere = Pattern.compile(Pattern.quote(name + ":") + "(\\d+)");
		int row = 1;
		boolean quoted = false;
		this.rows.add(row);
		for (byte each : content) {
			quoted ^= each == '"';
			if (each == '\n') {
				row += quoted ? 0 : 1;
				this.rows.add(row);
			}
		}
	}

	/** The same error with rows in place of lines, also where it names another place. */
	ContentError at(ContentError error) {
		return new ContentError(error.file(), row(error.line()), error.problem(),
				this.elsewhere.matcher(error.expected())
					.replaceAll((found) -> found.group().substring(0, found.group().length() - found.group(1).length())
							+ row(Integer.parseInt(found.group(1)))));
	}

	private int row(int line) {
		return (line < 1 || line > this.rows.size()) ? line : this.rows.get(line - 1);
	}

}
