package jp.wakuwaku.bot.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Reads what stands behind {@code java -jar bot.jar}. */
final class Orders {

	static final String USAGE = """
			使い方:
			  java -jar bot.jar backup ファイル
			  java -jar bot.jar restore ファイル [--replace] [--stopped-at=2026-12-01T15:00] [--forgotten=ファイル]
			  java -jar bot.jar verify-audit
			Redis と鍵の設定（--spring.data.redis.url など）は、ボットを動かすときと同じものを、環境変数か引数で渡してください。""";

	private static final Set<String> HELP = Set.of("-h", "-?", "--help");

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private static final String STOPPED_AT = "--stopped-at=";

	private static final String FORGOTTEN = "--forgotten=";

	private static final String REPLACE = "--replace";

	private Orders() {
	}

	/** Also a word that is none: whoever mistypes one does not want a second bot. */
	static boolean isOne(String... arguments) {
		return arguments.length > 0 && (!arguments[0].startsWith("-") || HELP.contains(arguments[0]));
	}

	/** What is left over goes to Spring Boot, as properties. */
	static Order read(String... arguments) {
		requireKnown(arguments);
		List<String> words = Arrays.stream(arguments).skip(1).filter((word) -> !word.startsWith("--")).toList();
		return switch (arguments[0]) {
			case "backup" -> new Order.Backup(file(words));
			case "restore" -> new Order.Restore(file(words), Arrays.asList(arguments).contains(REPLACE),
					stoppedAt(arguments), values(FORGOTTEN, arguments).map(Orders::path).toList());
			case "verify-audit" -> {
				require(words.isEmpty());
				yield new Order.VerifyAudit();
			}
			case "-h", "-?", "--help", "help" -> new Order.Explain();
			default -> throw misused("知らない命令です。");
		};
	}

	/** The arguments that are Spring Boot's. */
	static String[] properties(String... arguments) {
		return Arrays.stream(arguments)
			.filter((word) -> word.startsWith("--"))
			.filter((word) -> !word.equals(REPLACE) && !word.startsWith(STOPPED_AT) && !word.startsWith(FORGOTTEN))
			.toArray(String[]::new);
	}

	/** Spring Boot takes any name, but its own and the bot's have parts. */
	private static void requireKnown(String... arguments) {
		Arrays.stream(properties(arguments))
			.map((word) -> word.replaceFirst("=.*", ""))
			.filter((name) -> !name.contains(".") && !HELP.contains(name))
			.findFirst()
			.ifPresent((name) -> {
				throw misused("知らない指定です: " + name);
			});
	}

	private static Path file(List<String> words) {
		require(words.size() == 1);
		return path(words.getFirst());
	}

	private static Path path(String word) {
		try {
			return Path.of(word).toAbsolutePath().normalize();
		}
		catch (InvalidPathException ex) {
			throw misused("ファイルの名前が正しくありません。");
		}
	}

	private static @Nullable Instant stoppedAt(String... arguments) {
		String value = values(STOPPED_AT, arguments).findFirst().orElse("");
		try {
			return value.isEmpty() ? null : LocalDateTime.parse(value).atZone(JAPAN).toInstant();
		}
		catch (DateTimeException ex) {
			throw misused("--stopped-at の時刻は、日本時間で 2026-12-01T15:00 のように書いてください。");
		}
	}

	private static Stream<String> values(String option, String... arguments) {
		return Arrays.stream(arguments)
			.filter((word) -> word.startsWith(option))
			.map((word) -> word.substring(option.length()));
	}

	private static void require(boolean isRight) {
		if (!isRight) {
			throw misused("引数の数が正しくありません。");
		}
	}

	private static CommandFailure misused(String what) {
		return new CommandFailure(ExitCode.MISUSED, what + "\n" + USAGE);
	}

}
