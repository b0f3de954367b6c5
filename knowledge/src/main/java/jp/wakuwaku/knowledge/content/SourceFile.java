package jp.wakuwaku.knowledge.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file's bytes before anything is made of them.
 *
 * @param name the file's name
 * @param bytes its content
 */
record SourceFile(String name, ByteBuffer bytes) {

	static final String NO_UTF_8 = "a byte that is no UTF-8";

	static final String UTF_8 = "the file saved as UTF-8";

	/** Shift_JIS as Windows writes it. */
	private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

	/** The text without a byte order mark; empty, with an error, when it is not UTF-8. */
	Optional<String> text(ContentErrors errors) {
		ByteBuffer input = this.bytes.duplicate();
		CharBuffer output = CharBuffer.allocate(input.remaining());
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		CoderResult result = decoder.decode(input, output, true);
		String text = output.flip().toString();
		if (result.isError()) {
			int line = 1 + (int) text.chars().filter((character) -> character == '\n').count();
			errors.report(this.name, line, NO_UTF_8, UTF_8);
			return Optional.empty();
		}
		return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
	}

	/**
	 * The text of a table: UTF-8, or Shift_JIS as spreadsheets in Japan save it. Almost
	 * any bytes are some Shift_JIS, so only a first line with a column of ours proves it.
	 */
	Optional<String> table(ContentErrors errors) {
		return decoded(StandardCharsets.UTF_8).isPresent() ? text(errors)
				: shiftJis().filter((text) -> text.lines().limit(1).anyMatch(SourceFile::hasColumn));
	}

	/** The text as Shift_JIS, which proves nothing. */
	Optional<String> shiftJis() {
		return decoded(WINDOWS_31J);
	}

	private static boolean hasColumn(String line) {
		return line.contains(TableColumn.QUESTION.header());
	}

	private Optional<String> decoded(Charset charset) {
		try {
			return Optional.of(charset.newDecoder().decode(this.bytes.duplicate()).toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

}
