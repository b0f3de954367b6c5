package jp.wakuwaku.bot.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import org.springframework.data.redis.core.RedisOperations;
import org.springframework.data.redis.core.SessionCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Asks Redis for many things in one round trip. */
public final class Pipelines {

	private Pipelines() {
	}

	/**
	 * Asks one thing about each of many.
	 * @param redis whom to ask
	 * @param all of them
	 * @param question makes exactly one call, whose answer is not there yet
	 * @return the answers in the same order, {@code null} for what is not there
	 * @throws org.springframework.dao.DataAccessException when Redis did not answer
	 */
	public static <T> List<@Nullable Object> each(StringRedisTemplate redis, Collection<T> all,
			BiConsumer<RedisOperations<String, String>, T> question) {
		List<@Nullable Object> answers = new ArrayList<>();
		if (!all.isEmpty()) {
			answers.addAll(redis.executePipelined(new SessionCallback<@Nullable Object>() {
				@Override
				@SuppressWarnings("unchecked")
				public <K, V> @Nullable Object execute(RedisOperations<K, V> operations) {
					all.forEach((one) -> question.accept((RedisOperations<String, String>) operations, one));
					return null;
				}
			}));
		}
		return answers;
	}

}
