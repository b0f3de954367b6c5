package jp.wakuwaku.knowledge.content;

/**
 * Something read, and where it stood.
 *
 * @param file the file's name
 * @param line the line, from 1
 * @param value what was read
 */
record Placed<T>(String file, int line, T value) {

	<U> Placed<U> with(U other) {
		return new Placed<>(this.file, this.line, other);
	}

	String place() {
		return this.file + ":" + this.line;
	}

}
