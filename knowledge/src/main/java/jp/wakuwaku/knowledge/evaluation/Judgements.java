package jp.wakuwaku.knowledge.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Changes.Question;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqId;

/**
 * Questions and which entries answer them.
 *
 * @param queries the text of each question by its id, in the file's order
 * @param grades for each question's id the grade, above 0, of the entries that answer it
 */
record Judgements(Map<String, String> queries, Map<String, Map<String, Integer>> grades) {

	/**
	 * Reads questions ({@code id<TAB>text}) and judgements in TREC's form
	 * ({@code query 0 entry grade}).
	 * @throws IllegalArgumentException if a line has another form
	 */
	static Judgements read(Path queries, Path qrels) throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		for (List<String> fields : fields(queries, "\t", 2)) {
			texts.put(fields.getFirst(), fields.getLast());
		}
		Map<String, Map<String, Integer>> grades = new HashMap<>();
		for (List<String> fields : fields(qrels, "\\s+", 4)) {
			int grade = grade(qrels, fields.getLast());
			if (grade > 0) {
				grades.computeIfAbsent(fields.getFirst(), (none) -> new HashMap<>()).put(fields.get(2), grade);
			}
		}
		return new Judgements(texts, grades);
	}

	/**
	 * Reads golden questions, {@code question<TAB>id[,id]} on each line; {@code #} begins
	 * a remark.
	 * @throws IllegalArgumentException if a line has another form, or names an entry that
	 * is not there
	 */
	static Judgements golden(Path file, Faq faq) throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		Map<String, Map<String, Integer>> grades = new HashMap<>();
		for (Question question : questions(file, List.of(faq))) {
			if (question.expected().isEmpty()) {
				throw new IllegalArgumentException(file.getFileName() + ": '" + question.text()
						+ "' (expected: a tab and ids of entries after it)");
			}
			String id = "g" + (texts.size() + 1);
			texts.put(id, question.text());
			grades.put(id, question.expected().stream().collect(Collectors.toMap(FaqId::value, (_) -> 1)));
		}
		return new Judgements(texts, grades);
	}

	/**
	 * Reads questions, {@code question} or {@code question<TAB>id[,id]} on each line;
	 * {@code #} begins a remark.
	 * @throws IllegalArgumentException if a line has another form, or names an entry that
	 * none of the contents has
	 */
	static List<Question> questions(Path file, Collection<Faq> contents) throws IOException {
		Map<String, FaqId> ids = contents.stream()
			.flatMap((faq) -> faq.entries().stream())
			.map((entry) -> entry.id())
			.distinct()
			.collect(Collectors.toMap(FaqId::value, Function.identity()));
		return TextLines.withoutRemarks(file).stream().map((line) -> {
			List<String> fields = Stream.of(line.split("\t", -1)).map(String::strip).toList();
			Set<String> expected = (fields.size() > 1)
					? Stream.of(fields.get(1).split(",", -1)).map(String::strip).collect(Collectors.toSet()) : Set.of();
			if (fields.getFirst().isEmpty() || fields.size() > 2 || !ids.keySet().containsAll(expected)) {
				throw new IllegalArgumentException(file.getFileName() + ": '" + line
						+ "' (expected: a question, or a question, a tab and ids of entries)");
			}
			return new Question(fields.getFirst(),
					ids.values().stream().filter((id) -> expected.contains(id.value())).collect(Collectors.toSet()));
		}).toList();
	}

	/** The text of a question. */
	String text(String query) {
		return this.queries.getOrDefault(query, "");
	}

	/** The grades of a question, empty when nobody judged it. */
	Map<String, Integer> of(String query) {
		return this.grades.getOrDefault(query, Map.of());
	}

	private static List<List<String>> fields(Path file, String separator, int count) throws IOException {
		return TextLines.of(file).stream().map((line) -> {
			List<String> fields = List.of(line.strip().split(separator));
			if (fields.size() != count) {
				throw new IllegalArgumentException(
						file.getFileName() + ": '" + line + "' (expected: " + count + " fields)");
			}
			return fields;
		}).toList();
	}

	private static int grade(Path file, String field) {
		try {
			return Integer.parseInt(field);
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException(
					file.getFileName() + ": grade '" + field + "' (expected: a whole number)", ex);
		}
	}

}
