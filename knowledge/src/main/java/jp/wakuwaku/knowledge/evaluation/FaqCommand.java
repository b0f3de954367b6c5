package jp.wakuwaku.knowledge.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqIndex;
import jp.wakuwaku.knowledge.Hit;
import jp.wakuwaku.knowledge.SearchOutcome;
import jp.wakuwaku.knowledge.analysis.FaqAnalyzer;
import jp.wakuwaku.knowledge.content.Comparison;
import jp.wakuwaku.knowledge.content.ContentChange;
import jp.wakuwaku.knowledge.content.FaqExport;
import jp.wakuwaku.knowledge.content.FaqFiles;
import jp.wakuwaku.knowledge.content.ReadResult;
import jp.wakuwaku.knowledge.content.ThesaurusFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of the FAQ: checks, compares and writes files, searches, measures. */
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

	@Command(description = "Checks FAQ files and the thesaurus; every error with its file and line.",
			mixinStandardHelpOptions = true)
	int check(@Parameters(paramLabel = "FILE|DIR") Path place,
			@Option(names = "--thesaurus", paramLabel = "FILE",
					description = "instead of the folder's thesaurus.txt") @Nullable Path thesaurus,
			@Option(names = "--verbose", description = "lists the thesaurus' unused groups") boolean verbose) {
		Faq faq = read(place, FaqFiles.shipped());
		Path beside = place.resolve(ThesaurusFile.NAME);
		Path words = (thesaurus == null && Files.exists(beside)) ? beside : thesaurus;
		if (faq != null) {
			out().printf(Locale.ROOT, "%d entries in %d categories, no errors%n", faq.entries().size(),
					faq.categories().size());
		}
		boolean isRight = words == null
				|| check(ThesaurusFile.read(words), (faq != null) ? faq : new Faq(List.of(), List.of()), verbose);
		return (faq != null && isRight) ? 0 : 1;
	}

	@Command(description = "Tells what new content would change: added, changed, removed, rejected.",
			mixinStandardHelpOptions = true)
	int compare(@Parameters(paramLabel = "OLD") Path old, @Parameters(paramLabel = "NEW") Path next) {
		Faq faq = read(old, FaqFiles.shipped());
		if (faq == null) {
			return 1;
		}
		Comparison comparison = Comparison.of(faq, FaqFiles.read(next, faq, today()));
		comparison.changes().forEach((change) -> out().println(line(change)));
		comparison.rejected().forEach((error) -> out().println("rejected  " + error));
		out().printf(Locale.ROOT, "%d added, %d changed, %d removed, %d errors%s%n",
				count(comparison, ContentChange.Added.class), count(comparison, ContentChange.Changed.class),
				count(comparison, ContentChange.Removed.class), comparison.rejected().size(),
				comparison.isReordered() ? ", another order" : "");
		return comparison.rejected().isEmpty() ? 0 : 1;
	}

	@Command(description = "Writes FAQ files as a table or as a folder of YAML files.", mixinStandardHelpOptions = true)
	int export(@Parameters(paramLabel = "FILE|DIR") Path place,
			@Parameters(paramLabel = "TABLE.csv|DIR", description = "a table, or an empty or new folder") Path target)
			throws IOException {
		Faq faq = read(place, FaqFiles.shipped());
		if (faq == null) {
			return 1;
		}
		if (target.toString().endsWith(".csv")) {
			Files.write(target, FaqExport.csv(faq));
			return 0;
		}
		Files.createDirectories(target);
		try (DirectoryStream<Path> children = Files.newDirectoryStream(target)) {
			if (children.iterator().hasNext()) {
				throw new IllegalArgumentException("target: '" + target + "' (expected: an empty or new folder)");
			}
		}
		for (Map.Entry<String, String> file : FaqExport.yaml(faq).entrySet()) {
			Files.writeString(target.resolve(file.getKey()), file.getValue());
		}
		return 0;
	}

	@Command(description = "Searches as the bot does.", mixinStandardHelpOptions = true)
	int search(@Parameters(paramLabel = "TEXT") String text, @Option(names = "--faq", paramLabel = "FILE|DIR",
			description = "instead of the content that ships") @Nullable Path place) {
		Faq faq = (place != null) ? read(place, FaqFiles.shipped()) : FaqFiles.shipped();
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
		Faq faq = read(place, FaqFiles.shipped());
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

	private @Nullable Faq read(Path place, Faq current) {
		return switch (FaqFiles.read(place, current, today())) {
			case ReadResult.Complete(Faq faq) -> faq;
			case ReadResult.Faulty faulty -> {
				faulty.errors().forEach(out()::println);
				out().printf(Locale.ROOT, "%d errors%n", faulty.errors().size());
				yield null;
			}
		};
	}

	private boolean check(ThesaurusFile thesaurus, Faq faq, boolean verbose) {
		ThesaurusCheck check = ThesaurusCheck.of(thesaurus, faq, FaqAnalyzer.forSearch());
		thesaurus.errors().forEach(out()::println);
		check.conflicts().forEach(out()::println);
		if (verbose) {
			check.unused()
				.forEach((group) -> out().println(thesaurus.name() + ":" + group.line() + ": unused " + group.forms()));
		}
		out().printf(Locale.ROOT, "%d groups in the thesaurus, %d errors, %d conflicts, %d unused%n",
				thesaurus.groups().size(), thesaurus.errors().size(), check.conflicts().size(), check.unused().size());
		return thesaurus.errors().isEmpty() && check.conflicts().isEmpty();
	}

	private static String line(ContentChange change) {
		return switch (change) {
			case ContentChange.Added(FaqEntry entry) -> "added     " + entry.id() + " " + entry.question();
			case ContentChange.Changed changed -> "changed   " + changed.after().id() + " "
					+ changed.fields().stream().map((field) -> field.name().toLowerCase(Locale.ROOT)).toList();
			case ContentChange.Removed(FaqEntry entry) -> "removed   " + entry.id() + " " + entry.question();
			case ContentChange.Category category -> "category  " + Objects.requireNonNullElse(category.before(), "none")
					+ " -> " + Objects.requireNonNullElse(category.after(), "none");
		};
	}

	private static long count(Comparison comparison, Class<? extends ContentChange> kind) {
		return comparison.changes().stream().filter(kind::isInstance).count();
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneId.of("Asia/Tokyo"));
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
