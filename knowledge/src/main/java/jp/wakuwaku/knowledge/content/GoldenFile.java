package jp.wakuwaku.knowledge.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Changes.Question;
import jp.wakuwaku.knowledge.FaqId;

/**
 * The golden questions that are packaged with the content: as residents ask, each with
 * the entries that answer it equally well.
 */
public final class GoldenFile {

	/** The file's name beside the content. */
	public static final String NAME = "golden-questions.tsv";

	private GoldenFile() {
	}

	/**
	 * Reads them.
	 * @return each question once, with one entry at least
	 * @throws IllegalStateException if the package is faulty
	 */
	public static List<Question> shipped() {
		return new String(FaqFiles.resource(NAME), StandardCharsets.UTF_8).lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map(GoldenFile::question)
			.toList();
	}

	private static Question question(String line) {
		List<String> fields = List.of(line.strip().split("\t", -1));
		if (fields.size() != 2) {
			throw new IllegalStateException(NAME + ": '" + line + "' (expected: a question, a tab and ids of entries)");
		}
		Set<FaqId> expected = Stream.of(fields.getLast().split(",", -1))
			.map((id) -> new FaqId(id.strip()))
			.collect(Collectors.toSet());
		return new Question(fields.getFirst(), expected);
	}

}
