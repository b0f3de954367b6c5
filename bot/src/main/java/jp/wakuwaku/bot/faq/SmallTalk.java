package jp.wakuwaku.bot.faq;

import java.util.Arrays;
import java.util.Optional;

/** What residents say that asks for nothing the content knows. */
enum SmallTalk {

	/** A greeting. */
	GREETING("あいさつ"),

	/** Thanks, or that the answer has been understood. */
	THANKS("お礼"),

	/** The wish to speak with a person. */
	PERSON("人と話したい");

	private final String section;

	SmallTalk(String section) {
		this.section = section;
	}

	/** The kind whose ways of speaking stand under this name in the phrase book. */
	static Optional<SmallTalk> of(String section) {
		return Arrays.stream(values()).filter((kind) -> kind.section.equals(section)).findFirst();
	}

}
