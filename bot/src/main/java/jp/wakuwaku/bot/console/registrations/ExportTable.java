package jp.wakuwaku.bot.console.registrations;

import java.util.List;

/**
 * What is taken along as a file.
 *
 * @param heads of the columns
 * @param rows each as long as the heads
 */
record ExportTable(List<String> heads, List<List<Cell>> rows) {

	ExportTable {
		heads = List.copyOf(heads);
		rows = List.copyOf(rows);
	}

}
