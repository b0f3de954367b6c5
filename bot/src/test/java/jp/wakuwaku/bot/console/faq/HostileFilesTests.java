package jp.wakuwaku.bot.console.faq;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.programs.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Files that somebody made to do harm are refused in a moment, and change nothing. */
class HostileFilesTests extends ConsoleCase {

	private static final Duration MOST = Duration.ofSeconds(20);

	@Autowired
	FaqEditing editing;

	@Autowired
	Programs programs;

	@ParameterizedTest(name = "{0}")
	@MethodSource("files")
	void changeNoFaq(String name, byte[] content) {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		long revision = this.editing.readDraft().revision();
		Page page = assertTimeout(MOST,
				() -> LongPages.settled(browser, browser.upload("/console/faq/files", "files", name, content)));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select("x-attack, script:not([src])")).isEmpty();
		assertThat(page.texts("main table tbody tr")).isNotEmpty();
		assertThat(this.editing.readDraft().revision()).isEqualTo(revision);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("files")
	void changeNoPrograms(String name, byte[] content) {
		StaffBrowser browser = as(Role.SESSION_RUNNER);
		long number = this.programs.latest().number();
		Page page = assertTimeout(MOST, () -> browser.upload("/console/programs/import", "file", name, content));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select("x-attack, script:not([src])")).isEmpty();
		assertThat(this.programs.latest().number()).isEqualTo(number);
	}

	@ParameterizedTest
	@MethodSource("targets")
	void areRefusedWhenTheyAreTooLarge(String path, String field, Role role) {
		byte[] large = new byte[21_000_000];
		StaffBrowser browser = as(role);
		Page page = browser.upload(path, field, "large.csv", large);
		assertThat(page.status()).isEqualTo(413);
		assertThat(page.text("main")).contains("20MBまで");
		assertThatNoException().isThrownBy(() -> browser.get("/console"));
	}

	static Stream<Arguments> targets() {
		return Stream.of(Arguments.of("/console/faq/files", "files", Role.FAQ_EDITOR),
				Arguments.of("/console/programs/import", "file", Role.SESSION_RUNNER));
	}

	@Test
	void areRefusedWhenTheyHaveMoreRowsThanThereIsRoomFor() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		byte[] rows = bytes("id,question,answer\n" + "a,b,c\n".repeat(SentFiles.MOST_ROWS));
		Page page = browser.upload("/console/faq/files", "files", "rows.csv", rows);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#files-error")).contains("20,000行まで");
		byte[] lines = bytes("質問,答え\n\"" + "\n".repeat(SentFiles.MOST_ROWS + 1) + "\"\n");
		assertThat(browser.upload("/console/faq/files", "files", "lines.csv", lines).text("#files-error"))
			.doesNotContain("行まで");
	}

	@Test
	void ofProgramsAreNotShownAgainWhenTheyAreLarge() {
		StaffBrowser browser = as(Role.SESSION_RUNNER);
		Page large = browser.upload("/console/programs/import", "file", "large.yaml", bytes("\"".repeat(1_000_001)));
		assertThat(large.status()).isEqualTo(422);
		assertThat(large.text("#file-error")).contains("1MBまで");
		assertThat(large.body()).hasSizeLessThan(100_000);
		Page faulty = browser.upload("/console/programs/import", "file", "faults.yaml",
				bytes("programs:\n" + "- a\n".repeat(2_000)));
		assertThat(faulty.texts("main table tbody tr")).hasSizeBetween(1, 200);
	}

	@Test
	void namesOfFilesAreNoPaths() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		for (String name : new String[] { "../../../etc/passwd.yaml", "..\\\\..\\\\x.yaml", "C:\\\\x.yaml" }) {
			Page page = LongPages.settled(browser, browser.upload("/console/faq/files", "files", name, bytes("a: b")));
			assertThat(page.text("main table tbody td")).doesNotContain("/", "\\");
		}
	}

	static Stream<Arguments> files() {
		return Stream.of(Arguments.of("bomb.yaml", bytes(bomb())),
				Arguments.of("deep.yaml", bytes("[".repeat(5_000) + "]".repeat(5_000))),
				Arguments.of("type.yaml",
						bytes("!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1\"]]")),
				Arguments.of("keys.yaml", bytes("? [a, b]\n: c\n".repeat(1_000))),
				Arguments.of("merge.yaml", bytes("a: &a {b: c}\nd:\n  <<: *a\n")), Arguments.of("zip.zip", zipBomb()),
				Arguments.of("zip.yaml", zipBomb()), Arguments.of("program.exe", new byte[] { 'M', 'Z', 0, 1, 2, 3 }),
				Arguments.of("<x-attack>.csv", bytes("<x-attack>,2\n3,4\n")),
				Arguments.of("quote.csv", bytes("質問,答え\n\"" + "a".repeat(200_000))),
				Arguments.of("wide.csv", bytes(",".repeat(100_000) + "\n")),
				Arguments.of("nul.yaml", bytes("category:\n  id: \u0000\n")),
				Arguments.of("utf16.yaml", "category: 講座".getBytes(StandardCharsets.UTF_16)));
	}

	/** Each line ten times the one before. */
	private static String bomb() {
		StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
		for (int level = 1; level < 12; level++) {
			text.append("a%d: &a%d [".formatted(level, level))
				.append(("*a" + (level - 1) + ", ").repeat(10))
				.append("x]\n");
		}
		return text.toString();
	}

	private static byte[] zipBomb() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("10-a.yaml"));
			for (int part = 0; part < 50; part++) {
				zip.write(new byte[1_000_000]);
			}
			zip.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
