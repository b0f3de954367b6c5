package jp.wakuwaku.bot.programs.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jp.wakuwaku.bot.platform.Follower;
import jp.wakuwaku.bot.platform.StartRefusedException;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.ProgramFiles;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ProgramImport;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.ProgramsVersion;
import jp.wakuwaku.bot.programs.Replacement;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.file.ProgramFilesForTests;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(RedisExtension.class)
class ProgramsIntegrationTests {

	/** Past midnight in Japan, the day before elsewhere. */
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T15:30:00Z"), ZoneOffset.UTC);

	private static final ProgramList ONE = new ProgramList(
			List.of(Specimens.seminar("one", Specimens.session("one-1", 30, StaffStatus.OPEN))));

	private static final ProgramList TWO = new ProgramList(List.of(Specimens.seminar("two")));

	private final LettuceConnectionFactory connections = RedisExtension.connect();

	private final StringRedisTemplate redis = redis();

	private final RedisPrograms programs = new RedisPrograms(this.redis);

	private final ProgramFiles files = ProgramFilesForTests.files();

	@TempDir
	private Path folder;

	@AfterEach
	void disconnect() {
		this.connections.destroy();
	}

	@Test
	void keepsWhatWasPutInPlaceOfEverything() {
		assertThat(this.programs.all()).isEmpty();
		assertThat(this.programs.replace(ONE, 0)).isEqualTo(new Replacement.Done(1));
		assertThat(this.programs.all()).isEqualTo(ONE.programs());
		assertThat(this.programs.find(new ProgramId("one"))).contains(ONE.programs().getFirst());
		assertThat(this.programs.find(new ProgramId("two"))).isEmpty();
		assertThat(this.programs.session(new SessionId("one-1"))).map((found) -> found.session().capacity().seats())
			.contains(30);
		assertThat(this.programs.replace(TWO, 1)).isEqualTo(new Replacement.Done(2));
		assertThat(this.programs.latest()).isEqualTo(new ProgramsVersion(2, TWO));
	}

	@Test
	void readsBackEveryKindOfProgram() throws IOException {
		ProgramList samples = samples();
		assertThat(this.programs.replace(samples, 0)).isEqualTo(new Replacement.Done(1));
		assertThat(new RedisPrograms(this.redis).latest().list()).isEqualTo(samples);
	}

	@Test
	void refusesAChangeOfAnOlderVersion() {
		assertThat(this.programs.replace(ONE, 0)).isEqualTo(new Replacement.Done(1));
		assertThat(this.programs.replace(TWO, 0)).isEqualTo(new Replacement.Stale(new ProgramsVersion(1, ONE)));
		assertThat(this.programs.all()).isEqualTo(ONE.programs());
	}

	@Test
	void takesTheSameChangeTwiceForOne() {
		assertThat(this.programs.replace(ONE, 0)).isEqualTo(new Replacement.Done(1));
		assertThat(this.programs.replace(ONE, 0)).isEqualTo(new Replacement.Done(1));
	}

	@Test
	void letsOneOfManyChangesThrough() throws Exception {
		List<Future<Replacement>> changes = new ArrayList<>();
		try (ExecutorService staff = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 20; i++) {
				ProgramList list = new ProgramList(List.of(Specimens.seminar("by-" + i)));
				changes.add(staff.submit(() -> new RedisPrograms(this.redis).replace(list, 0)));
			}
		}
		List<Replacement> results = new ArrayList<>();
		for (Future<Replacement> change : changes) {
			results.add(change.get());
		}
		assertThat(results).filteredOn(Replacement.Done.class::isInstance).hasSize(1);
		assertThat(this.programs.latest().number()).isEqualTo(1);
	}

	@Test
	void showsOnEveryInstanceWhatOneChanged() {
		RedisPrograms other = new RedisPrograms(this.redis);
		Follower follower = follower(other, new ProgramsProperties("", false));
		follower.start();
		assertThat(other.all()).isEmpty();
		assertThat(this.programs.replace(ONE, 0)).isEqualTo(new Replacement.Done(1));
		Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> other.all().equals(ONE.programs()));
		follower.stop();
	}

	@Test
	void writesTheSamplesOnceFromTheDayInJapan() throws IOException {
		follow(new ProgramsProperties("", true));
		assertThat(this.programs.latest()).isEqualTo(new ProgramsVersion(1, samples()));
		assertThat(this.programs.replace(new ProgramList(List.of()), 1)).isEqualTo(new Replacement.Done(2));
		follow(new ProgramsProperties("", true));
		assertThat(this.programs.latest().list().programs()).isEmpty();
	}

	@Test
	void writesNothingUnlessToldSo() {
		follow(new ProgramsProperties("", false));
		assertThat(this.programs.latest().number()).isZero();
	}

	@Test
	void beginsWithTheOperatorsFileRatherThanTheSamples() throws IOException {
		Path file = Files.writeString(this.folder.resolve("programs.yaml"), this.files.write(ONE));
		follow(new ProgramsProperties(file.toString(), true));
		assertThat(this.programs.latest()).isEqualTo(new ProgramsVersion(1, ONE));
	}

	@Test
	void refusesToStartWithAFaultyFileAndTakesNothingOfIt() throws IOException {
		String faulty = this.files.write(ONE).replace("status: open", "status: full");
		Path file = Files.writeString(this.folder.resolve("programs.yaml"), faulty);
		assertThatExceptionOfType(StartRefusedException.class)
			.isThrownBy(() -> follow(new ProgramsProperties(file.toString(), false)))
			.withMessageContaining(file + ":")
			.withMessageContaining("status: 'full' (expected: one of [draft, open, closed, cancelled])");
		assertThat(this.programs.latest().number()).isZero();
	}

	@Test
	void refusesToStartWithoutTheFileItIsToldOf() {
		assertThatExceptionOfType(StartRefusedException.class)
			.isThrownBy(() -> follow(new ProgramsProperties(this.folder.resolve("none.yaml").toString(), false)))
			.withMessageContaining("none.yaml");
	}

	@Test
	void goesOnShowingWhatItCanReadAndLeavesTheRestAlone() {
		assertThat(this.programs.replace(ONE, 0)).isEqualTo(new Replacement.Done(1));
		this.redis.opsForHash().put(ProgramKeys.PROGRAMS, ProgramKeys.NUMBER, "2");
		this.redis.opsForHash().put(ProgramKeys.PROGRAMS, ProgramKeys.CONTENT, "{\"version\":99,\"ひみつ\":1}");
		Follower follower = follower(this.programs, new ProgramsProperties("", true));
		follower.start();
		follower.stop();
		assertThat(this.programs.all()).isEqualTo(ONE.programs());
		assertThatExceptionOfType(UnreadableProgramsException.class)
			.isThrownBy(() -> new RedisPrograms(this.redis).all())
			.withMessage("programs, version 2: IllegalArgumentException "
					+ "(expected: a record that this version of the bot reads)");
		assertThat(this.redis.<String, String>opsForHash().get(ProgramKeys.PROGRAMS, ProgramKeys.NUMBER))
			.isEqualTo("2");
	}

	private void follow(ProgramsProperties properties) {
		Follower follower = follower(new RedisPrograms(this.redis), properties);
		follower.start();
		follower.stop();
	}

	private Follower follower(RedisPrograms shown, ProgramsProperties properties) {
		return new Follower("programs",
				new ProgramsFollower(shown, new ProgramSeed(properties, this.files), CLOCK)::look);
	}

	private ProgramList samples() throws IOException {
		byte[] samples = new ClassPathResource("programs/samples.yaml").getContentAsByteArray();
		return switch (this.files.read("samples.yaml", samples, LocalDate.of(2026, 11, 23))) {
			case ProgramImport.Complete(ProgramList list) -> list;
			case ProgramImport.Faulty faulty -> throw new AssertionError(faulty.errors());
		};
	}

	private StringRedisTemplate redis() {
		return new StringRedisTemplate(this.connections);
	}

}
