package jp.wakuwaku.bot.emulator.rules;

/**
 * One entry of {@code details} in LINE's error body.
 *
 * @param message what is wrong
 * @param property where
 */
public record Problem(String message, String property) {
}
