package jp.wakuwaku.bot.programs.content;

import jp.wakuwaku.bot.programs.ProgramId;

/** Where the programs rest in Redis. */
final class ProgramKeys {

	/** Hash: {@link #NUMBER} and content of the version that counts. */
	static final String PROGRAMS = "programs:{programs}";

	static final String NUMBER = "number";

	static final String CONTENT = "content";

	private ProgramKeys() {
	}

	/** Hash: revision, content and base of the form that staff are working on. */
	static String formDraft(ProgramId program) {
		return "programs:form-draft:{" + program + "}";
	}

}
