package jp.wakuwaku.knowledge.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
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

	/** The text without a byte order mark; empty, with an error, when it is not UTF-8. */
	Optional<String> text(ContentErrors errors) {
		ByteBuffer input = this.bytes.duplicate();
		CharBuffer output = CharBuffer.allocate(input.remaining());
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		CoderResult result = decoder.decode(input, output, true);
		String text = output.flip().toString();
		if (result.isError()) {
			int line = 1 + (int) text.chars().filter((character) -> character == '\n').count();
			errors.report(this.name, line, "a byte that is no UTF-8", "the file saved as UTF-8");
			return Optional.empty();
		}
		return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
	}

}
