package jp.wakuwaku.knowledge.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines of a text file as people save one: with a byte order mark or without. */
final class TextLines {

	private TextLines() {
	}

	/**
	 * Reads the lines that are not blank.
	 * @throws IllegalArgumentException if the file is not UTF-8
	 */
	static List<String> of(Path file) throws IOException {
		try {
			String text = Files.readString(file);
			return text.substring(text.startsWith("\ufeff") ? 1 : 0).lines().filter((line) -> !line.isBlank()).toList();
		}
		catch (CharacterCodingException ex) {
			throw new IllegalArgumentException(
					file.getFileName() + ": a byte that is no UTF-8 (expected: the file saved as UTF-8)", ex);
		}
	}

	/** Reads the lines that are neither blank nor a remark, which {@code #} begins. */
	static List<String> withoutRemarks(Path file) throws IOException {
		return of(file).stream().filter((line) -> !line.startsWith("#")).toList();
	}

}
