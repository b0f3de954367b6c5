package jp.wakuwaku.bot.announcements;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jp.wakuwaku.bot.announcements.friends.Friend;
import jp.wakuwaku.bot.announcements.friends.Friends;
import jp.wakuwaku.bot.announcements.friends.TestFriends;
import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class FriendsIntegrationTests {

	private static final ChatId HANAKO = chat(1);

	private final TestRedis connection = new TestRedis();

	private final Friends friends = TestFriends.on(this.connection.redis);

	@AfterEach
	void disconnect() {
		this.connection.close();
	}

	@Test
	void aNewFriendHasChosenNothing() {
		this.friends.add(HANAKO, false);
		assertThat(this.friends.find(HANAKO)).contains(Friend.NEW);
	}

	@Test
	void whoeverComesBackIsSilentUntilTheySaySo() {
		this.friends.add(HANAKO, true);
		assertThat(this.friends.find(HANAKO)).contains(Friend.read("-"));
		assertThat(this.friends.choose(HANAKO, Topic.WORK, true)).isEqualTo(Friend.read("w"));
	}

	@Test
	void beingSeenAgainChangesNothing() {
		this.friends.choose(HANAKO, Topic.HANDMADE, true);
		this.friends.add(HANAKO, false);
		assertThat(this.friends.find(HANAKO)).contains(Friend.read("h"));
	}

	@Test
	void aChoiceMayBeRepeated() {
		for (int i = 0; i < 3; i++) {
			assertThat(this.friends.choose(HANAKO, Topic.HANDMADE, true)).isEqualTo(Friend.read("h"));
		}
		assertThat(this.connection.redis.opsForHash().values("friends:{" + this.friends.shardOf(HANAKO) + "}"))
			.containsExactly("h");
		this.friends.choose(HANAKO, Topic.FOUNDING, true);
		assertThat(this.friends.choose(HANAKO, Topic.HANDMADE, false)).isEqualTo(Friend.read("f"));
		assertThat(this.friends.choose(HANAKO, Topic.HANDMADE, false)).isEqualTo(Friend.read("f"));
	}

	@Test
	void silenceKeepsWhatWasChosen() {
		this.friends.choose(HANAKO, Topic.HANDMADE, true);
		assertThat(this.friends.silence(HANAKO, true)).isEqualTo(Friend.read("-h"));
		assertThat(this.friends.silence(HANAKO, false)).isEqualTo(Friend.read("h"));
	}

	@Test
	void whoeverLeavesTakesAllTheyChoseAlong() {
		this.friends.choose(HANAKO, Topic.HANDMADE, true);
		this.friends.remove(HANAKO);
		assertThat(this.friends.find(HANAKO)).isEmpty();
		assertThat(this.connection.redis.keys("*")).isEmpty();
	}

	@Test
	void everyFriendIsInOneShard() {
		Set<ChatId> all = new HashSet<>();
		for (int i = 0; i < 1_000; i++) {
			all.add(chat(i));
			this.friends.add(chat(i), false);
		}
		Set<ChatId> found = new HashSet<>();
		for (int shard = 0; shard < Friends.SHARDS; shard++) {
			Set<ChatId> members = this.friends.shard(shard).keySet();
			assertThat(members).allSatisfy((member) -> assertThat(found.add(member)).isTrue());
		}
		assertThat(found).isEqualTo(all);
	}

	@Test
	void onlyFriendsAreAmongFriends() {
		this.friends.choose(HANAKO, Topic.HANDMADE, true);
		assertThat(this.friends.among(List.of(chat(7), HANAKO, chat(8)))).containsOnlyKeys(HANAKO)
			.containsEntry(HANAKO, Friend.read("h"));
	}

	static ChatId chat(int number) {
		return new ChatId("U%032x".formatted(number));
	}

}
