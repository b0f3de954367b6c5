package jp.wakuwaku.bot.programs.content;

/** Where the programs rest in Redis. */
final class ProgramKeys {

	/** Hash: {@link #NUMBER} and content of the version that counts. */
	static final String PROGRAMS = "programs:{programs}";

	static final String NUMBER = "number";

	static final String CONTENT = "content";

	private ProgramKeys() {
	}

}
