/**
 * Who is a friend of the bot, and what each wants to be told of. Knows no announcement.
 */
@NullMarked
@NamedInterface("friends")
package jp.wakuwaku.bot.announcements.friends;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
