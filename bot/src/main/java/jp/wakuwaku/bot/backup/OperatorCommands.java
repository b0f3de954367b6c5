package jp.wakuwaku.bot.backup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** What {@code java -jar bot.jar} does instead of running the bot. */
public final class OperatorCommands {

	/** Nothing but what the command says; and not to be taken for a bot. */
	private static final String[] QUIET = { "--logging.level.root=off", "--spring.main.log-startup-info=false",
			"--spring.data.redis.client-name=wakuwaku-command", "--spring.data.redis.timeout=30s",
			"--logging.structured.format.console=", "--logging.register-shutdown-hook=false" };

	private final PrintStream lines;

	private OperatorCommands(PrintStream lines) {
		this.lines = lines;
	}

	/**
	 * Tells whether something else than the bot is to run.
	 * @param arguments of the command line
	 * @return {@code true} for a command
	 */
	public static boolean isOne(String... arguments) {
		return Orders.isOne(arguments);
	}

	/**
	 * Runs a command in a terminal.
	 * @param arguments of the command line
	 * @return the process' exit value
	 */
	public static int run(String... arguments) {
		return run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8), arguments);
	}

	/**
	 * Runs a command.
	 * @param lines where whoever runs it reads
	 * @param arguments of the command line
	 * @return the process' exit value
	 */
	static int run(PrintStream lines, String... arguments) {
		return new OperatorCommands(lines).carryOut(arguments).number();
	}

	private ExitCode carryOut(String... arguments) {
		try {
			return switch (Orders.read(arguments)) {
				case Order.Backup order -> within(new CommandSetup(true, false),
						(context) -> new BackupCommand(order, terminal()).run(context), arguments);
				case Order.VerifyAudit _ -> within(new CommandSetup(true, true),
						(context) -> new VerifyAuditCommand(terminal()).run(context), arguments);
				case Order.Explain _ -> explain();
				case Order.Restore order -> restore(new RestoreCommand(order, terminal()), arguments);
			};
		}
		catch (RuntimeException | IOException ex) {
			return failed(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return ExitCode.TROUBLED;
		}
	}

	private ExitCode explain() {
		this.lines.println(Orders.USAGE);
		return ExitCode.DONE;
	}

	/** The file is read to its end before anything else is looked at. */
	private ExitCode restore(RestoreCommand command, String... arguments) throws IOException, InterruptedException {
		BackupReader.Contents contents = command.check();
		return within(new CommandSetup(false, true), (context) -> command.run(context, contents), arguments);
	}

	private static ExitCode within(CommandSetup setup, Work work, String... arguments)
			throws IOException, InterruptedException {
		SpringApplication application = new SpringApplication(CommandConfiguration.class);
		application.setMainApplicationClass(OperatorCommands.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setLazyInitialization(true);
		application.addInitializers(setup);
		String[] properties = Stream.of(Orders.properties(arguments), QUIET)
			.flatMap(Arrays::stream)
			.toArray(String[]::new);
		try (ConfigurableApplicationContext context = application.run(properties)) {
			return work.run(context);
		}
	}

	/** What a command does with what it needs of the bot. */
	@FunctionalInterface
	private interface Work {

		ExitCode run(ApplicationContext context) throws IOException, InterruptedException;

	}

	private Terminal terminal() {
		return new Terminal(this.lines, System::nanoTime);
	}

	private ExitCode failed(Exception failure) {
		FailureWords words = isStopping() ? FailureWords.whileStopping(failure) : FailureWords.of(failure);
		this.lines.println(words.text());
		return words.code();
	}

	/** Whether somebody pressed Ctrl-C: nothing can be planned for the end then. */
	private static boolean isStopping() {
		Thread plan = new Thread();
		try {
			Runtime.getRuntime().addShutdownHook(plan);
			Runtime.getRuntime().removeShutdownHook(plan);
			return false;
		}
		catch (IllegalStateException _) {
			return true;
		}
	}

}
