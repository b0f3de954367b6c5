package jp.wakuwaku.bot.console.registrations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExportFileTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "=1+1", "+81", "-1", "@SUM(A1)", "＝1+1", "＋81", "－1", "＠SUM", " =1", "\t=1", "\r=1", "　＝1" })
	void leavesNoFormulaInACsv(String text) {
		assertThat(csv(text)).startsWith("\ufeff\"x\"\r\n\"'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "山田 太郎", "090-1234-5678", "a=b", "1" })
	void leavesOtherTextsAsTheyAre(String text) {
		assertThat(csv(text)).isEqualTo("\ufeff\"x\"\r\n\"" + text + "\"\r\n");
	}

	@Test
	void quotesQuotesAndLines() {
		assertThat(csv("a\"b\nc,d")).isEqualTo("\ufeff\"x\"\r\n\"a\"\"b\nc,d\"\r\n");
	}

	@Test
	void givesTheCellsOfAWorkbookTheirTypes() throws IOException {
		byte[] file = XlsxFile.write(new ExportTable(List.of("語", "数", "時"), List.of(List.of(new Cell.Text("=1+1"),
				new Cell.Count(3), new Cell.Moment(LocalDateTime.parse("2026-12-10T13:30"))))));
		String sheet = entry(file, "xl/worksheets/sheet1.xml");
		assertThat(sheet).doesNotContain("<f>").contains("<c r=\"A2\"", "t=\"s\"", "<v>3</v>", "46366.5625");
		assertThat(entry(file, "xl/sharedStrings.xml")).contains("=1+1", "&#x8a9e;");
	}

	private static String csv(String text) {
		return new String(CsvFile.write(new ExportTable(List.of("x"), List.of(List.of(new Cell.Text(text))))),
				StandardCharsets.UTF_8);
	}

	private static String entry(byte[] file, String name) throws IOException {
		Path path = Files.createTempFile("export", ".xlsx");
		Files.write(path, file);
		try (ZipFile zip = new ZipFile(path.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
		finally {
			Files.delete(path);
		}
	}

}
