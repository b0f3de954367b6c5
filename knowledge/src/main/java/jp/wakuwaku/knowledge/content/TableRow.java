package jp.wakuwaku.knowledge.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The cells of one row. What is wrong is reported and comes back empty or as a stand-in
 * that is never used, so that the next cell is still read.
 */
final class TableRow {

	private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/年]([0-9]{1,2})[-/月]([0-9]{1,2})日?");

	private final String file;

	private final int line;

	private final Map<TableColumn, String> cells;

	private final ContentErrors errors;

	/**
	 * Creates a row.
	 * @param cells the cells of the columns that the table has
	 */
	TableRow(String file, int line, Map<TableColumn, String> cells, ContentErrors errors) {
		this.file = file;
		this.line = line;
		this.cells = cells;
		this.errors = errors;
	}

	boolean isBlank() {
		return this.cells.values().stream().allMatch(String::isBlank);
	}

	boolean has(TableColumn column) {
		return this.cells.containsKey(column);
	}

	/** A cell as it stands, its lines parted by {@code \n}; otherwise where it is not. */
	String text(TableColumn column, String otherwise, int most) {
		String text = cell(column, otherwise);
		if (text.isBlank() || text.length() > most) {
			report(column, text.length() + " characters", "1 to " + most + ", not only spaces");
		}
		return text;
	}

	String cell(TableColumn column, String otherwise) {
		return this.cells.getOrDefault(column, otherwise);
	}

	/** A cell without the spaces around it, empty where there is no such column. */
	String word(TableColumn column) {
		return cell(column, "").strip();
	}

	List<String> list(TableColumn column, List<String> otherwise, Function<String, List<String>> parted, int mostValues,
			int most) {
		List<String> values = has(column) ? parted.apply(cell(column, "")) : otherwise;
		values.stream()
			.filter((value) -> value.length() > most)
			.forEach((value) -> report(column, value.length() + " characters", "1 to " + most));
		if (values.size() > mostValues || new HashSet<>(values).size() < values.size()) {
			report(column, values.toString(), "up to " + mostValues + ", each once");
		}
		return values;
	}

	/** A day, null where the cell is empty or there is no such column. */
	@Nullable LocalDate day(TableColumn column) {
		String word = word(column);
		if (word.isEmpty()) {
			return null;
		}
		Matcher day = DAY.matcher(word);
		try {
			if (day.matches()) {
				return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)),
						Integer.parseInt(day.group(3)));
			}
		}
		catch (DateTimeException ex) {
			// Reported below: the form is right, the day is not.
		}
		report(column, "'" + word + "'", "a day, for example 2026-11-22");
		return null;
	}

	void report(TableColumn column, String problem, String expected) {
		this.errors.report(this.file, this.line, column.header() + ": " + problem, expected);
	}

	/** Makes something whose refusal is an error of this row. */
	<T> Optional<T> made(Supplier<T> made) {
		try {
			return Optional.of(made.get());
		}
		catch (IllegalArgumentException ex) {
			this.errors.report(this.file, this.line, ex);
			return Optional.empty();
		}
	}

	<T> Placed<T> placed(T value) {
		return new Placed<>(this.file, this.line, value);
	}

}
