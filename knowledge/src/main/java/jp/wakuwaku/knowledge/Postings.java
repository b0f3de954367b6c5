package jp.wakuwaku.knowledge;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jp.wakuwaku.knowledge.analysis.QueryWord;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Which entries have which words, in Lucene, held in memory: it finds those that are
 * worth scoring, out of any number of entries.
 */
final class Postings implements AutoCloseable {

	private static final String WORDINGS = "wordings";

	private static final String ANSWER = "answer";

	private static final BM25Similarity BM25 = new BM25Similarity((float) Scorer.SATURATION, (float) Scorer.LENGTH);

	private static final FieldType WORDS = words();

	private final DirectoryReader reader;

	private final IndexSearcher searcher;

	Postings(List<EntryWords> entries) {
		try {
			this.reader = DirectoryReader.open(write(entries));
		}
		catch (IOException ex) {
			throw new SearchFailedException("index of " + entries.size() + " entries could not be built", ex);
		}
		this.searcher = new IndexSearcher(this.reader);
		this.searcher.setSimilarity(BM25);
		this.searcher.setQueryCache(null);
	}

	/**
	 * Finds entries that have at least one of the query's words.
	 * @return up to {@code most} entries by their places in the content, the most
	 * promising ones first
	 */
	IntStream candidates(List<QueryWord> query, Vocabulary vocabulary, int most) {
		if (!this.reader.tryIncRef()) {
			throw new IllegalStateException("index: closed (expected: open)");
		}
		try {
			return Arrays.stream(this.searcher.search(lucene(query, vocabulary), most).scoreDocs)
				.mapToInt((hit) -> hit.doc);
		}
		catch (IOException ex) {
			throw new SearchFailedException("search broke", ex);
		}
		finally {
			release();
		}
	}

	/** All entries by their places in the content. */
	IntStream all() {
		if (this.reader.getRefCount() <= 0) {
			throw new IllegalStateException("index: closed (expected: open)");
		}
		return IntStream.range(0, this.reader.maxDoc());
	}

	/** Searches that are under way come to their end. */
	@Override
	public void close() {
		try {
			this.reader.close();
		}
		catch (IOException ex) {
			throw new SearchFailedException("index could not be closed", ex);
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

	private static Query lucene(List<QueryWord> words, Vocabulary vocabulary) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		for (QueryWord word : words) {
			any(WORDINGS, word, vocabulary, word.kind().weight()).ifPresent((any) -> query.add(any, Occur.SHOULD));
			any(ANSWER, word, vocabulary, word.kind().weight() * Scorer.WEIGHT_OF_ANSWER)
				.ifPresent((any) -> query.add(any, Occur.SHOULD));
		}
		return query.build();
	}

	/** The word or what may stand for it, empty when no entry has any of them. */
	private static Optional<Query> any(String field, QueryWord word, Vocabulary vocabulary, double weight) {
		SynonymQuery.Builder any = new SynonymQuery.Builder(field);
		if (vocabulary.knows(word.term())) {
			any.addTerm(term(field, vocabulary.number(word.term())));
		}
		else if (word.alternatives().isEmpty()) {
			return Optional.empty();
		}
		word.alternatives()
			.forEach((other, counts) -> any.addTerm(term(field, vocabulary.number(other)), counts.floatValue()));
		return Optional.of(new BoostQuery(any.build(), (float) weight));
	}

	private static ByteBuffersDirectory write(List<EntryWords> entries) throws IOException {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		// This policy keeps the entries in their order.
		IndexWriterConfig config = new IndexWriterConfig().setSimilarity(BM25).setMergePolicy(new LogDocMergePolicy());
		try (IndexWriter writer = new IndexWriter(directory, config)) {
			for (EntryWords entry : entries) {
				Document document = new Document();
				document.add(new Field(WORDINGS, new BagStream(entry.asked()), WORDS));
				document.add(new Field(ANSWER, new BagStream(entry.answer()), WORDS));
				writer.addDocument(document);
			}
			writer.forceMerge(1);
		}
		return directory;
	}

	private static FieldType words() {
		FieldType type = new FieldType();
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
		type.setTokenized(true);
		type.freeze();
		return type;
	}

	private static Term term(String field, int number) {
		return new Term(field, BagStream.text(number));
	}

}
