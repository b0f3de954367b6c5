package jp.wakuwaku.bot.console.security;

/** Something that is noted: an enum of each group of screens. */
public interface AuditAct {

	/**
	 * By what it is noted for good.
	 * @return in upper case, once in the console
	 */
	String name();

	/**
	 * What staff read.
	 * @return such as {@code FAQを公開した}
	 */
	String label();

}
