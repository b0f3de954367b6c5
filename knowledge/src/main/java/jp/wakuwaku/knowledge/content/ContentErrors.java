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
 * because of them. Public because the programs are such a file as well.
 */
public final class ContentErrors {

	private static final Pattern MESSAGE = Pattern.compile("(.*) \\(expected: (.*)\\)", Pattern.DOTALL);

	/** A file that somebody made to do harm has an error in each of a million lines. */
	private static final int MOST = 10_000;

	private static final int LONGEST = 500;

	private final List<ContentError> errors = new ArrayList<>();

	private final Set<FaqId> rejected = new LinkedHashSet<>();

	private int count;

	private boolean isSomethingUnnamed;

	/**
	 * Notes an error.
	 * @param file the file's name
	 * @param line where it stands, from 1; 0 when it concerns the whole file
	 * @param problem what stands there
	 * @param expected what should stand there
	 */
	public void report(String file, int line, String problem, String expected) {
		this.count++;
		if (this.errors.size() < MOST) {
			this.errors.add(new ContentError(file, line, shortened(problem), expected));
		}
	}

	/**
	 * Notes what a record refused.
	 * @param file the file's name
	 * @param line where it stands, from 1; 0 when it concerns the whole file
	 * @param refusal its message is {@code what: value (expected: ...)}
	 */
	public void report(String file, int line, IllegalArgumentException refusal) {
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

	/**
	 * How many there are.
	 * @return 0 when nothing is wrong
	 */
	public int count() {
		return this.count;
	}

	/**
	 * The errors as an author goes through them; the first ten thousand.
	 * @return by file and line
	 */
	public List<ContentError> inOrder() {
		return this.errors.stream()
			.sorted(Comparator.comparing(ContentError::file).thenComparingInt(ContentError::line))
			.toList();
	}

	private static String shortened(String problem) {
		return (problem.length() > LONGEST) ? problem.substring(0, LONGEST) + "…" : problem;
	}

}
