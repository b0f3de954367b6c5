package jp.wakuwaku.knowledge.content;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table: the staff's ({@link TableColumn}), or {@code id,question,answer}, which
 * is content to measure search with, not to ship. Labels of the latter are the beginnings
 * of the questions and may repeat.
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

	private final Faq current;

	private final LocalDate today;

	private final ContentErrors errors;

	private CsvFile(String name, Faq current, LocalDate today, ContentErrors errors) {
		this.name = name;
		this.current = current;
		this.today = today;
		this.errors = errors;
	}

	/** What the table holds, category by category; nothing when the errors say why. */
	static List<Shelf> read(SourceFile source, Faq current, LocalDate today, ContentErrors errors) {
		CsvFile file = new CsvFile(source.name(), current, today, errors);
		Optional<String> text = source.table(errors);
		if (text.isEmpty()) {
			file.refuse(source);
		}
		return text.map(file::shelves).orElse(List.of());
	}

	/** Says how it is saved before anything about what may be wrongly read. */
	private void refuse(SourceFile source) {
		this.errors.rejectUnnamed();
		Optional<String> header = source.shiftJis()
			.flatMap((text) -> text.lines().findFirst())
			.filter((line) -> !List.of(line.split(",")).containsAll(COLUMNS));
		if (header.isEmpty()) {
			source.text(this.errors);
			return;
		}
		this.errors.report(this.name, 0, SourceFile.NO_UTF_8, SourceFile.UTF_8);
		try (CSVParser parser = FORMAT.parse(new StringReader(header.get()))) {
			columns(parser.getHeaderNames());
		}
		catch (IOException | IllegalArgumentException ex) {
			this.errors.report(this.name, 1, "CSV: " + ex.getMessage(), expectedColumns());
		}
	}

	private List<Shelf> shelves(String text) {
		try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
			List<String> headers = parser.getHeaderNames();
			if (headers.containsAll(COLUMNS)) {
				return List.of(new Shelf(Optional.of(placed(CATEGORY)), drafts(parser, this::measured)));
			}
			Map<TableColumn, Integer> columns = columns(headers);
			if (!columns.isEmpty()) {
				return shelves(drafts(parser, (row, line) -> entered(columns, row, line)));
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			this.errors.report(this.name, 1, "CSV: " + ex.getMessage(), expectedColumns());
		}
		this.errors.rejectUnnamed();
		return List.of();
	}

	/** The place of each column, empty when the errors say what is wrong with them. */
	private Map<TableColumn, Integer> columns(List<String> headers) {
		Map<TableColumn, Integer> columns = new EnumMap<>(TableColumn.class);
		List<String> unknown = new ArrayList<>();
		for (int i = 0; i < headers.size(); i++) {
			Optional<TableColumn> column = TableColumn.of(headers.get(i));
			if (column.isEmpty() || columns.putIfAbsent(column.get(), i) != null) {
				unknown.add(headers.get(i));
			}
		}
		if (!columns.keySet().containsAll(TableColumn.REQUIRED)) {
			this.errors.report(this.name, 1, "columns " + headers, expectedColumns());
			return Map.of();
		}
		if (!unknown.isEmpty()) {
			this.errors.report(this.name, 1, "columns " + unknown,
					"each once, of " + TableColumn.headers(List.of(TableColumn.values())));
			return Map.of();
		}
		return columns;
	}

	private List<Draft> drafts(CSVParser parser, BiFunction<CSVRecord, Integer, Optional<Draft>> read) {
		List<Draft> drafts = new ArrayList<>();
		long line = parser.getCurrentLineNumber() + 1;
		try {
			for (CSVRecord row : parser) {
				read(row, Math.toIntExact(line), read).ifPresent(drafts::add);
				line = parser.getCurrentLineNumber() + 1;
			}
		}
		catch (UncheckedIOException | IllegalStateException ex) {
			this.errors.report(this.name, Math.toIntExact(line), "CSV: " + ex.getMessage(), "quotes in pairs");
			this.errors.rejectUnnamed();
		}
		return drafts;
	}

	private Optional<Draft> read(CSVRecord row, int line, BiFunction<CSVRecord, Integer, Optional<Draft>> read) {
		if (!row.isConsistent()) {
			this.errors.report(this.name, line, row.size() + " fields", "as many as in the first line");
			this.errors.rejectUnnamed();
			return Optional.empty();
		}
		return read.apply(row, line);
	}

	private Optional<Draft> entered(Map<TableColumn, Integer> columns, CSVRecord record, int line) {
		Map<TableColumn, String> cells = new EnumMap<>(TableColumn.class);
		columns.forEach((column, place) -> cells.put(column,
				Cells.unescaped(record.get(place)).replace("\r\n", "\n").replace('\r', '\n')));
		TableRow row = new TableRow(this.name, line, cells, this.errors);
		return row.isBlank() ? Optional.empty() : TableEntry.read(row, this.current, this.today, this.errors);
	}

	/** A category without an entry is left out: residents would find an empty shelf. */
	private List<Shelf> shelves(List<Draft> drafts) {
		if (drafts.isEmpty() && this.errors.count() == 0) {
			this.errors.report(this.name, 0, "no entries", "at least one row below the first");
		}
		Map<String, List<Draft>> byCategory = new LinkedHashMap<>();
		this.current.categories().forEach((category) -> byCategory.put(category.id(), new ArrayList<>()));
		drafts.forEach((draft) -> byCategory.getOrDefault(draft.entry().category(), new ArrayList<>()).add(draft));
		return this.current.categories()
			.stream()
			.map((category) -> new Shelf(Optional.of(placed(category)),
					byCategory.getOrDefault(category.id(), List.of())))
			.filter((shelf) -> !shelf.entries().isEmpty())
			.toList();
	}

	private Optional<Draft> measured(CSVRecord row, int line) {
		try {
			String question = row.get("question");
			String label = question.substring(0, Math.min(question.length(), 20));
			FaqEntry entry = new FaqEntry(new FaqId(row.get("id")), CATEGORY.id(), question, label, List.of(),
					row.get("answer"), "CSV", LocalDate.EPOCH);
			Placed<String> id = new Placed<>(this.name, line, entry.id().value());
			return Optional.of(new Draft(entry, id, Optional.empty(), List.of(), List.of()));
		}
		catch (IllegalArgumentException ex) {
			this.errors.report(this.name, line, ex);
			this.errors.rejectUnnamed();
			return Optional.empty();
		}
	}

	private Placed<FaqCategory> placed(FaqCategory category) {
		return new Placed<>(this.name, 1, category);
	}

	private static String expectedColumns() {
		return "columns " + COLUMNS + " or " + TableColumn.headers(TableColumn.REQUIRED);
	}

}
