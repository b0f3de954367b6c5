/**
 * Who registered: a person behind a chat or a counter, their consent, their personal
 * details (encrypted, for a time) and how they are forgotten. Knows neither what can be
 * attended nor who attends.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "line", "platform", "platform :: due", "platform :: restore" })
package jp.wakuwaku.bot.residents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
