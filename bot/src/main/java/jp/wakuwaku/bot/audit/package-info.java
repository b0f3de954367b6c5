/**
 * The record of who of the staff did, saw and took along what: only ever added to, each
 * entry chained to the one before. Knows neither screens nor what the acts mean.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "residents" })
package jp.wakuwaku.bot.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
