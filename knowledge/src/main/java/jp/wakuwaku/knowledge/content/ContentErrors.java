package jp.wakuwaku.knowledge.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects errors, so that an author sees all of them at once. */
final class ContentErrors {

	private final List<ContentError> errors = new ArrayList<>();

	void report(String file, int line, String problem, String expected) {
		this.errors.add(new ContentError(file, line, problem, expected));
	}

	int count() {
		return this.errors.size();
	}

	List<ContentError> inOrder() {
		return this.errors.stream()
			.sorted(Comparator.comparing(ContentError::file).thenComparingInt(ContentError::line))
			.toList();
	}

}
