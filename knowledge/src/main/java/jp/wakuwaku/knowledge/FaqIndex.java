package jp.wakuwaku.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.analysis.FaqAnalyzer;
import jp.wakuwaku.knowledge.analysis.QueryReader;
import jp.wakuwaku.knowledge.analysis.QueryWord;
import jp.wakuwaku.knowledge.analysis.ReadQuery;
import jp.wakuwaku.knowledge.analysis.Readings;
import jp.wakuwaku.knowledge.analysis.Synonyms;
import jp.wakuwaku.knowledge.analysis.WordKind;
import jp.wakuwaku.knowledge.analysis.WordList;

/**
 * The content made searchable, held in memory. Any number of threads may search at the
 * same time; new content is a new index.
 */
public final class FaqIndex implements AutoCloseable {

	private static final int LONGEST_QUERY = 500;

	private static final int POOL = 500;

	/** Above three candidates there is one that is only looked at, for its distance. */
	private static final int MOST_SHOWN = 4;

	/** A question about another place is not for this office, whatever else it asks. */
	private static final double ELSEWHERE = 0.4;

	private static final List<String> OFF_TOPIC = WordList.read(FaqIndex.class, "off-topic.txt");

	private final Faq faq;

	private final FaqAnalyzer analyzer = FaqAnalyzer.forSearch();

	private final QueryReader queries;

	private final Vocabulary vocabulary = new Vocabulary();

	private final List<EntryWords> words;

	private final Wordings wordings;

	private final Postings postings;

	private final Thresholds thresholds;

	private volatile boolean isClosed;

	private FaqIndex(Faq faq) {
		this.faq = faq;
		Readings.Learner readings = new Readings.Learner();
		OFF_TOPIC.forEach((text) -> readings.learn(this.analyzer.everyToken(text)));
		this.words = new Digest(this.analyzer, this.vocabulary, readings).of(faq.entries());
		this.wordings = new Wordings(faq.entries(), this.words, this.vocabulary);
		this.queries = new QueryReader(this.analyzer, Synonyms.municipal(this.analyzer), readings.readings(),
				this.vocabulary);
		this.postings = new Postings(this.words, this.vocabulary);
		this.thresholds = Thresholds.calibrate(OFF_TOPIC.stream().map(this::bestScore).toList());
	}

	/**
	 * Builds an index of the content and calibrates what counts as an answer.
	 * @param faq the content, may be empty
	 * @return the index, ready to search
	 */
	public static FaqIndex build(Faq faq) {
		return new FaqIndex(faq);
	}

	/**
	 * Returns the content that is searched.
	 * @return the content the index was built from
	 */
	public Faq faq() {
		return this.faq;
	}

	/**
	 * Looks for what answers a resident.
	 * @param query any text; only its first 500 characters count
	 * @param today the day on which an entry must be valid to be shown
	 * @return an answer, candidates to choose from, or the certainty that nothing fits
	 * @throws IllegalStateException after {@link #close()}
	 */
	public SearchOutcome search(String query, LocalDate today) {
		return search(query, (entry) -> entry.validity().includes(today));
	}

	/**
	 * Looks for what answers a question on any day, to measure the content as a whole.
	 * @param query any text; only its first 500 characters count
	 * @return an answer, candidates to choose from, or the certainty that nothing fits
	 * @throws IllegalStateException after {@link #close()}
	 */
	public SearchOutcome search(String query) {
		return search(query, (_) -> true);
	}

	/**
	 * Ranks the entries that share at least one word with a query, or what may stand for
	 * the word, whether they are valid or not.
	 * @param query any text; only its first 500 characters count
	 * @param most how many hits are wanted, at least 1
	 * @return up to that many hits, best first
	 * @throws IllegalStateException after {@link #close()}
	 */
	public List<Hit> rank(String query, int most) {
		if (most < 1) {
			throw new IllegalArgumentException("most: " + most + " (expected: >= 1)");
		}
		return find(query, most, (_) -> true).hits();
	}

	/**
	 * Refuses further searches, so that nobody goes on asking what has been replaced.
	 * Those that are under way come to their end.
	 */
	@Override
	public void close() {
		this.isClosed = true;
	}

	private SearchOutcome search(String query, Predicate<FaqEntry> isShown) {
		Search search = find(query, MOST_SHOWN, isShown);
		return search.same().isPresent() ? this.thresholds.answer(search.hits()) : this.thresholds.judge(search.hits());
	}

	private Search find(String text, int most, Predicate<FaqEntry> isShown) {
		if (this.isClosed) {
			throw new IllegalStateException("index: closed (expected: open)");
		}
		String query = text.substring(0, Math.min(text.length(), LONGEST_QUERY));
		ReadQuery read = this.queries.read(query);
		List<Hit> similar = similar(read.words(), most, isShown);
		Optional<FaqEntry> same = this.wordings.same(query, read.said(), isShown);
		return new Search(same,
				same.map((entry) -> first(entry, similar)).orElse(similar).stream().limit(most).toList());
	}

	/** The best entries; those that cannot be among them any more are not scored. */
	private List<Hit> similar(List<QueryWord> read, int most, Predicate<FaqEntry> isShown) {
		double share = namesAnotherPlace(read) ? ELSEWHERE : 1;
		Scorer scorer = new Scorer(read, this.vocabulary);
		List<Hit> hits = new ArrayList<>();
		Queue<Double> best = new PriorityQueue<>();
		for (int candidate : this.postings.candidates(read, Math.max(most, POOL))) {
			FaqEntry entry = this.faq.entries().get(candidate);
			if (isShown.test(entry)) {
				Score score = scorer.score(this.words.get(candidate));
				hits.add(new Hit(entry, score.total() * share));
				best.add(score.total());
				if (best.size() > most && best.remove() > Scorer.most(score)) {
					break;
				}
			}
		}
		hits.sort(Comparator.comparingDouble(Hit::score).reversed());
		return hits.subList(0, Math.min(most, hits.size()));
	}

	private boolean namesAnotherPlace(List<QueryWord> read) {
		return read.stream()
			.anyMatch((word) -> word.kind() == WordKind.PLACE && word.alternatives().isEmpty()
					&& !this.vocabulary.knows(word.term()));
	}

	private double bestScore(String query) {
		return similar(this.queries.read(query).words(), 1, (_) -> true).stream()
			.mapToDouble(Hit::score)
			.findFirst()
			.orElse(0);
	}

	private static List<Hit> first(FaqEntry same, List<Hit> similar) {
		double best = similar.isEmpty() ? 1 : similar.getFirst().score();
		Stream<Hit> others = similar.stream().filter((hit) -> !hit.entry().equals(same));
		return Stream.concat(Stream.of(new Hit(same, best)), others).toList();
	}

	/**
	 * What a query found.
	 *
	 * @param same the entry of which it is a wording
	 * @param hits all, best first
	 */
	private record Search(Optional<FaqEntry> same, List<Hit> hits) {
	}

}
