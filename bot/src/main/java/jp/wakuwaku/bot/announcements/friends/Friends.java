package jp.wakuwaku.bot.announcements.friends;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.line.ChatId;

/**
 * All friends of the bot, in shards small enough to be read at once. A resident is in the
 * same shard for ever. Every change may be repeated.
 */
public interface Friends {

	/** With a million friends, a shard has a thousand. */
	int SHARDS = 1024;

	/**
	 * Takes a friend who has chosen nothing; one who is there stays as they are.
	 * @param chat of one resident
	 * @param isReturning whether they had blocked the bot, so that nothing is sent to
	 * them before they say so
	 */
	void add(ChatId chat, boolean isReturning);

	/**
	 * Removes a friend and all they chose.
	 * @param chat of one resident
	 */
	void remove(ChatId chat);

	/**
	 * Finds a friend.
	 * @param chat of one resident
	 * @return empty when it is no friend
	 */
	Optional<Friend> find(ChatId chat);

	/**
	 * Notes what a friend wants to be told of; whoever chooses something wants to be told
	 * again.
	 * @param chat of one resident, who becomes a friend
	 * @param topic what
	 * @param isWanted whether it is chosen from now on
	 * @return the friend from now on
	 */
	Friend choose(ChatId chat, Topic topic, boolean isWanted);

	/**
	 * Notes whether a friend wants announcements at all. What was chosen stays chosen.
	 * @param chat of one resident, who becomes a friend
	 * @param isSilent whether there are to be none
	 * @return the friend from now on
	 */
	Friend silence(ChatId chat, boolean isSilent);

	/**
	 * Reads one part of all friends.
	 * @param shard 0 to {@link #SHARDS} - 1
	 * @return up to some thousands
	 */
	Map<ChatId, Friend> shard(int shard);

	/**
	 * Tells in which part somebody is, or would be.
	 * @param chat of one resident
	 * @return 0 to {@link #SHARDS} - 1, always the same
	 */
	int shardOf(ChatId chat);

	/**
	 * Finds those who are friends.
	 * @param chats up to some thousands
	 * @return only those
	 */
	Map<ChatId, Friend> among(Collection<ChatId> chats);

}
