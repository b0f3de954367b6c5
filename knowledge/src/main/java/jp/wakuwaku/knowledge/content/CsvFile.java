package jp.wakuwaku.knowledge.content;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table {@code id,question,answer}: content to measure search with, not to ship.
 * Labels are the beginnings of the questions and may repeat.
 */
final class CsvFile {

	private static final List<String> COLUMNS = List.of("id", "question", "answer");

	private static final FaqCategory CATEGORY = new FaqCategory("all", "すべて", "表のすべての質問");

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setIgnoreEmptyLines(true)
		.get();

	private final String name;

	private final ContentErrors errors;

	private CsvFile(String name, ContentErrors errors) {
		this.name = name;
		this.errors = errors;
	}

	/** The one category of the file, empty when the errors say why not. */
	static Optional<Shelf> read(SourceFile source, ContentErrors errors) {
		return source.text(errors).map(new CsvFile(source.name(), errors)::shelf);
	}

	private Shelf shelf(String text) {
		List<Draft> drafts = new ArrayList<>();
		try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
			if (parser.getHeaderNames().containsAll(COLUMNS)) {
				readInto(drafts, parser);
			}
			else {
				this.errors.report(this.name, 1, "columns " + parser.getHeaderNames(), "columns " + COLUMNS);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			this.errors.report(this.name, 1, "CSV: " + ex.getMessage(), "columns " + COLUMNS);
		}
		return new Shelf(Optional.of(new Placed<>(this.name, 1, CATEGORY)), drafts);
	}

	private void readInto(List<Draft> drafts, CSVParser parser) {
		long line = parser.getCurrentLineNumber() + 1;
		try {
			for (CSVRecord row : parser) {
				read(row, Math.toIntExact(line)).ifPresent(drafts::add);
				line = parser.getCurrentLineNumber() + 1;
			}
		}
		catch (UncheckedIOException | IllegalStateException ex) {
			this.errors.report(this.name, Math.toIntExact(line), "CSV: " + ex.getMessage(), "quotes in pairs");
		}
	}

	private Optional<Draft> read(CSVRecord row, int line) {
		if (!row.isConsistent()) {
			this.errors.report(this.name, line, row.size() + " fields", "as many as in the first line");
			return Optional.empty();
		}
		try {
			FaqEntry entry = entry(row);
			Placed<String> id = new Placed<>(this.name, line, entry.id().value());
			return Optional.of(new Draft(entry, id, Optional.empty(), List.of()));
		}
		catch (IllegalArgumentException ex) {
			this.errors.report(this.name, line, "entry", String.valueOf(ex.getMessage()));
			return Optional.empty();
		}
	}

	private FaqEntry entry(CSVRecord row) {
		String question = row.get("question");
		String label = question.substring(0, Math.min(question.length(), 20));
		return new FaqEntry(new FaqId(row.get("id")), CATEGORY.id(), question, label, List.of(), row.get("answer"),
				"CSV", LocalDate.EPOCH);
	}

}
