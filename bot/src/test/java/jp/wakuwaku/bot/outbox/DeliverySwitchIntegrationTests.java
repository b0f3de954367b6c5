package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.time.Instant;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(RedisExtension.class)
class DeliverySwitchIntegrationTests {

	private final LettuceConnectionFactory connections = RedisExtension.connect();

	private final StringRedisTemplate redis = new StringRedisTemplate(this.connections);

	private final TestClock clock = new TestClock(Instant.parse("2026-11-30T03:00:00Z"));

	private final DeliverySwitch mine = new RedisDeliverySwitch(this.redis, this.clock);

	private final DeliverySwitch others = new RedisDeliverySwitch(this.redis, this.clock);

	@AfterEach
	void disconnect() {
		this.connections.destroy();
	}

	@Test
	void holdsMessagesBackInAllInstancesWithinASecond() {
		assertThat(this.others.paused()).isEmpty();
		this.mine.pause(Priority.REMINDER);
		assertThat(this.mine.paused()).containsExactly(Priority.REMINDER);
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(this.others.paused()).containsExactly(Priority.REMINDER);
		this.others.resume(Priority.REMINDER);
		assertThat(this.others.paused()).isEmpty();
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(this.mine.paused()).isEmpty();
	}

	@Test
	void seesAChangeThoughItsClockWasSetBack() {
		assertThat(this.others.paused()).isEmpty();
		this.mine.pause(Priority.ANNOUNCEMENT);
		this.clock.advance(Duration.ofHours(-10));
		assertThat(this.others.paused()).containsExactly(Priority.ANNOUNCEMENT);
	}

	@Test
	void neverHoldsAnswersBack() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.mine.pause(Priority.ANSWER));
	}

}
