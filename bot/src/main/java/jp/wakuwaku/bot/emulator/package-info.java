/**
 * A local stand-in for the LINE Platform, never for production: it speaks HTTP to the bot
 * as LINE does and has a chat page. It must not know the bot.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package jp.wakuwaku.bot.emulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
