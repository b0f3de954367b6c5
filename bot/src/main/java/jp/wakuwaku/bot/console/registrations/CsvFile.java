package jp.wakuwaku.bot.console.registrations;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jp.wakuwaku.bot.console.layout.CsvText;

/** Writes a table as text that Excel opens right. */
final class CsvFile {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm", Locale.ROOT);

	private CsvFile() {
	}

	static byte[] write(ExportTable table) {
		CsvText text = new CsvText().row(table.heads());
		table.rows().forEach((row) -> text.row(row.stream().map(CsvFile::text).toList()));
		return text.bytes();
	}

	private static String text(Cell cell) {
		return switch (cell) {
			case Cell.Text(String text) -> text;
			case Cell.Count(long number) -> Long.toString(number);
			case Cell.Moment(LocalDateTime at) -> MOMENT.format(at);
		};
	}

}
