package jp.wakuwaku.bot.announcements;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** By hand: how long it takes to write a large audience down. */
@ExtendWith(RedisExtension.class)
class AudienceRun {

	@Test
	void everybodyIsFrozenOnceWithoutHoldingRedisUp() {
		int friends = Integer.getInteger("announcements.friends", 1_000_000);
		try (AnnouncementOffice bot = new AnnouncementOffice()) {
			bot.befriendAtOnce(friends);
			Announcement approved = bot
				.approved(new AnnouncementDraft(new AnnouncementContent("題", "本文", null, List.of(), null),
						new Audience.Everyone(), new Timing.AtOnce()));
			bot.watchCalls();
			long began = System.nanoTime();
			bot.beat(approved.id());
			Duration took = Duration.ofNanos(System.nanoTime() - began);
			String longest = bot.longestCalls();
			List<ChatId> frozen = bot.frozen(bot.announcements.occurrences(approved.id()).getFirst());
			assertThat(frozen).hasSize(friends);
			assertThat(new HashSet<>(frozen)).hasSize(friends);
			System.out.printf("%,d friends frozen in %d ms; longest calls (us): %s%n", friends, took.toMillis(),
					longest);
		}
	}

}
