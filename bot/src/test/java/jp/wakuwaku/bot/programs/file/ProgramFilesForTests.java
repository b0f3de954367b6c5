package jp.wakuwaku.bot.programs.file;

import jp.wakuwaku.bot.programs.ProgramFiles;

/** The real thing, for the tests of other packages. */
public final class ProgramFilesForTests {

	private ProgramFilesForTests() {
	}

	public static ProgramFiles files() {
		return new YamlProgramFiles();
	}

}
