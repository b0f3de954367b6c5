package jp.wakuwaku.knowledge.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes the FAQ as files that staff can read and edit, and that {@link FaqFiles} reads
 * back as the same content.
 */
public final class FaqExport {

	/** By this mark spreadsheets recognise UTF-8. */
	private static final String BYTE_ORDER_MARK = "\ufeff";

	private FaqExport() {
	}

	/**
	 * Writes a YAML file for each category that has entries.
	 * @param faq the content
	 * @return the text of each file by its name, whose order is the categories'
	 */
	public static SequencedMap<String, String> yaml(Faq faq) {
		List<FaqCategory> shelves = faq.categories()
			.stream()
			.filter((category) -> !faq.in(category.id()).isEmpty())
			.toList();
		int digits = String.valueOf(shelves.size() * 10).length();
		SequencedMap<String, String> files = new TreeMap<>();
		for (FaqCategory category : shelves) {
			String number = String.format(Locale.ROOT, "%0" + digits + "d", (files.size() + 1) * 10);
			files.put(number + "-" + category.id() + ".yaml", YamlWriter.write(category, faq.in(category.id())));
		}
		return files;
	}

	/**
	 * Writes one table, category by category.
	 * @param faq the content
	 * @return CSV in UTF-8 with a byte order mark, in which nothing is a formula
	 */
	public static byte[] csv(Faq faq) {
		StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
		append(table, TableColumn.headers(List.of(TableColumn.values())).stream());
		for (FaqCategory category : faq.categories()) {
			faq.in(category.id()).forEach((entry) -> append(table, cells(entry, category)));
		}
		return table.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void append(StringBuilder table, Stream<String> cells) {
		table.append(CSVFormat.DEFAULT.format(cells.toArray())).append("\r\n");
	}

	private static Stream<String> cells(FaqEntry entry, FaqCategory category) {
		return Arrays.stream(TableColumn.values()).map((column) -> Cells.escaped(column.cell(entry, category)));
	}

}
