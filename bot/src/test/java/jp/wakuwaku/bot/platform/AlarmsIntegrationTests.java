package jp.wakuwaku.bot.platform;

import java.time.Instant;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(RedisExtension.class)
class AlarmsIntegrationTests {

	private static final Instant NOON = Instant.parse("2026-11-30T03:00:00Z");

	private final LettuceConnectionFactory connections = RedisExtension.connect();

	private final StringRedisTemplate redis = new StringRedisTemplate(this.connections);

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final Alarms alarms = new RedisAlarms(this.redis, JsonMapper.builder().build(), this.meters);

	@AfterEach
	void disconnect() {
		this.connections.destroy();
	}

	@Test
	void keepsSinceWhenAnAlarmIsRaised() {
		this.alarms.raise("quota", "used-up", NOON);
		this.alarms.raise("quota", "used-up", NOON.plusSeconds(60));
		assertThat(this.alarms.all()).containsExactly(new Alarm(1, "quota", "used-up", NOON));
	}

	@Test
	void showsTheOldestFirstUntilItIsOver() {
		this.alarms.raise("b", "second", NOON.plusSeconds(1));
		this.alarms.raise("a", "third", NOON.plusSeconds(2));
		this.alarms.raise("c", "first", NOON);
		assertThat(this.alarms.all()).extracting(Alarm::kind).containsExactly("first", "second", "third");
		assertThat(this.meters.get("alarms").gauge().value()).isEqualTo(3);
		this.alarms.clear("b");
		this.alarms.clear("b");
		assertThat(this.alarms.all()).extracting(Alarm::kind).containsExactly("first", "third");
	}

	@Test
	void skipsWhatItCannotRead() {
		this.redis.opsForHash().put("alarms", "odd", "[]");
		this.alarms.raise("quota", "used-up", NOON);
		assertThat(this.alarms.all()).hasSize(1);
	}

	@Test
	void takesNoWordsOfStaffForAKind() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.alarms.raise("quota", "使い切りました", NOON));
	}

}
