package jp.wakuwaku.bot.emulator;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeedTests {

	private final Feed feed = new Feed(new EmulatorTime(new SettableClock()));

	@Test
	void givesWhatCameAfterAnId() throws InterruptedException {
		long start = this.feed.lastId();
		this.feed.publish("quota", null, Json.object());
		this.feed.publish("faults", null, Json.object());
		assertThat(this.feed.after(start + 1, Duration.ZERO)).extracting(Feed.Entry::name).containsExactly("faults");
	}

	@Test
	void keepsNoMoreThanTwoThousandEntries() throws InterruptedException {
		long start = this.feed.lastId();
		for (int i = 0; i < 3000; i++) {
			this.feed.publish("traffic", null, Json.object());
		}
		assertThat(this.feed.after(start, Duration.ZERO)).hasSize(2000);
	}

	@Test
	void concernsTheMembersOfAChat() throws InterruptedException {
		long start = this.feed.lastId();
		this.feed.publish("message", new Chat("C1", "会", List.of("U1", "U2"), 5), Json.object());
		Feed.Entry entry = this.feed.after(start, Duration.ZERO).getFirst();
		assertThat(entry.concerns("U1")).isTrue();
		assertThat(entry.concerns("U3")).isFalse();
		assertThat(entry.concerns(null)).isTrue();
	}

}
