package jp.wakuwaku.bot.platform;

import java.time.Instant;
import java.time.LocalTime;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(RedisExtension.class)
class OfficeRulesIntegrationTests {

	private static final QuietHours LATER = QuietHours.of(LocalTime.of(22, 0), LocalTime.of(7, 30));

	private static final RetentionPeriods SHORTER = RetentionPeriods.SHIPPED.changed(60, 30, 45,
			Instant.parse("2026-12-01T03:00:00Z"));

	private final LettuceConnectionFactory connections = RedisExtension.connect();

	private final StringRedisTemplate redis = new StringRedisTemplate(this.connections);

	private final RedisOfficeRules here = new RedisOfficeRules(this.redis, JsonMapper.builder().build());

	private final RedisOfficeRules there = new RedisOfficeRules(this.redis, JsonMapper.builder().build());

	@AfterEach
	void disconnect() {
		this.connections.destroy();
	}

	@Test
	void areWhatShipsUntilSomebodyDecides() {
		this.here.look();
		assertThat(this.here.quietHours()).isEqualTo(QuietHours.SHIPPED);
		assertThat(this.here.retention()).isEqualTo(RetentionPeriods.SHIPPED);
	}

	@Test
	void holdAtOnceWhereTheyAreChangedAndEverywhereAtTheNextLook() {
		this.here.change(LATER);
		this.here.change(SHORTER);
		assertThat(this.here.quietHours()).isEqualTo(LATER);
		assertThat(this.here.retention()).isEqualTo(SHORTER);
		assertThat(this.there.quietHours()).isEqualTo(QuietHours.SHIPPED);
		this.there.look();
		assertThat(this.there.quietHours()).isEqualTo(LATER);
		assertThat(this.there.retention()).isEqualTo(SHORTER);
	}

	@Test
	void holdOnWhereTheyCannotBeRead() {
		this.here.change(LATER);
		this.redis.opsForHash().put("office-rules", "quiet-hours", "{\"version\":1,\"from\":\"12:00\"}");
		assertThatExceptionOfType(JacksonException.class).isThrownBy(this.here::look);
		assertThat(this.here.quietHours()).isEqualTo(LATER);
	}

}
