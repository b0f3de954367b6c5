package jp.wakuwaku.bot.faq.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

import jp.wakuwaku.bot.faq.FaqUploads;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * A list for what was sent at once, which ends by itself: in parts, so that neither Redis
 * nor anybody who waits for it is held up by one of twenty megabytes.
 */
@Component
class RedisFaqUploads implements FaqUploads {

	private static final int FORM = 1;

	private static final int PART = 256 * 1024;

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisFaqUploads(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	@Override
	public String keep(SequencedMap<String, byte[]> files) {
		String name = UUID.randomUUID().toString();
		List<SentFile> sent = files.sequencedEntrySet()
			.stream()
			.map((file) -> new SentFile(file.getKey(), file.getValue()))
			.toList();
		String json = this.json.writeValueAsString(new Upload(FORM, sent));
		for (int from = 0, to = 0; from < json.length(); from = to) {
			to = end(json, from);
			this.redis.opsForList().rightPush(key(name), json.substring(from, to));
			if (from == 0) {
				this.redis.expire(key(name), KEPT);
			}
		}
		return name;
	}

	@Override
	public Optional<SequencedMap<String, byte[]>> read(String name) {
		StringBuilder json = new StringBuilder();
		@Nullable String part = this.redis.opsForList().index(key(name), 0);
		for (int next = 1; part != null; next++) {
			json.append(part);
			part = this.redis.opsForList().index(key(name), next);
		}
		return json.isEmpty() ? Optional.empty() : Optional.of(files(json.toString()));
	}

	private SequencedMap<String, byte[]> files(String json) {
		SequencedMap<String, byte[]> files = new LinkedHashMap<>();
		this.json.readValue(json, Upload.class).files().forEach((file) -> files.put(file.name(), file.content()));
		return files;
	}

	/** Never between the two halves of a character. */
	private static int end(String json, int from) {
		int to = Math.min(json.length(), from + PART);
		return Character.isHighSurrogate(json.charAt(to - 1)) ? to - 1 : to;
	}

	private static String key(String name) {
		return "faq-upload-parts:{faq}:" + name;
	}

	private record Upload(int version, List<SentFile> files) {
	}

	/** Its content is written in Base64. */
	@SuppressWarnings("ArrayRecordComponent")
	private record SentFile(String name, byte[] content) {
	}

}
