package jp.wakuwaku.knowledge.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqIndex;
import jp.wakuwaku.knowledge.Hit;
import jp.wakuwaku.knowledge.SearchOutcome;
import jp.wakuwaku.knowledge.content.ContentError;
import jp.wakuwaku.knowledge.content.FaqFiles;
import jp.wakuwaku.knowledge.content.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of the FAQ: checks files, searches, measures. */
@Command(name = "faq", mixinStandardHelpOptions = true,
		description = "Checks FAQ files, searches them and measures it.", subcommands = CommandLine.HelpCommand.class)
public final class FaqCommand {

	@Spec
	private @Nullable CommandSpec spec;

	/**
	 * Runs the command line; exits with 0, with 1 when content is faulty, with 2 when the
	 * command is.
	 * @param arguments a subcommand and what it needs; without any, help is printed
	 */
	public static void main(String... arguments) {
		PrintWriter output = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
		System.exit(commandLine().setOut(output).execute((arguments.length > 0) ? arguments : new String[] { "help" }));
	}

	static CommandLine commandLine() {
		return new CommandLine(new FaqCommand()).setExecutionExceptionHandler((failure, command, _) -> {
			if (!(failure instanceof IOException || failure instanceof IllegalArgumentException)) {
				throw failure;
			}
			command.getErr().println(failure);
			return CommandLine.ExitCode.USAGE;
		});
	}

	@Command(description = "Checks FAQ files; every error with its file and line.", mixinStandardHelpOptions = true)
	int check(@Parameters(paramLabel = "FILE|DIR") Path place) {
		Faq faq = read(place);
		if (faq == null) {
			return 1;
		}
		out().printf(Locale.ROOT, "%d entries in %d categories, no errors%n", faq.entries().size(),
				faq.categories().size());
		return 0;
	}

	@Command(description = "Searches as the bot does.", mixinStandardHelpOptions = true)
	int search(@Parameters(paramLabel = "TEXT") String text, @Option(names = "--faq", paramLabel = "FILE|DIR",
			description = "instead of the content that ships") @Nullable Path place) {
		Faq faq = (place != null) ? read(place) : FaqFiles.shipped();
		if (faq == null) {
			return 1;
		}
		try (FaqIndex index = FaqIndex.build(faq)) {
			out().println(switch (index.search(text)) {
				case SearchOutcome.Answer answer -> "Answer: " + answer.best().entry().id();
				case SearchOutcome.Candidates candidates -> "Candidates: " + candidates.hits().size();
				case SearchOutcome.NotFound _ -> "NotFound";
			});
			index.rank(text, 10).forEach(this::print);
		}
		return 0;
	}

	@Command(description = "Measures the search with judged questions.", mixinStandardHelpOptions = true)
	int evaluate(@Option(names = "--faq", paramLabel = "FILE|DIR", required = true) Path place,
			@Option(names = "--queries", required = true, description = "id<TAB>text") Path queries,
			@Option(names = "--qrels", required = true, description = "query 0 entry grade") Path qrels,
			@Option(names = "--run", description = "where the hits go in TREC's form") @Nullable Path run,
			@Option(names = "--off-topic", description = "texts without an answer, one a line") @Nullable Path offTopic)
			throws IOException {
		Faq faq = read(place);
		if (faq == null) {
			return 1;
		}
		Judgements judgements = Judgements.read(queries, qrels);
		try (FaqIndex index = FaqIndex.build(faq)) {
			Evaluation evaluation = new Evaluation(index, judgements);
			evaluation.metrics().forEach((name, value) -> out().printf(Locale.ROOT, "%-18s %.4f%n", name, value));
			out().printf(Locale.ROOT, "%-18s %d of %d judged, %d entries%n", "queries", evaluation.judged().size(),
					judgements.queries().size(), faq.entries().size());
			out().printf(Locale.ROOT, "%-18s %.1f ms%n", "p95", evaluation.slow().toNanos() / 1e6);
			print("", Bands.of(index, judgements.queries().values()));
			if (offTopic != null) {
				print("off-topic ", Bands.of(index, lines(offTopic)));
			}
			if (run != null) {
				Files.write(run, evaluation.run());
			}
		}
		return 0;
	}

	private @Nullable Faq read(Path place) {
		return switch (FaqFiles.read(place)) {
			case ReadResult.Complete(Faq faq) -> faq;
			case ReadResult.Faulty(List<ContentError> errors) -> {
				errors.forEach(out()::println);
				out().printf(Locale.ROOT, "%d errors%n", errors.size());
				yield null;
			}
		};
	}

	private void print(Hit hit) {
		out().printf(Locale.ROOT, "%8.2f  %-40s %s%n", hit.score(), hit.entry().id(), hit.entry().question());
	}

	private void print(String prefix, Bands bands) {
		out().printf(Locale.ROOT, "%-18s %.4f (%d)%n", prefix + "answered", bands.share(bands.answers()),
				bands.answers());
		out().printf(Locale.ROOT, "%-18s %.4f (%d)%n", prefix + "candidates", bands.share(bands.candidates()),
				bands.candidates());
		out().printf(Locale.ROOT, "%-18s %.4f (%d)%n", prefix + "not found", bands.share(bands.notFound()),
				bands.notFound());
	}

	private static List<String> lines(Path file) throws IOException {
		return Files.readAllLines(file).stream().filter((line) -> !line.isBlank()).toList();
	}

	private PrintWriter out() {
		if (this.spec == null) {
			throw new IllegalStateException("command line: none (expected: picocli runs this)");
		}
		return this.spec.commandLine().getOut();
	}

}
