package jp.wakuwaku.knowledge.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.wakuwaku.knowledge.FaqId;

/**
 * Collects errors, so that an author sees all of them at once, and what was refused
 * because of them.
 */
final class ContentErrors {

	private static final Pattern MESSAGE = Pattern.compile("(.*) \\(expected: (.*)\\)", Pattern.DOTALL);

	private final List<ContentError> errors = new ArrayList<>();

	private final Set<FaqId> rejected = new LinkedHashSet<>();

	private boolean isSomethingUnnamed;

	void report(String file, int line, String problem, String expected) {
		this.errors.add(new ContentError(file, line, problem, expected));
	}

	/** Reports what a record refused, {@code what: value (expected: ...)}. */
	void report(String file, int line, IllegalArgumentException refusal) {
		String message = String.valueOf(refusal.getMessage());
		Matcher parts = MESSAGE.matcher(message);
		if (parts.matches()) {
			report(file, line, parts.group(1), parts.group(2));
		}
		else {
			report(file, line, "entry", message);
		}
	}

	/** Notes that an entry is refused; its errors were reported. */
	void reject(FaqId id) {
		this.rejected.add(id);
	}

	/** Notes that something is refused of which nobody can tell what it is. */
	void rejectUnnamed() {
		this.isSomethingUnnamed = true;
	}

	/** What was refused, empty when not all of it has a name. */
	Optional<Set<FaqId>> rejected() {
		return this.isSomethingUnnamed ? Optional.empty() : Optional.of(Set.copyOf(this.rejected));
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
