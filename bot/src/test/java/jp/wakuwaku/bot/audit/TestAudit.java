package jp.wakuwaku.bot.audit;

import java.time.Clock;

import jp.wakuwaku.bot.residents.TestResidents;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;

/** The record on a real Redis, for the tests of whoever notes something. */
public final class TestAudit {

	private TestAudit() {
	}

	public static AuditTrail on(StringRedisTemplate redis, Clock clock) {
		return new RedisAuditTrail(redis, JsonMapper.builder().build(), TestResidents.secrets(redis, clock), clock);
	}

}
