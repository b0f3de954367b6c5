package jp.wakuwaku.bot.announcements.friends;

import java.util.Arrays;
import java.util.Optional;

/** What residents can choose to be told of. */
public enum Topic {

	/** 企業・働く. */
	WORK('w'),
	/** 起業・創業. */
	FOUNDING('f'),
	/** ハンドメイド. */
	HANDMADE('h'),
	/** 相談. */
	CONSULTATION('c'),
	/** 子育てと仕事. */
	FAMILY('k'),
	/** すべてのお知らせ. */
	ALL('a');

	private final char code;

	Topic(char code) {
		this.code = code;
	}

	/**
	 * Returns how the topic is kept and carried by buttons.
	 * @return one letter, the same in every release
	 */
	public String code() {
		return String.valueOf(this.code);
	}

	/**
	 * Reads a code.
	 * @param code from anywhere
	 * @return empty when it is none of ours
	 */
	public static Optional<Topic> of(String code) {
		return Arrays.stream(values()).filter((topic) -> topic.code().equals(code)).findFirst();
	}

}
