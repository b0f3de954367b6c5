package jp.wakuwaku.knowledge.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
			int grade = Integer.parseInt(fields.getLast());
			if (grade > 0) {
				grades.computeIfAbsent(fields.getFirst(), (none) -> new HashMap<>()).put(fields.get(2), grade);
			}
		}
		return new Judgements(texts, grades);
	}

	/** The grades of a question, empty when nobody judged it. */
	Map<String, Integer> of(String query) {
		return this.grades.getOrDefault(query, Map.of());
	}

	private static List<List<String>> fields(Path file, String separator, int count) throws IOException {
		List<String> lines = Files.readAllLines(file).stream().filter((line) -> !line.isBlank()).toList();
		return lines.stream().map((line) -> {
			List<String> fields = List.of(line.strip().split(separator));
			if (fields.size() != count) {
				throw new IllegalArgumentException(
						file.getFileName() + ": '" + line + "' (expected: " + count + " fields)");
			}
			return fields;
		}).toList();
	}

}
