package jp.wakuwaku.bot.load.process;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.emulator.EmulatorApplication;
import jp.wakuwaku.bot.load.echo.EchoBot;

/** The applications of a run, not started yet. */
public final class Servers {

	/** What else the bot is told, for comparing settings. */
	private static final String BOT_ARGUMENTS = "load.bot-arguments";

	private static final String READINESS = "/actuator/health/readiness";

	private Servers() {
	}

	/**
	 * The stand-in for the LINE Platform, keeping a ledger and without LINE's rate
	 * limits.
	 * @param folder for its output
	 * @return from the packaged jar
	 */
	public static JavaServer emulator(Path folder) {
		return emulator(folder, "--wakuwaku.emulator.ledger=true", "--wakuwaku.emulator.rate-limits=false");
	}

	/**
	 * The stand-in for the LINE Platform with very many friends and LINE's rate limits.
	 * @param folder for its output
	 * @param friends how many
	 * @return from the packaged jar
	 */
	public static JavaServer emulatorWithCrowd(Path folder, int friends) {
		return emulator(folder, "--wakuwaku.emulator.crowd=" + friends);
	}

	private static JavaServer emulator(Path folder, String... more) {
		return new JavaServer("emulator", folder, "/emulator/api/received",
				(arguments) -> JavaCommand.insidePackagedBot(EmulatorApplication.class.getName(), arguments),
				with(Credentials.arguments(), more));
	}

	/**
	 * The bot with a Redis that is not its own.
	 * @param folder for its output and data
	 * @param lineApi the emulator's
	 * @param redis for {@code spring.data.redis.url}
	 * @param more further arguments
	 * @return from the packaged jar
	 */
	public static JavaServer bot(Path folder, URI lineApi, String redis, String... more) {
		return bot(folder, with(with(connected(lineApi), "--spring.data.redis.url=" + redis,
				"--wakuwaku.redis.embedded=false", "--wakuwaku.data-dir=" + folder.resolve("data")), more));
	}

	/**
	 * The bot under a program that changes what it sees, with a Redis that is not its
	 * own.
	 * @param folder for its output and data
	 * @param lineApi the emulator's
	 * @param redis for {@code spring.data.redis.url}
	 * @param prefix that program with its arguments
	 * @return from the packaged jar
	 */
	public static JavaServer botUnder(Path folder, URI lineApi, String redis, List<String> prefix) {
		return new JavaServer("bot-under", folder, READINESS,
				(arguments) -> Stream.concat(prefix.stream(), JavaCommand.packagedBot(arguments).stream()).toList(),
				with(connected(lineApi), "--spring.data.redis.url=" + redis, "--wakuwaku.redis.embedded=false",
						"--wakuwaku.data-dir=" + folder.resolve("data")));
	}

	/**
	 * The bot with its own Redis.
	 * @param folder for its output and data
	 * @param lineApi the emulator's
	 * @return from the packaged jar
	 */
	public static JavaServer botWithEmbeddedRedis(Path folder, URI lineApi) {
		return bot(folder, with(connected(lineApi), "--wakuwaku.redis.embedded=true",
				"--wakuwaku.data-dir=" + folder.resolve("data")));
	}

	/**
	 * The bot without anything that it needs.
	 * @param folder for its output
	 * @return from the packaged jar
	 */
	public static JavaServer botWithoutCredentials(Path folder) {
		return bot(folder, List.of("--wakuwaku.data-dir=" + folder.resolve("data")));
	}

	/**
	 * The plain bot that is compared with ours.
	 * @param folder for its output
	 * @param lineApi the emulator's
	 * @param waits whether it answers the webhook after its reply was taken
	 * @return from the class path of the tests
	 */
	public static JavaServer echo(Path folder, URI lineApi, boolean waits) {
		return new JavaServer("echo", folder, EchoBot.READY_PATH,
				(arguments) -> JavaCommand.ofTests(EchoBot.class, arguments),
				with(connected(lineApi), "--echo.waits=" + waits, "--spring.config.name=echo",
						"--logging.level.com.linecorp.bot.client.wire=off"));
	}

	private static JavaServer bot(Path folder, List<String> arguments) {
		String[] more = System.getProperty(BOT_ARGUMENTS, "").isBlank() ? new String[0]
				: System.getProperty(BOT_ARGUMENTS).split(" ");
		return new JavaServer("bot", folder, READINESS, JavaCommand::packagedBot, with(arguments, more));
	}

	private static List<String> connected(URI lineApi) {
		return with(Credentials.arguments(), "--line.bot.api-end-point=" + lineApi,
				"--line.bot.blob-end-point=" + lineApi);
	}

	private static List<String> with(List<String> arguments, String... more) {
		return new ArrayList<>(Stream.concat(arguments.stream(), Stream.of(more)).toList());
	}

}
