/**
 * Who may use the console for what: accounts, signing in, sessions and permissions. Knows
 * no screen of any feature.
 */
@NullMarked
package jp.wakuwaku.bot.console.security;

import org.jspecify.annotations.NullMarked;
