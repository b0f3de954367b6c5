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

/** A key for what was sent at once, which ends by itself. */
@Component
class RedisFaqUploads implements FaqUploads {

	private static final int FORM = 1;

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
		this.redis.opsForValue().set(key(name), this.json.writeValueAsString(new Upload(FORM, sent)), KEPT);
		return name;
	}

	@Override
	public Optional<SequencedMap<String, byte[]>> read(String name) {
		@Nullable String stored = this.redis.opsForValue().get(key(name));
		return Optional.ofNullable(stored).map((json) -> {
			SequencedMap<String, byte[]> files = new LinkedHashMap<>();
			this.json.readValue(json, Upload.class).files().forEach((file) -> files.put(file.name(), file.content()));
			return files;
		});
	}

	private static String key(String name) {
		return "faq-upload:{faq}:" + name;
	}

	private record Upload(int version, List<SentFile> files) {
	}

	/** Its content is written in Base64. */
	@SuppressWarnings("ArrayRecordComponent")
	private record SentFile(String name, byte[] content) {
	}

}
