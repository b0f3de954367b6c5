/**
 * What a bot costs that does as little as possible: LINE's parser, LINE's client, nothing
 * kept. The measure for ours.
 */
@NullMarked
package jp.wakuwaku.bot.load.echo;

import org.jspecify.annotations.NullMarked;
