package jp.wakuwaku.bot.load.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Command lines of Java programs, with the JDK that runs the tests. What is measured gets
 * the same options, so that what is compared is the programs.
 */
final class JavaCommand {

	/**
	 * Options of the JVMs that are measured; those that the bot is shipped with if there
	 * are none.
	 */
	private static final String OPTIONS = "load.jvm-options";

	private static final String SHIPPED = "@" + Path.of("jvm.options").toAbsolutePath();

	/** Whether the bot is started as its image does it, instead of the jar. */
	private static final String AS_IMAGE = "load.as-image";

	private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

	private JavaCommand() {
	}

	/** The packaged bot, as an operator or the image starts it. */
	static List<String> packagedBot(List<String> arguments) {
		List<String> what = Boolean.getBoolean(AS_IMAGE) ? BotImage.start(JAVA, measured(), jar())
				: List.of("-jar", jar().toString());
		return command(measured(), what, arguments);
	}

	/** Another main class that is inside the packaged bot; not measured itself. */
	static List<String> insidePackagedBot(String mainClass, List<String> arguments) {
		return command(List.of(), List.of("-Dloader.main=" + mainClass, "-cp", jar().toString(),
				"org.springframework.boot.loader.launch.PropertiesLauncher"), arguments);
	}

	/** A main class of the tests. */
	static List<String> ofTests(Class<?> mainClass, List<String> arguments) {
		// Surefire and Failsafe hide a long class path inside a jar.
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return command(measured(), List.of("-cp", classPath, mainClass.getName()), arguments);
	}

	private static List<String> measured() {
		return Stream.of(System.getProperty(OPTIONS, SHIPPED).split(" "))
			.filter((option) -> !option.isBlank())
			.toList();
	}

	private static List<String> command(List<String> options, List<String> what, List<String> arguments) {
		return Stream.of(List.of(JAVA.toString()), options, what, arguments).flatMap(List::stream).toList();
	}

	private static Path jar() {
		Path jar = Path.of("target", "bot.jar").toAbsolutePath();
		if (!Files.exists(jar)) {
			throw new IllegalStateException(jar + ": missing (expected: built by mvn -DskipTests package)");
		}
		return jar;
	}

}
