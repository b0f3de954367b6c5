package jp.wakuwaku.bot.announcements.friends;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FriendTests {

	@Test
	void isReadAsItWasWritten() {
		Random random = new Random(20261130);
		for (int round = 0; round < 500; round++) {
			Set<Topic> topics = EnumSet.noneOf(Topic.class);
			Arrays.stream(Topic.values()).filter((_) -> random.nextBoolean()).forEach(topics::add);
			Friend friend = new Friend(topics, random.nextBoolean());
			assertThat(Friend.read(friend.stored())).isEqualTo(friend);
		}
	}

	@Test
	void keepsWhatItKnowsOfWhatALaterReleaseWrote() {
		assertThat(Friend.read("-fz?h")).isEqualTo(new Friend(Set.of(Topic.FOUNDING, Topic.HANDMADE), true));
	}

	@Test
	void wantsWhatWasChosenOrEverything() {
		Friend friend = Friend.read("fh");
		assertThat(friend.wants(Set.of(Topic.HANDMADE, Topic.FAMILY))).isTrue();
		assertThat(friend.wants(Set.of(Topic.FAMILY))).isFalse();
		assertThat(Friend.read("a").wants(Set.of(Topic.FAMILY))).isTrue();
		assertThat(Friend.NEW.wants(Set.of(Topic.FAMILY))).isFalse();
	}

	@Test
	void wantsNothingWhileSilent() {
		assertThat(Friend.read("-fa").wants(EnumSet.allOf(Topic.class))).isFalse();
	}

}
