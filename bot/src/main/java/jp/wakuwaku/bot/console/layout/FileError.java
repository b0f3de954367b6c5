package jp.wakuwaku.bot.console.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.wakuwaku.knowledge.content.ContentError;

/**
 * Something to put right in a file, in Japanese as far as it is known.
 *
 * @param file the file's name
 * @param line where it stands; empty when it concerns the whole file
 * @param problem what stands there
 * @param expected what should stand there
 */
public record FileError(String file, String line, String problem, String expected) {

	/** With what workbooks begin, too. */
	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final List<Phrase> PHRASES = phrases();

	/**
	 * Says it for staff.
	 * @param error what a reader of files has found
	 * @return the same in their words
	 */
	public static FileError of(ContentError error) {
		return new FileError(error.file(), (error.line() > 0) ? Integer.toString(error.line()) : "",
				japanese(error.problem()), japanese(error.expected()));
	}

	/**
	 * What can be said of a file without reading it.
	 * @param name of the file
	 * @param content its bytes
	 * @return empty when it may be read
	 */
	public static Optional<ContentError> unusable(String name, byte[] content) {
		if (content.length == 0) {
			return Optional
				.of(new ContentError(name, 0, "nothing in the file", "a table saved as CSV, or a YAML file"));
		}
		boolean isZip = content.length > ZIP.length && Arrays.equals(ZIP, 0, ZIP.length, content, 0, ZIP.length);
		return isZip
				? Optional
					.of(new ContentError(name, 0, "an Excel workbook or a ZIP", "a table saved as CSV, or a YAML file"))
				: Optional.empty();
	}

	private static String japanese(String text) {
		String said = text;
		for (Phrase phrase : PHRASES) {
			said = phrase.pattern().matcher(said).replaceAll(phrase.japanese());
		}
		return said;
	}

	private static List<Phrase> phrases() {
		try (InputStream file = Objects
			.requireNonNull(FileError.class.getResourceAsStream("/console/file-errors.tsv"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t", -1))
				.map((parts) -> new Phrase(Pattern.compile(parts[0], Pattern.DOTALL), parts[1]))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A way of saying something.
	 *
	 * @param pattern in English
	 * @param japanese with the pattern's groups
	 */
	private record Phrase(Pattern pattern, String japanese) {
	}

}
