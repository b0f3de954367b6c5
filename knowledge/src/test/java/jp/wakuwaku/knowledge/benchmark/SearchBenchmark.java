package jp.wakuwaku.knowledge.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Changes.Question;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqIndex;
import jp.wakuwaku.knowledge.RandomTexts;
import jp.wakuwaku.knowledge.SearchOutcome;
import jp.wakuwaku.knowledge.content.FaqFiles;
import jp.wakuwaku.knowledge.content.GoldenFile;
import jp.wakuwaku.knowledge.content.ReadResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What one search costs, one after the other; and what building the index costs. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class SearchBenchmark {

	/**
	 * Asks one golden question after the other.
	 * @param content what is searched
	 * @param questions what is asked
	 * @return what was found
	 */
	@Benchmark
	public SearchOutcome search(Content content, Questions questions) {
		return content.index.search(questions.next());
	}

	/**
	 * Asks what nobody would ask: the worst case is what counts here.
	 * @param content what is searched
	 * @param questions what is asked
	 * @return what was found
	 */
	@Benchmark
	public SearchOutcome hostile(Content content, HostileQuestions questions) {
		return content.index.search(questions.next());
	}

	/** The content, and the index whose building is timed once, in a fresh process. */
	@State(Scope.Benchmark)
	public static class Content {

		/** How many entries there are. */
		@Param("100000")
		public int entries;

		/** A file to take the entries from; without one, others like those that ship. */
		@Param("")
		public String faq = "";

		private FaqIndex index = FaqIndex.build(new Faq(List.of(), List.of()));

		/** Builds the index and prints what it took. */
		@Setup
		public void build() {
			long before = heap();
			Faq content = content();
			long texts = heap();
			long start = System.nanoTime();
			this.index = FaqIndex.build(content);
			double seconds = (System.nanoTime() - start) / 1e9;
			System.out.printf(Locale.ROOT, "%d entries: build %.1f s, index %d MB, with the texts %d MB%n",
					content.entries().size(), seconds, heap() - texts, heap() - before);
		}

		/** Lets the index go. */
		@TearDown
		public void close() {
			this.index.close();
		}

		private Faq content() {
			if (this.faq.isEmpty()) {
				return ManyEntries.like(FaqFiles.shipped(), this.entries);
			}
			if (FaqFiles.read(Path.of(this.faq)) instanceof ReadResult.Complete(Faq content)) {
				return ManyEntries.copies(content, this.entries);
			}
			throw new IllegalArgumentException("faq: '" + this.faq + "' (expected: FAQ files without errors)");
		}

		/** What is held in memory, in megabytes. */
		private static long heap() {
			for (int i = 0; i < 3; i++) {
				System.gc();
			}
			Runtime runtime = Runtime.getRuntime();
			return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
		}

	}

	/** The golden questions, or those of a file. */
	@State(Scope.Thread)
	public static class Questions {

		/** A file of questions, {@code id<TAB>text}. */
		@Param("")
		public String queries = "";

		private List<String> texts = List.of();

		private int next;

		/**
		 * Reads the questions.
		 * @throws IOException if the file cannot be read
		 */
		@Setup(Level.Trial)
		public void read() throws IOException {
			this.texts = this.queries.isEmpty() ? GoldenFile.shipped().stream().map(Question::text).toList()
					: Files.readAllLines(Path.of(this.queries))
						.stream()
						.map((line) -> line.split("\t", -1)[1])
						.toList();
		}

		String next() {
			return this.texts.get(this.next++ % this.texts.size());
		}

	}

	/** Random and endless texts. */
	@State(Scope.Thread)
	public static class HostileQuestions {

		private static final String COMMON = "市の講座と起業と仕事と相談と女性と申し込みと費用と場所と時間と子どもと企業";

		private final List<String> texts = Stream.concat(RandomTexts.of(200),
				Stream.of("😀".repeat(2_500), "漢字カタカナひらがな".repeat(500), "せみなーのもうしこみ".repeat(500), "うううああ".repeat(1_000),
						"a".repeat(5_000), "handomeido".repeat(500), "seminaa ".repeat(625), "1 2 3 4 5 ".repeat(500),
						"鬱憂欝郁".repeat(1_250), COMMON.repeat(130), "だっぺけえ".repeat(1_000), "ーっぁ".repeat(1_600)))
			.toList();

		private int next;

		String next() {
			return this.texts.get(this.next++ % this.texts.size());
		}

	}

}
