package jp.wakuwaku.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Explanation.ExplainedHit;
import jp.wakuwaku.knowledge.analysis.FaqAnalyzer;
import jp.wakuwaku.knowledge.analysis.QueryReader;
import jp.wakuwaku.knowledge.analysis.QueryWord;
import jp.wakuwaku.knowledge.analysis.ReadQuery;
import jp.wakuwaku.knowledge.analysis.Readings;
import jp.wakuwaku.knowledge.analysis.Synonyms;
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

	/** So many phrasings are enough to calibrate with. */
	private static final int MOST_MISSES = 200;

	private static final int MOST_PHRASINGS = 3;

	private static final List<String> OFF_TOPIC = WordList.read(FaqIndex.class, "off-topic.txt");

	private final Faq faq;

	private final FaqAnalyzer analyzer = FaqAnalyzer.forSearch();

	private final QueryReader queries;

	private final Vocabulary vocabulary = new Vocabulary();

	private final List<EntryWords> words;

	private final Wordings wordings;

	private final Postings postings;

	private final Talk talk;

	private final Thresholds thresholds;

	private volatile boolean isClosed;

	private FaqIndex(Faq faq, List<List<String>> thesaurus) {
		this.faq = faq;
		Readings.Learner readings = new Readings.Learner();
		Stream.concat(OFF_TOPIC.stream(), thesaurus.stream().flatMap(List::stream))
			.forEach((text) -> readings.learn(this.analyzer.everyToken(text)));
		this.words = new Digest(this.analyzer, this.vocabulary, readings).of(faq.entries());
		this.wordings = new Wordings(faq.entries(), this.words, this.vocabulary);
		this.queries = new QueryReader(this.analyzer, Synonyms.of(this.analyzer, thesaurus), readings.readings(),
				this.vocabulary);
		this.postings = new Postings(this.words, this.vocabulary);
		List<ReadQuery> texts = OFF_TOPIC.stream().map(this.queries::read).toList();
		this.talk = new Talk(texts.stream().map(ReadQuery::words).toList(), this.vocabulary);
		this.thresholds = Thresholds.calibrate(
				texts.stream().map((text) -> score(text, this.talk.shareAsUnheard(text.words()), (_) -> true)).toList(),
				scoresOfMisses());
	}

	/**
	 * Builds an index of the content and calibrates what counts as an answer.
	 * @param faq the content, may be empty
	 * @return the index, ready to search
	 */
	public static FaqIndex build(Faq faq) {
		return new FaqIndex(faq, Synonyms.municipal());
	}

	/**
	 * Builds an index of the content with another thesaurus than the one that ships.
	 * @param faq the content, may be empty
	 * @param thesaurus groups of forms that stand for one another, two forms or more each
	 * @return the index, ready to search
	 */
	public static FaqIndex build(Faq faq, List<List<String>> thesaurus) {
		return new FaqIndex(faq, thesaurus);
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
				search.same().orElse(null), otherPlaces(search.read()), search.talk(), search.trust(),
				search.hits().stream().map(Found::explained).toList(), this.thresholds, verdict.outcome(),
				verdict.reason());
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
		double talk = this.talk.share(read.words());
		Scorer scorer = new Scorer(read.words(), this.vocabulary);
		List<Scored> best = best(read, most, scorer, (entry) -> isShown.test(this.faq.entries().get(entry)));
		double trust = best.isEmpty() ? 0 : trust(read, talk, best.getFirst());
		List<Found> similar = best.stream().map((scored) -> found(scored, trust)).toList();
		Optional<Found> same = this.wordings.same(query, read.said(), isShown)
			.map((entry) -> found(scored(entry, scorer), trust).atLeast(similar));
		List<Found> hits = same.map((first) -> first(first, similar)).orElse(similar);
		return new Search(read, talk, trust, same.map(Found::entry), hits.stream().limit(most).toList());
	}

	/** The best entries; those that cannot be among them any more are not scored. */
	private List<Scored> best(ReadQuery read, int most, Scorer scorer, IntPredicate isWanted) {
		List<Scored> hits = new ArrayList<>();
		Queue<Double> best = new PriorityQueue<>();
		for (int candidate : this.postings.candidates(read.words(), Math.max(most, POOL))) {
			if (isWanted.test(candidate)) {
				Scored scored = scored(candidate, scorer);
				hits.add(scored);
				best.add(scored.score().total());
				if (best.size() > most && best.remove() > Scorer.most(scored.score())) {
					break;
				}
			}
		}
		hits.sort(Comparator.comparingDouble((Scored scored) -> scored.score().total()).reversed());
		return hits.subList(0, Math.min(most, hits.size()));
	}

	private Scored scored(int entry, Scorer scorer) {
		return new Scored(entry, scorer.score(this.words.get(entry)));
	}

	private Found found(Scored scored, double trust) {
		return new Found(new Hit(this.faq.entries().get(scored.entry()), scored.score().total() * trust),
				scored.score());
	}

	/**
	 * How far the scores of one query compare with those of others: less the more of it
	 * is talk, and more the more of its words the best entry has.
	 */
	private static double trust(ReadQuery read, double talk, Scored best) {
		double words = read.words().stream().mapToDouble((word) -> word.kind().weight()).sum();
		return (1 - talk) * Math.sqrt(best.score().coverage() * words);
	}

	/** The score of the best entry, 0 when there is none. */
	private double score(ReadQuery read, double talk, IntPredicate isWanted) {
		return best(read, 1, new Scorer(read.words(), this.vocabulary), isWanted).stream()
			.mapToDouble((best) -> best.score().total() * trust(read, talk, best))
			.findFirst()
			.orElse(0);
	}

	/** The scores of phrasings as if there were no entry for them, for some entries. */
	private List<Double> scoresOfMisses() {
		List<Double> scores = new ArrayList<>();
		int step = 1 + this.words.size() / MOST_MISSES;
		for (int entry = 0; entry < this.words.size(); entry += step) {
			int missing = entry;
			this.faq.entries()
				.get(entry)
				.phrasings()
				.stream()
				.limit(MOST_PHRASINGS)
				.map(this.queries::read)
				.map((read) -> score(read, this.talk.share(read.words()), (other) -> other != missing))
				.forEach(scores::add);
		}
		return scores;
	}

	private List<String> otherPlaces(ReadQuery read) {
		return read.words()
			.stream()
			.filter((word) -> Scorer.isPlaceOfFew(word, this.vocabulary))
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
	 * @param talk how much of that is talk
	 * @param trust what the scores were multiplied with
	 * @param same the entry of which it is a wording, which is then the first hit
	 * @param hits the best ones, best first
	 */
	private record Search(ReadQuery read, double talk, double trust, Optional<FaqEntry> same, List<Found> hits) {
	}

	/**
	 * An entry that fits a query.
	 *
	 * @param entry its place in the content
	 * @param score how well it fits by itself
	 */
	private record Scored(int entry, Score score) {
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
