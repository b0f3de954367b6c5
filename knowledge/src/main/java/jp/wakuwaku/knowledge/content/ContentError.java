package jp.wakuwaku.knowledge.content;

/**
 * One thing to put right in a FAQ file.
 *
 * @param file the file's name
 * @param line where it stands, from 1; 0 when it concerns the whole file
 * @param problem what stands there
 * @param expected what should stand there
 */
public record ContentError(String file, int line, String problem, String expected) {

	/**
	 * One line, for example
	 * {@code 40-join.yaml:12: label: 25 characters (expected: ...)}.
	 */
	@Override
	public String toString() {
		return this.file + ((this.line > 0) ? ":" + this.line : "") + ": " + this.problem + " (expected: "
				+ this.expected + ")";
	}

}
