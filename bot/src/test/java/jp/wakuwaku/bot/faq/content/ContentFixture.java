package jp.wakuwaku.bot.faq.content;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** This package's beans on the shared Redis of the test JVM. */
final class ContentFixture implements AutoCloseable {

	static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

	static final String HANAKO = "小美玉 花子";

	static final String TARO = "茨城 太郎";

	/** What ships. */
	static final Faq SHIPPED = new Faq(
			List.of(new FaqCategory("seminar", "講座・セミナー", "講座の種類、時期、場所"),
					new FaqCategory("organization", "体制・窓口", "進める人、連絡先")),
			List.of(entry("when", "夏以降の予定です。"), entry("place", "まだ決まっていません。")));

	final Clock clock = Clock.fixed(NOON, ZoneId.of("Asia/Tokyo"));

	private final LettuceConnectionFactory connections = RedisExtension.connect();

	final StringRedisTemplate redis;

	final RedisVersions versions;

	final RedisFaqEditing editing;

	ContentFixture() {
		this.redis = new StringRedisTemplate(this.connections);
		this.versions = new RedisVersions(this.redis);
		this.editing = new RedisFaqEditing(this.versions, () -> SHIPPED, this.clock);
	}

	static FaqEntry entry(String id, String answer) {
		return new FaqEntry(new FaqId(id), "seminar", "講座の " + id + " は？", "講座 " + id, List.of(), answer, "市の事業資料",
				LocalDate.of(2026, 11, 22));
	}

	long seed(Faq faq) {
		return this.versions.seed(new FaqContent(faq), StoredVersion.seed(NOON));
	}

	void damage(String key, String field) {
		this.redis.opsForHash().put(key, field, "{\"version\":1,\"answer\":\"ひみつ\"");
	}

	/** Leaves it JSON. */
	void changeALetter(String version, String words, String others) {
		String stored = this.redis.<String, String>opsForHash().get(ContentKeys.CONTENTS, version);
		assertThat(stored).contains(words);
		this.redis.opsForHash().put(ContentKeys.CONTENTS, version, stored.replace(words, others));
	}

	/** As it was written before checksums were noted. */
	void forgetChecksum(String version) {
		String note = this.redis.<String, String>opsForHash().get(ContentKeys.VERSIONS, version);
		String without = note.replaceFirst(",\"checksum\":\"[0-9a-f]{64}\"", "");
		assertThat(without).isNotEqualTo(note);
		this.redis.opsForHash().put(ContentKeys.VERSIONS, version, without);
	}

	@Override
	public void close() {
		this.connections.destroy();
	}

}
