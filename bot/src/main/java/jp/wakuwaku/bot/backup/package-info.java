/**
 * What operators do with all that the bot keeps: write it to a file, bring it back,
 * verify the record of what staff did. Runs in place of the bot; knows no feature.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "audit", "platform", "platform :: redis", "platform :: restore", "residents" })
package jp.wakuwaku.bot.backup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
