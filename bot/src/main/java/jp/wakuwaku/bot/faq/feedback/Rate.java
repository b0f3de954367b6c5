package jp.wakuwaku.bot.faq.feedback;

/**
 * A share that does not hide how much it rests on.
 *
 * @param numerator how many
 * @param denominator of how many, may be 0
 */
public record Rate(long numerator, long denominator) {
}
