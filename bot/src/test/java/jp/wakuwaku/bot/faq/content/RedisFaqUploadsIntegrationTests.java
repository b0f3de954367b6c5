package jp.wakuwaku.bot.faq.content;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;

import jp.wakuwaku.bot.faq.FaqUploads;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class RedisFaqUploadsIntegrationTests {

	private static final int PART = 256 * 1024;

	private final ContentFixture fixture = new ContentFixture();

	private final FaqUploads uploads = new RedisFaqUploads(this.fixture.redis, JsonMapper.builder().build());

	@AfterEach
	void close() {
		this.fixture.close();
	}

	@Test
	void givesFilesBackInTheirOrderWhateverTheirSize() {
		SequencedMap<String, byte[]> files = new LinkedHashMap<>();
		files.put("40-参加.yaml", random(1_000_000));
		files.put("10-about.yaml", new byte[0]);
		files.put("faq.csv", random(3));
		assertThat(entries(this.uploads.read(this.uploads.keep(files)).orElseThrow())).isEqualTo(entries(files));
	}

	@Test
	void keepsThemInPartsThatHoldNobodyUp() {
		String name = this.uploads.keep(new LinkedHashMap<>(Map.of("faq.csv", random(1_000_000))));
		List<String> parts = Objects.requireNonNull(this.fixture.redis.opsForList().range(key(name), 0, -1));
		assertThat(parts).hasSize(6).allMatch((part) -> part.length() <= PART);
	}

	/** Wherever a part ends, it is between the halves of one of these for one of them. */
	@ParameterizedTest
	@ValueSource(strings = { "", "x" })
	void cutsNoCharacterIntoHalves(String before) {
		String name = before + "😀".repeat(PART);
		String kept = this.uploads.keep(new LinkedHashMap<>(Map.of(name, random(9))));
		assertThat(this.uploads.read(kept).orElseThrow()).containsOnlyKeys(name);
	}

	@Test
	void forgetsThemAfterAnHour() {
		String name = this.uploads.keep(new LinkedHashMap<>(Map.of("faq.csv", random(1_000_000))));
		assertThat(this.fixture.redis.getExpire(key(name))).isBetween(3_500L, 3_600L);
		this.fixture.redis.delete(key(name));
		assertThat(this.uploads.read(name)).isEmpty();
		assertThat(this.fixture.redis.keys("faq-upload*")).isEmpty();
	}

	@Test
	void namesNoTwoAlike() {
		SequencedMap<String, byte[]> files = new LinkedHashMap<>(Map.of("faq.csv", random(9)));
		assertThat(this.uploads.keep(files)).isNotEqualTo(this.uploads.keep(files)).hasSizeGreaterThan(30);
		assertThat(this.uploads.read("")).isEmpty();
	}

	private static List<Map.Entry<String, String>> entries(SequencedMap<String, byte[]> files) {
		return files.sequencedEntrySet()
			.stream()
			.map((file) -> Map.entry(file.getKey(), HexFormat.of().formatHex(file.getValue())))
			.toList();
	}

	private static byte[] random(int size) {
		byte[] bytes = new byte[size];
		new Random(size).nextBytes(bytes);
		return bytes;
	}

	private static String key(String name) {
		return "faq-upload-parts:{faq}:" + name;
	}

}
