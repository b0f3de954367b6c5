package jp.wakuwaku.bot.console.security;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.data.redis.serializer.SerializationException;

/**
 * Texts and numbers as JSON, so that whoever writes to Redis makes no objects of their
 * choice here.
 */
class RedisPlainValues implements RedisSerializer<Object> {

	private final JsonMapper json = new JsonMapper();

	@Override
	public byte[] serialize(@Nullable Object value) {
		if (value != null && !(value instanceof String) && !(value instanceof Number)) {
			throw new SerializationException(value.getClass() + " in a session (expected: a text or a number)");
		}
		return (value == null) ? new byte[0] : this.json.writeValueAsBytes(value);
	}

	@Override
	public @Nullable Object deserialize(byte @Nullable [] bytes) {
		if (bytes == null || bytes.length == 0) {
			return null;
		}
		Object value = this.json.readValue(bytes, Object.class);
		if (!(value instanceof String) && !(value instanceof Number)) {
			throw new SerializationException("structure in a session (expected: a text or a number)");
		}
		return value;
	}

}
