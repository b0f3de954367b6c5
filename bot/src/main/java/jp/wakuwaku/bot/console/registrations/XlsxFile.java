package jp.wakuwaku.bot.console.registrations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook whose cells have types: words never are formulas. */
final class XlsxFile {

	private static final double WIDTH = 18;

	private XlsxFile() {
	}

	static byte[] write(ExportTable table) {
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			try (Workbook workbook = new Workbook(bytes, "Wakuwaku", "1.0")) {
				fill(workbook.newWorksheet("名簿"), table);
			}
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void fill(Worksheet sheet, ExportTable table) {
		for (int column = 0; column < table.heads().size(); column++) {
			sheet.value(0, column, table.heads().get(column));
			sheet.style(0, column).bold().set();
			sheet.width(column, WIDTH);
		}
		sheet.freezePane(0, 1);
		for (int row = 0; row < table.rows().size(); row++) {
			List<Cell> cells = table.rows().get(row);
			for (int column = 0; column < cells.size(); column++) {
				put(sheet, row + 1, column, cells.get(column));
			}
		}
	}

	private static void put(Worksheet sheet, int row, int column, Cell cell) {
		switch (cell) {
			case Cell.Text(String text) -> {
				sheet.value(row, column, text);
				sheet.style(row, column).format("@").set();
			}
			case Cell.Count(long number) -> sheet.value(row, column, number);
			case Cell.Moment(LocalDateTime at) -> {
				sheet.value(row, column, at);
				sheet.style(row, column).format("yyyy/mm/dd hh:mm").set();
			}
		}
	}

}
