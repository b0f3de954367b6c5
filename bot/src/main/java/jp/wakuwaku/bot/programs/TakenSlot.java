package jp.wakuwaku.bot.programs;

/**
 * A time at which an adviser is taken, from whatever hours it once came.
 *
 * @param adviser who is taken
 * @param time from when to when
 */
public record TakenSlot(AdviserId adviser, TimeSpan time) {
}
