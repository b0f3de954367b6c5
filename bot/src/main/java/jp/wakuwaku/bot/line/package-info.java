/**
 * LINE's words as our own types, their rendering to the SDK's models and the API client.
 * Knows nothing of what the bot talks about.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package jp.wakuwaku.bot.line;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
