package jp.wakuwaku.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import jp.wakuwaku.bot.load.history.HistoryFiles;
import jp.wakuwaku.bot.load.history.Post;
import jp.wakuwaku.bot.load.history.Verdict;
import jp.wakuwaku.bot.load.process.Credentials;
import jp.wakuwaku.bot.load.process.JavaServer;
import jp.wakuwaku.bot.load.process.Leftovers;
import jp.wakuwaku.bot.load.process.RedisServer;
import jp.wakuwaku.bot.load.process.Servers;
import jp.wakuwaku.bot.load.residents.Neighbourhood;
import jp.wakuwaku.bot.load.traffic.Channel;
import jp.wakuwaku.bot.load.traffic.EmulatorClient;
import jp.wakuwaku.bot.load.traffic.LoadGenerator;
import jp.wakuwaku.bot.load.traffic.LoadPlan;

import org.springframework.util.FileSystemUtils;

/**
 * The LINE stand-in, Redis and the bot of one run, each in a process of its own. Their
 * output stays in {@code bot/target/load} until the next run of the same name. Runs in
 * one JVM follow each other and have the stand-in in common, unless they ask for a crowd.
 */
final class TestBed implements AutoCloseable {

	private final Path folder;

	private final JavaServer emulator;

	private final boolean isEmulatorOfItsOwn;

	private final RedisServer redis;

	private final EmulatorClient line;

	/** Starts Redis, and the emulator if it is not there, but no bot. */
	TestBed(String name) {
		this(name, (_) -> Line.STAND_IN, false);
	}

	/** With an emulator of its own that has as many friends, and LINE's rate limits. */
	static TestBed withCrowd(String name, int friends) {
		return new TestBed(name, (folder) -> Servers.emulatorWithCrowd(folder, friends), true);
	}

	private TestBed(String name, Function<Path, JavaServer> emulator, boolean isEmulatorOfItsOwn) {
		this.folder = emptied(Path.of("target", "load", name).toAbsolutePath());
		this.emulator = emulator.apply(this.folder);
		this.isEmulatorOfItsOwn = isEmulatorOfItsOwn;
		this.redis = new RedisServer(this.folder);
		this.line = new EmulatorClient(this.emulator.address());
		try {
			if (isEmulatorOfItsOwn) {
				this.emulator.start();
			}
			else {
				this.line.beginAnew();
			}
			this.redis.start();
		}
		catch (RuntimeException ex) {
			close();
			throw ex;
		}
	}

	/** Of its own: a second run beside it would end its processes. */
	private static Path emptied(Path folder) {
		try {
			List<ProcessHandle> others = Leftovers.of(folder);
			if (!others.isEmpty()) {
				throw new IllegalStateException(folder + ": in use by " + others);
			}
			FileSystemUtils.deleteRecursively(folder);
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A bot that is not started yet; whoever asks for it closes it. */
	JavaServer bot() {
		return Servers.bot(this.folder, this.line.lineApi(), this.redis.url());
	}

	/** A bot with the programs of {@code load/programs.yaml}. */
	JavaServer botWithPrograms() {
		return Servers.bot(this.folder, this.line.lineApi(), this.redis.url(), "--wakuwaku.programs.file="
				+ Path.of("src", "test", "resources", "load", "programs.yaml").toAbsolutePath());
	}

	/** A bot under a program that changes what it sees. */
	JavaServer botUnder(List<String> prefix) {
		return Servers.botUnder(this.folder, this.line.lineApi(), this.redis.url(), prefix);
	}

	Path folder() {
		return this.folder;
	}

	JavaServer botWithEmbeddedRedis() {
		return Servers.botWithEmbeddedRedis(this.folder, this.line.lineApi());
	}

	JavaServer echo(boolean waits) {
		return Servers.echo(this.folder, this.line.lineApi(), waits);
	}

	RedisServer redis() {
		return this.redis;
	}

	EmulatorClient line() {
		return this.line;
	}

	/** Residents who act on what they read; whoever asks for it closes it. */
	Neighbourhood neighbourhood(JavaServer bot) {
		return new Neighbourhood(this.emulator.address(), Credentials.TOKEN, bot.address());
	}

	LoadGenerator load(LoadPlan plan, JavaServer bot) {
		return new LoadGenerator(plan, channel(bot), this.line::register);
	}

	Channel channel(JavaServer bot) {
		return new Channel(bot.address().resolve("/callback"), Credentials.SECRET, this.line.botId(Credentials.TOKEN));
	}

	/** Waits until everything that was acknowledged is answered, or for so long. */
	Verdict settle(List<Post> posts, Duration within) {
		Settling settling = new Settling(this.line);
		Verdict verdict = settling.verdict(posts, within);
		HistoryFiles.write(this.folder, posts, settling.ledger(), verdict);
		return verdict;
	}

	@Override
	public void close() {
		if (this.isEmulatorOfItsOwn) {
			this.emulator.close();
		}
		this.redis.close();
		Leftovers.end(this.folder);
	}

	/** Starts with its first use; ends with this JVM. */
	private static final class Line {

		static final JavaServer STAND_IN = started();

		private static JavaServer started() {
			JavaServer emulator = Servers.emulator(emptied(Path.of("target", "load", "line").toAbsolutePath()));
			emulator.start();
			return emulator;
		}

	}

}
