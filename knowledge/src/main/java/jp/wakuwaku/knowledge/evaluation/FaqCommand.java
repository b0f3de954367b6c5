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

import jp.wakuwaku.knowledge.Changes;
import jp.wakuwaku.knowledge.Changes.Question;
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
		Faq faq = reader().faq(place, FaqFiles.shipped());
		Path words = ContentReader.thesaurus(place, thesaurus);
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
		Faq faq = reader().faq(old, FaqFiles.shipped());
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
		Faq faq = reader().faq(place, FaqFiles.shipped());
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
		Content content = reader().content(place, null, Content.shipped());
		if (content == null) {
			return 1;
		}
		try (FaqIndex index = content.index()) {
			out().println(switch (index.search(text)) {
				case SearchOutcome.Answer answer -> "Answer: " + answer.best().entry().id();
				case SearchOutcome.Candidates candidates -> "Candidates: " + candidates.hits().size();
				case SearchOutcome.NotFound _ -> "NotFound";
			});
			index.rank(text, 10).forEach(this::print);
		}
		return 0;
	}

	@Command(description = "Tells why a search finds what it finds, for staff.", mixinStandardHelpOptions = true)
	int explain(@Parameters(paramLabel = "TEXT") String text, @Option(names = "--faq", paramLabel = "FILE|DIR",
			description = "instead of the content that ships") @Nullable Path place) {
		Content content = reader().content(place, null, Content.shipped());
		if (content == null) {
			return 1;
		}
		try (FaqIndex index = content.index()) {
			ExplanationText.lines(index.explain(text, today())).forEach(out()::println);
		}
		return 0;
	}

	@Command(description = "Measures the search with judged or with golden questions.", mixinStandardHelpOptions = true)
	int evaluate(
			@Option(names = "--faq", paramLabel = "FILE|DIR",
					description = "instead of the content that ships") @Nullable Path place,
			@Option(names = "--queries", paramLabel = "FILE", description = "id<TAB>text") @Nullable Path queries,
			@Option(names = "--qrels", paramLabel = "FILE", description = "query 0 entry grade") @Nullable Path qrels,
			@Option(names = "--golden", paramLabel = "FILE",
					description = "question<TAB>id[,id], instead of the two") @Nullable Path golden,
			@Option(names = "--run", paramLabel = "FILE",
					description = "where the hits go in TREC's form") @Nullable Path run,
			@Option(names = "--off-topic", paramLabel = "FILE",
					description = "texts without an answer, one a line") @Nullable Path offTopic)
			throws IOException {
		Content content = reader().content(place, null, Content.shipped());
		if (content == null) {
			return 1;
		}
		Judgements judgements = judgements(queries, qrels, golden, content.faq());
		List<String> talk = (offTopic != null) ? TextLines.withoutRemarks(offTopic) : List.of();
		try (FaqIndex index = content.index()) {
			Evaluation evaluation = new Evaluation(index, judgements);
			EvaluationText.lines(evaluation, content.faq().entries().size()).forEach(out()::println);
			if (offTopic != null) {
				EvaluationText.offTopic(evaluation, Bands.of(index, talk), talk).forEach(out()::println);
			}
			if (run != null) {
				Files.write(run, evaluation.run());
			}
		}
		return 0;
	}

	@Command(description = "Tells which questions would get another answer from new content or a new thesaurus.",
			mixinStandardHelpOptions = true)
	int diff(@Parameters(paramLabel = "OLD") Path old, @Parameters(paramLabel = "NEW") Path next,
			@Option(names = "--questions", required = true, paramLabel = "FILE",
					description = "question, or question<TAB>id[,id] where the right entry is known") Path questions,
			@Option(names = "--thesaurus-old", paramLabel = "FILE",
					description = "instead of OLD's thesaurus.txt, or of the one that ships") @Nullable Path oldThesaurus,
			@Option(names = "--thesaurus-new", paramLabel = "FILE",
					description = "instead of NEW's thesaurus.txt, or of OLD's") @Nullable Path nextThesaurus)
			throws IOException {
		Content before = reader().content(old, oldThesaurus, Content.shipped());
		Content after = (before != null) ? reader().content(next, nextThesaurus, before) : null;
		if (before == null || after == null) {
			return 1;
		}
		List<Question> asked = Judgements.questions(questions, List.of(before.faq(), after.faq()));
		try (FaqIndex published = before.index(); FaqIndex draft = after.index()) {
			ChangesText.lines(Changes.between(published, draft, asked, today())).forEach(out()::println);
		}
		return 0;
	}

	private static Judgements judgements(@Nullable Path queries, @Nullable Path qrels, @Nullable Path golden, Faq faq)
			throws IOException {
		if (golden != null && queries == null && qrels == null) {
			return Judgements.golden(golden, faq);
		}
		if (golden == null && queries != null && qrels != null) {
			return Judgements.read(queries, qrels);
		}
		throw new IllegalArgumentException("questions: not clear which (expected: --golden, or --queries and --qrels)");
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

	private ContentReader reader() {
		return new ContentReader(out(), today());
	}

	private PrintWriter out() {
		if (this.spec == null) {
			throw new IllegalStateException("command line: none (expected: picocli runs this)");
		}
		return this.spec.commandLine().getOut();
	}

}
