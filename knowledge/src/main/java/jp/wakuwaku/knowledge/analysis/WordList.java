package jp.wakuwaku.knowledge.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A word list that is packaged beside a class: a line each, {@code #} begins a remark.
 */
public final class WordList {

	private WordList() {
	}

	/**
	 * Reads the lines of a list.
	 * @param owner the class beside which the list is packaged
	 * @param name the file's name
	 * @return the lines in the file's order, without remarks and empty lines
	 * @throws IllegalArgumentException if there is no such list
	 */
	public static List<String> read(Class<?> owner, String name) {
		try (InputStream list = owner.getResourceAsStream(name)) {
			if (list == null) {
				throw new IllegalArgumentException("list: '" + name + "' (expected: a file beside " + owner + ")");
			}
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
