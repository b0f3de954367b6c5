/** The first page: what needs whoever is signed in today. */
@NullMarked
package jp.wakuwaku.bot.console.home;

import org.jspecify.annotations.NullMarked;
