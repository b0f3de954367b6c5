package jp.wakuwaku.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Explanation.ExplainedHit;
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

	private static final int MOST_EXPLAINED = 10;

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

	private FaqIndex(Faq faq, Function<FaqAnalyzer, Synonyms> synonyms) {
		this.faq = faq;
		Readings.Learner readings = new Readings.Learner();
		OFF_TOPIC.forEach((text) -> readings.learn(this.analyzer.everyToken(text)));
		this.words = new Digest(this.analyzer, this.vocabulary, readings).of(faq.entries());
		this.wordings = new Wordings(faq.entries(), this.words, this.vocabulary);
		this.queries = new QueryReader(this.analyzer, synonyms.apply(this.analyzer), readings.readings(),
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
		return new FaqIndex(faq, Synonyms::municipal);
	}

	/**
	 * Builds an index of the content with another thesaurus than the one that ships.
	 * @param faq the content, may be empty
	 * @param thesaurus groups of forms that stand for one another, two forms or more each
	 * @return the index, ready to search
	 */
	public static FaqIndex build(Faq faq, List<List<String>> thesaurus) {
		return new FaqIndex(faq, (analyzer) -> Synonyms.of(analyzer, thesaurus));
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
	 * Looks for what answers a resident, as {@link #search(String, LocalDate)} does, and
	 * tells why.
	 * @param query any text; only its first 500 characters count
	 * @param today the day on which an entry must be valid to be shown
	 * @return the outcome and how it came about
	 * @throws IllegalStateException after {@link #close()}
	 */
	public Explanation explain(String query, LocalDate today) {
		Search search = find(query, MOST_EXPLAINED, (entry) -> entry.validity().includes(today));
		Verdict verdict = judge(search);
		return new Explanation(search.read().text(), search.read().pieces(), search.read().words(),
				search.same().orElse(null), search.otherPlaces(), search.hits().stream().map(Found::explained).toList(),
				this.thresholds, verdict.outcome(), verdict.reason());
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
		return find(query, most, (_) -> true).hits().stream().map(Found::hit).toList();
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
		return judge(find(query, MOST_SHOWN, isShown)).outcome();
	}

	private Verdict judge(Search search) {
		List<Hit> hits = search.hits().stream().limit(MOST_SHOWN).map(Found::hit).toList();
		return search.same().isPresent() ? this.thresholds.judgeSame(hits) : this.thresholds.judge(hits);
	}

	private Search find(String text, int most, Predicate<FaqEntry> isShown) {
		if (this.isClosed) {
			throw new IllegalStateException("index: closed (expected: open)");
		}
		String query = text.substring(0, Math.min(text.length(), LONGEST_QUERY));
		ReadQuery read = this.queries.read(query);
		List<String> otherPlaces = otherPlaces(read);
		double share = otherPlaces.isEmpty() ? 1 : ELSEWHERE;
		Scorer scorer = new Scorer(read.words(), this.vocabulary);
		List<Found> similar = similar(read, most, isShown, (entry) -> found(entry, scorer, share));
		Optional<Found> same = this.wordings.same(query, read.said(), isShown)
			.map((entry) -> found(entry, scorer, share).atLeast(similar));
		List<Found> hits = same.map((first) -> first(first, similar)).orElse(similar);
		return new Search(read, otherPlaces, same.map(Found::entry), hits.stream().limit(most).toList());
	}

	/** The best entries; those that cannot be among them any more are not scored. */
	private List<Found> similar(ReadQuery read, int most, Predicate<FaqEntry> isShown, IntFunction<Found> scored) {
		List<Found> hits = new ArrayList<>();
		Queue<Double> best = new PriorityQueue<>();
		for (int candidate : this.postings.candidates(read.words(), Math.max(most, POOL))) {
			if (isShown.test(this.faq.entries().get(candidate))) {
				Found found = scored.apply(candidate);
				hits.add(found);
				best.add(found.score().total());
				if (best.size() > most && best.remove() > Scorer.most(found.score())) {
					break;
				}
			}
		}
		hits.sort(Comparator.comparingDouble((Found found) -> found.hit().score()).reversed());
		return hits.subList(0, Math.min(most, hits.size()));
	}

	private Found found(int entry, Scorer scorer, double share) {
		Score score = scorer.score(this.words.get(entry));
		return new Found(new Hit(this.faq.entries().get(entry), score.total() * share), score);
	}

	/** The score of the best hit, 0 when there is none. */
	private double bestScore(String query) {
		return rank(query, 1).stream().mapToDouble(Hit::score).findFirst().orElse(0);
	}

	private List<String> otherPlaces(ReadQuery read) {
		return read.words()
			.stream()
			.filter((word) -> word.kind() == WordKind.PLACE && word.alternatives().isEmpty()
					&& !this.vocabulary.knows(word.term()))
			.map(QueryWord::written)
			.toList();
	}

	private static List<Found> first(Found same, List<Found> similar) {
		return Stream.concat(Stream.of(same), similar.stream().filter((found) -> !found.entry().equals(same.entry())))
			.toList();
	}

	/**
	 * What a query found.
	 *
	 * @param read what it says
	 * @param otherPlaces the places it names that no entry has
	 * @param same the entry of which it is a wording, which is then the first hit
	 * @param hits the best ones, best first
	 */
	private record Search(ReadQuery read, List<String> otherPlaces, Optional<FaqEntry> same, List<Found> hits) {
	}

	/**
	 * A hit and its score in parts.
	 *
	 * @param hit the entry and what it is ranked by
	 * @param score how well it fits
	 */
	private record Found(Hit hit, Score score) {

		FaqEntry entry() {
			return this.hit.entry();
		}

		/** The same hit with the score of the best one, 1 when there is none. */
		Found atLeast(List<Found> others) {
			double best = others.isEmpty() ? 1 : others.getFirst().hit().score();
			return new Found(new Hit(entry(), best), this.score);
		}

		ExplainedHit explained() {
			return new ExplainedHit(this.hit, this.score, Wordings.of(entry()).get(this.score.wording()));
		}

	}

}
