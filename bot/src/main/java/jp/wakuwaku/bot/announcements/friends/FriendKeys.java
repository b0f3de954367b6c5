package jp.wakuwaku.bot.announcements.friends;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import jp.wakuwaku.bot.line.ChatId;

/** Where friends are: a hash a shard, the chat's id to {@link Friend#stored}. */
final class FriendKeys {

	private FriendKeys() {
	}

	static String shard(int shard) {
		return "friends:{" + shard + "}";
	}

	/** Must never change: whoever is looked for elsewhere is not found. */
	static int shardOf(ChatId chat) {
		CRC32 sum = new CRC32();
		sum.update(chat.value().getBytes(StandardCharsets.US_ASCII));
		return (int) (sum.getValue() % Friends.SHARDS);
	}

}
