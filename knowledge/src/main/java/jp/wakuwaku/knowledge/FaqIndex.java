package jp.wakuwaku.knowledge;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.analysis.FaqAnalyzer;
import jp.wakuwaku.knowledge.analysis.QueryReader;
import jp.wakuwaku.knowledge.analysis.QueryWord;
import jp.wakuwaku.knowledge.analysis.Readings;
import jp.wakuwaku.knowledge.analysis.Synonyms;
import jp.wakuwaku.knowledge.analysis.WordList;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The content made searchable, held in memory. Any number of threads may search at the
 * same time; new content is a new index.
 */
public final class FaqIndex implements AutoCloseable {

	private static final int LONGEST_QUERY = 500;

	private static final int POOL = 200;

	private static final List<String> OFF_TOPIC = WordList.read(FaqIndex.class, "off-topic.txt");

	private static final String QUESTION = "question";

	private static final String ANSWER = "answer";

	private final Faq faq;

	private final QueryReader queries;

	private final List<EntryTerms> terms;

	private final Coverage coverage;

	private final Wordings wordings;

	private final DirectoryReader reader;

	private final Thresholds thresholds;

	private FaqIndex(Faq faq) throws IOException {
		this.faq = faq;
		FaqAnalyzer analyzer = FaqAnalyzer.forSearch();
		this.terms = faq.entries().stream().map((entry) -> EntryTerms.of(entry, analyzer)).toList();
		this.coverage = new Coverage(this.terms);
		this.wordings = new Wordings(faq, analyzer);
		this.queries = new QueryReader(analyzer, Synonyms.municipal(analyzer), readings(faq), this.coverage::knows);
		this.reader = DirectoryReader.open(write(faq, analyzer));
		this.thresholds = Thresholds.calibrate(OFF_TOPIC.stream().map(this::bestScore).toList());
	}

	/**
	 * Builds an index of the content and calibrates what counts as an answer.
	 * @param faq the content, may be empty
	 * @return the index, ready to search
	 * @throws SearchFailedException if Lucene fails
	 */
	public static FaqIndex build(Faq faq) {
		try {
			return new FaqIndex(faq);
		}
		catch (IOException ex) {
			throw new SearchFailedException("index of " + faq.entries().size() + " entries could not be built", ex);
		}
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
	 * @return an answer, candidates to choose from, or the certainty that nothing fits
	 * @throws SearchFailedException if Lucene fails
	 * @throws IllegalStateException after {@link #close()}
	 */
	public SearchOutcome search(String query) {
		String head = head(query);
		List<Hit> hits = rank(head, 4);
		return this.wordings.same(head).isPresent() ? this.thresholds.answer(hits) : this.thresholds.judge(hits);
	}

	/**
	 * Ranks the entries that share at least one word with a query, or what may stand for
	 * the word.
	 * @param query any text; only its first 500 characters count
	 * @param most how many hits are wanted, at least 1
	 * @return up to that many hits, best first
	 * @throws SearchFailedException if Lucene fails
	 * @throws IllegalStateException after {@link #close()}
	 */
	public List<Hit> rank(String query, int most) {
		if (most < 1) {
			throw new IllegalArgumentException("most: " + most + " (expected: >= 1)");
		}
		String head = head(query);
		List<Hit> similar = similar(this.queries.words(head), Math.max(most, POOL));
		return this.wordings.same(head)
			.map((same) -> first(same, similar))
			.orElse(similar)
			.stream()
			.limit(most)
			.toList();
	}

	/** Waits for nothing: searches that are under way come to their end. */
	@Override
	public void close() {
		try {
			this.reader.close();
		}
		catch (IOException ex) {
			throw new SearchFailedException("index could not be closed", ex);
		}
	}

	private List<Hit> similar(List<QueryWord> words, int most) {
		return candidates(words, most).stream()
			.map((candidate) -> rescore(candidate, words))
			.sorted(Comparator.comparingDouble(Hit::score).reversed())
			.toList();
	}

	private static List<Hit> first(FaqEntry same, List<Hit> similar) {
		double best = similar.isEmpty() ? 1 : similar.getFirst().score();
		Stream<Hit> others = similar.stream().filter((hit) -> !hit.entry().equals(same));
		return Stream.concat(Stream.of(new Hit(same, best)), others).toList();
	}

	private static String head(String query) {
		return query.substring(0, Math.min(query.length(), LONGEST_QUERY));
	}

	private double bestScore(String query) {
		return similar(this.queries.words(query), POOL).stream().mapToDouble(Hit::score).findFirst().orElse(0);
	}

	private List<ScoreDoc> candidates(List<QueryWord> words, int most) {
		if (!this.reader.tryIncRef()) {
			throw new IllegalStateException("index: closed (expected: open)");
		}
		try {
			return List.of(new IndexSearcher(this.reader).search(lucene(words), most).scoreDocs);
		}
		catch (IOException ex) {
			throw new SearchFailedException("search broke", ex);
		}
		finally {
			release();
		}
	}

	private void release() {
		try {
			this.reader.decRef();
		}
		catch (IOException ex) {
			throw new SearchFailedException("index could not be closed", ex);
		}
	}

	private Hit rescore(ScoreDoc candidate, List<QueryWord> words) {
		EntryTerms entry = this.terms.get(candidate.doc);
		double fit = this.coverage.ofQuery(words, entry) + this.coverage.ofQuestion(words, entry);
		return new Hit(this.faq.entries().get(candidate.doc), candidate.score * fit);
	}

	private static Readings readings(Faq faq) {
		Stream<String> content = faq.entries()
			.stream()
			.flatMap((entry) -> Stream.concat(Wordings.of(entry), Stream.of(entry.answer())));
		return Readings.of(Stream.concat(content, OFF_TOPIC.stream()));
	}

	private static Query lucene(List<QueryWord> words) {
		Map<String, Double> weights = new HashMap<>();
		for (QueryWord word : words) {
			word.alternatives().forEach((term, weight) -> weights.merge(term, weight, Math::max));
		}
		words.forEach((word) -> weights.put(word.term(), 1.0));
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		weights.forEach((term, weight) -> {
			query.add(new BoostQuery(new TermQuery(new Term(QUESTION, term)), weight.floatValue()), Occur.SHOULD);
			query.add(new BoostQuery(new TermQuery(new Term(ANSWER, term)), weight.floatValue() * 1.25f), Occur.SHOULD);
		});
		return query.build();
	}

	private static ByteBuffersDirectory write(Faq faq, FaqAnalyzer analyzer) throws IOException {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
			for (FaqEntry entry : faq.entries()) {
				Document document = new Document();
				Wordings.of(entry).forEach((wording) -> document.add(new TextField(QUESTION, wording, Store.NO)));
				document.add(new TextField(ANSWER, entry.answer(), Store.NO));
				writer.addDocument(document);
			}
			writer.forceMerge(1);
		}
		return directory;
	}

}
