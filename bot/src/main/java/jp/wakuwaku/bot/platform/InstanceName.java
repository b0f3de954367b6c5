package jp.wakuwaku.bot.platform;

/**
 * The name of this instance of the bot, the same after a restart in the same folder, so
 * that it finds again what it had begun.
 *
 * @param value letters, digits and {@code -}
 */
public record InstanceName(String value) {
}
