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
	/** Free for what staff add, as the next ones are. */
	FREE_1('1'), FREE_2('2'), FREE_3('3'), FREE_4('4'),

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
	 * Tells whether it is nothing until staff name it.
	 * @return {@code true} for those without a name of their own
	 */
	public boolean isFree() {
		return Character.isDigit(this.code);
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
