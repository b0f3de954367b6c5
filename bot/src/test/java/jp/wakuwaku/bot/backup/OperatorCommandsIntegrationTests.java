package jp.wakuwaku.bot.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.lettuce.core.RedisClient;
import io.lettuce.core.XGroupCreateArgs;
import io.lettuce.core.XReadArgs;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import jp.wakuwaku.bot.audit.AuditEntry;
import jp.wakuwaku.bot.audit.TestAudit;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.redis.EmbeddedRedis;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.platform.restore.RedisRestoreNotes;
import jp.wakuwaku.bot.platform.restore.UnfinishedRestoreException;
import jp.wakuwaku.bot.residents.Deletion;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.TestResidents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(RedisExtension.class)
class OperatorCommandsIntegrationTests {

	private static final String FROM = RedisExtension.url() + "/5";

	private static final String TO = RedisExtension.url() + "/6";

	/** As in the residents' tests. */
	private static final String KEYS = "1:" + Base64.getEncoder()
		.encodeToString("11111111111111111111111111111111".getBytes(StandardCharsets.US_ASCII));

	private static final Clock CLOCK = Clock.systemUTC();

	@TempDir
	private Path folder;

	private final RedisClient client = RedisClient.create();

	private RedisCommands<String, String> from;

	private RedisCommands<String, String> to;

	private String said = "";

	/** The commands are silent, but the tests after these are not. */
	@AfterAll
	static void logAgain() {
		LoggingSystem.get(OperatorCommands.class.getClassLoader())
			.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
	}

	@BeforeEach
	void connect() {
		this.from = connect(FROM).sync();
		this.to = connect(TO).sync();
	}

	private StatefulRedisConnection<String, String> connect(String url) {
		return this.client.connect(io.lettuce.core.RedisURI.create(url));
	}

	@AfterEach
	void disconnect() {
		this.client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
	}

	private int run(String url, String... words) {
		return run(Stream.concat(Arrays.stream(words), Stream.of("--spring.data.redis.url=" + url)).toList());
	}

	private int run(List<String> words) {
		ByteArrayOutputStream lines = new ByteArrayOutputStream();
		List<String> all = new ArrayList<>(words);
		all.addAll(List.of("--wakuwaku.personal-details.keys=" + KEYS, "--wakuwaku.data-dir=" + this.folder));
		int code = OperatorCommands.run(new PrintStream(lines, true, StandardCharsets.UTF_8),
				all.toArray(String[]::new));
		this.said = lines.toString(StandardCharsets.UTF_8);
		return code;
	}

	private String file() {
		return this.folder.resolve("backup").toString();
	}

	private void backUp() {
		assertThat(run(FROM, "backup", file())).as(() -> this.said).isZero();
	}

	/**
	 * What Redis holds but for what the restoration leaves of itself, each with its end.
	 */
	private static SortedMap<String, String> dump(RedisCommands<String, String> redis) {
		SortedMap<String, String> all = new TreeMap<>();
		redis.keys("*")
			.stream()
			.filter((key) -> !key.startsWith("restore"))
			.forEach((key) -> all.put(key, content(redis, key) + (redis.pttl(key) > 0)));
		return all;
	}

	/** A set's order is nobody's business. */
	private static String content(RedisCommands<String, String> redis, String key) {
		return redis.type(key).equals("set") ? new TreeSet<>(redis.smembers(key)).toString()
				: Arrays.toString(redis.dump(key));
	}

	@Test
	@SuppressWarnings("unchecked")
	void bringsBackEveryTypeWithItsEnd() {
		this.from.set("text", "ひみつ");
		this.from.hset("hash", Map.of("a", "1", "b", "2"));
		this.from.rpush("list", "1", "2", "3");
		this.from.sadd("set", "x", "y");
		this.from.zadd("sorted", 1.5, "one");
		String read = this.from.xadd("stream", Map.of("chat", "a"));
		this.from.xgroupCreate(XReadArgs.StreamOffset.from("stream", "0"), "group",
				XGroupCreateArgs.Builder.mkstream());
		this.from.xreadgroup(io.lettuce.core.Consumer.from("group", "me"),
				XReadArgs.StreamOffset.lastConsumed("stream"));
		this.from.psetex("ends", 3_600_000, "later");
		this.from.psetex("over", 1, "gone");
		IntStream.range(0, 1_500).forEach((i) -> this.from.set("many:" + i, "v" + i));
		backUp();
		assertThat(run(TO, "restore", file())).as(() -> this.said).isZero();
		assertThat(this.to.pttl("ends")).isBetween(3_500_000L, 3_600_000L);
		assertThat(this.to.xpending("stream", "group").getCount()).as("taken over as it was").isOne();
		assertThat(this.to.xrange("stream", io.lettuce.core.Range.unbounded()).getFirst().getId()).isEqualTo(read);
		SortedMap<String, String> expected = dump(this.from);
		assertThat(dump(this.to)).isEqualTo(expected).hasSize(1_507).doesNotContainKey("over");
	}

	/**
	 * Two numbers always grow together, far apart in the order in which keys are read.
	 */
	@Test
	void isOfOneMomentWhileOthersWrite() throws InterruptedException {
		IntStream.range(0, 20_000).forEach((i) -> this.from.set("fill:" + i, "x"));
		AtomicBoolean done = new AtomicBoolean();
		Thread writer = Thread.ofPlatform().start(() -> {
			RedisCommands<String, String> redis = connect(FROM).sync();
			for (int i = 1; !done.get(); i++) {
				redis.multi();
				IntStream.range(0, 50).forEach((n) -> redis.incr("number:" + n));
				redis.set("fill:" + i % 20_000, "y" + i);
				redis.del("fill:" + (i * 7) % 20_000);
				redis.rpush("journal", "e" + i);
				redis.exec();
			}
		});
		try {
			backUp();
		}
		finally {
			done.set(true);
			writer.join();
		}
		assertThat(run(TO, "restore", file())).as(() -> this.said).isZero();
		assertThat(IntStream.range(0, 50).mapToObj((n) -> this.to.get("number:" + n)).distinct())
			.containsExactly(String.valueOf(this.to.llen("journal")));
		assertThat(this.to.llen("journal")).isPositive();
	}

	@Test
	void deletesNothingWithoutBeingTold() {
		this.from.set("old", "1");
		this.to.set("new", "2");
		backUp();
		assertThat(run(TO, "restore", file())).isEqualTo(3);
		assertThat(this.said).contains("--replace");
		assertThat(this.to.keys("*")).containsExactly("new");
		assertThat(run(TO, "restore", file(), "--replace")).as(() -> this.said).isZero();
		assertThat(this.to.get("old")).isEqualTo("1");
		assertThat(this.to.get("new")).isNull();
	}

	@Test
	void changesNothingWhileABotRuns() {
		backUp();
		StatefulRedisConnection<String, String> bot = connect(TO);
		bot.sync().clientSetname("wakuwaku");
		assertThat(run(TO, "restore", file())).isEqualTo(3);
		assertThat(this.said).contains("ボットが動いています");
		bot.close();
		assertThat(run(TO, "restore", file())).as(() -> this.said).isZero();
	}

	@Test
	void changesNothingForADamagedFile() throws IOException {
		this.from.set("old", "1");
		this.to.set("new", "2");
		backUp();
		byte[] bytes = Files.readAllBytes(Path.of(file()));
		bytes[bytes.length - 40] ^= 1;
		Files.write(Path.of(file()), bytes);
		assertThat(run(TO, "restore", file(), "--replace")).isEqualTo(1);
		assertThat(this.to.keys("*")).containsExactly("new");
	}

	@Test
	void saysWhatIsWrong() {
		backUp();
		assertThat(run(FROM, "backup", file())).as("there already").isEqualTo(3);
		assertThat(run(TO, "restore", file() + "-none")).isEqualTo(2);
		assertThat(run("redis://127.0.0.1:1", "backup", file() + "-2")).isEqualTo(4);
		assertThat(this.said).contains("Redis");
		assertThat(run(List.of("verify-audit"))).as("no Redis is named").isEqualTo(2);
		assertThat(this.said).contains("spring.data.redis.url");
		assertThat(run(TO, "restore", file(), "--stopped-at=2020-01-01T00:00")).isEqualTo(2);
	}

	@Test
	void replacesNothingWithWhatTheGivenKeysDoNotOpen() {
		LettuceConnectionFactory factory = RedisExtension.connect(FROM);
		StringRedisTemplate redis = new StringRedisTemplate(factory);
		TestAudit.on(redis, CLOCK).append(new AuditEntry(1, "id", CLOCK.instant(), "who", "ACT", "", ""));
		TestResidents.on(redis, CLOCK).residents().of(new ChatId("U0000000000000000000000000000000a"));
		this.to.set("new", "2");
		backUp();
		String other = "--wakuwaku.personal-details.keys=1:" + Base64.getEncoder().encodeToString(new byte[32]);
		assertThat(runAs(List.of("restore", file(), "--replace", "--spring.data.redis.url=" + TO, other), ""))
			.isEqualTo(3);
		assertThat(this.said).contains("同じ鍵");
		assertThat(this.to.keys("*")).containsExactly("new");
		assertThat(runAs(List.of("verify-audit", "--spring.data.redis.url=" + FROM, other), "")).isEqualTo(2);
		assertThat(runAs(List.of("verify-audit", "--spring.data.redis.url=" + FROM), "")).isEqualTo(2);
		assertThat(this.said).contains("wakuwaku.personal-details.keys");
		assertThat(run(TO, "restore", file(), "--replace")).as(() -> this.said).isZero();
		factory.destroy();
	}

	@Test
	void neitherABotNorABackupTakesAPartForTheWhole() {
		this.from.set("restore-unfinished", "1");
		assertThat(run(FROM, "backup", file())).isEqualTo(3);
		assertThat(run(FROM, "verify-audit")).isEqualTo(3);
		LettuceConnectionFactory factory = RedisExtension.connect(FROM);
		RedisRestoreNotes notes = new RedisRestoreNotes(new StringRedisTemplate(factory), JsonMapper.builder().build());
		assertThatThrownBy(notes::latest).isInstanceOf(UnfinishedRestoreException.class);
		factory.destroy();
	}

	@Test
	void forgetsOnceMoreWhoeverWasForgottenSince() {
		LettuceConnectionFactory factory = RedisExtension.connect(FROM);
		TestResidents before = TestResidents.on(new StringRedisTemplate(factory), CLOCK);
		PersonId hanako = before.residents().of(new ChatId("U0000000000000000000000000000000a"));
		PersonId yuki = before.residents().of(new ChatId("U0000000000000000000000000000000b"));
		backUp();
		Deletion proof = before.forgetting().apply((_) -> {
		}).forget(hanako, Deletion.AskedBy.RESIDENT, "own-wish").orElseThrow();
		assertThat(run(FROM, "restore", file(), "--replace")).as(() -> this.said).isZero();
		assertThat(this.said).contains("1 人");
		assertThat(before.residents().isKnown(hanako)).as("until the bot starts").isTrue();
		TestResidents.finishForgetting(new StringRedisTemplate(factory), CLOCK);
		assertThat(before.residents().isKnown(hanako)).isFalse();
		assertThat(before.residents().isKnown(yuki)).isTrue();
		assertThat(before.forgetting().apply((_) -> {
		}).find(proof.id())).as("the number that she was told").isPresent();
		factory.destroy();
	}

	@Test
	void notesUntilWhenEverythingWasDone() {
		backUp();
		Instant before = CLOCK.instant();
		assertThat(run(TO, "restore", file())).isZero();
		LettuceConnectionFactory factory = RedisExtension.connect(TO);
		RedisRestoreNotes notes = new RedisRestoreNotes(new StringRedisTemplate(factory), JsonMapper.builder().build());
		assertThat(notes.isPassed(before)).isTrue();
		assertThat(notes.isPassed(before.plusSeconds(60))).isFalse();
		assertThat(notes.isFollowed(notes.latest().orElseThrow())).isFalse();
		factory.destroy();
	}

	@Test
	void verifiesTheRecordOfWhatStaffDid() {
		LettuceConnectionFactory factory = RedisExtension.connect(FROM);
		var trail = TestAudit.on(new StringRedisTemplate(factory), CLOCK);
		assertThat(run(FROM, "verify-audit")).as(() -> this.said).isZero();
		IntStream.range(0, 3)
			.forEach((i) -> trail
				.append(new AuditEntry(1, "id-" + i, Instant.parse("2026-11-30T03:00:00Z"), "who", "ACT", "" + i, "")));
		assertThat(run(FROM, "verify-audit")).as(() -> this.said).isZero();
		assertThat(this.said).contains("3 件").contains(trail.verify().code());
		this.from.ltrim("audit-links:{audit}:2026-11", 0, 1);
		assertThat(run(FROM, "verify-audit")).isEqualTo(1);
		assertThat(this.said).contains("3 番");
		factory.destroy();
	}

	@Test
	void worksBesideABotThatRunsARedisOfItsOwnButReplacesNothingThere() {
		Path data = this.folder.resolve("bot");
		List<String> embedded = List.of("--wakuwaku.redis.embedded=true", "--wakuwaku.data-dir=" + data);
		List<String> backup = Stream.concat(Stream.of("backup", file()), embedded.stream()).toList();
		List<String> restore = Stream.concat(Stream.of("restore", file(), "--replace"), embedded.stream()).toList();
		try (EmbeddedRedis bot = EmbeddedRedis.start(data, 0)) {
			StatefulRedisConnection<String, String> connection = connect(bot.url());
			connection.sync().set("mine", "1");
			assertThat(runAs(backup)).as(() -> this.said).isZero();
			assertThat(runAs(restore)).isEqualTo(3);
			connection.sync().set("mine", "2");
			connection.close();
		}
		assertThat(runAs(restore)).as(() -> this.said).isZero();
		try (EmbeddedRedis bot = EmbeddedRedis.start(data, 0)) {
			StatefulRedisConnection<String, String> connection = connect(bot.url());
			assertThat(connection.sync().get("mine")).isEqualTo("1");
			connection.close();
		}
	}

	private int runAs(List<String> words) {
		return runAs(words, "--wakuwaku.personal-details.keys=" + KEYS);
	}

	private int runAs(List<String> words, String keys) {
		ByteArrayOutputStream lines = new ByteArrayOutputStream();
		int code = OperatorCommands.run(new PrintStream(lines, true, StandardCharsets.UTF_8),
				Stream.concat(words.stream(), Stream.of(keys).filter((given) -> !given.isEmpty()))
					.toArray(String[]::new));
		this.said = lines.toString(StandardCharsets.UTF_8);
		return code;
	}

}
