package jp.wakuwaku.bot.load;

import java.util.function.Supplier;

import jp.wakuwaku.bot.load.process.Usage;
import jp.wakuwaku.bot.load.traffic.Channel;

/**
 * What is measured.
 *
 * @param name for the report
 * @param channel where it takes webhooks
 * @param usage what its process has used so far
 */
record Subject(String name, Channel channel, Supplier<Usage> usage) {
}
