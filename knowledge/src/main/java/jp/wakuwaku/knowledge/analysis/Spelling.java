package jp.wakuwaku.knowledge.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the words of the content that are one slip away from what was typed: a character
 * too many, too few, another one, or two that changed places. Slips of kana that nobody
 * hears (a long vowel, a small kana) are none at all.
 * <p>
 * Two words are one slip apart only if they share a form with at most one character
 * deleted (SymSpell), so these forms are kept, sorted by their hashes: a few bytes each.
 *
 * @see <a href="https://github.com/wolfgarbe/SymSpell">SymSpell</a>
 */
final class Spelling {

	private static final int SHORTEST = 2;

	/** Where any slip is forgiven; of two characters, half of the word is left. */
	private static final int SHORTEST_WITH_ANY_SLIP = 3;

	private static final int LONGEST = 16;

	private final String[] terms;

	/** Hash of a form above, number of the term below; sorted. */
	private final long[] forms;

	Spelling(Collection<String> vocabulary) {
		this.terms = vocabulary.stream()
			.filter((term) -> term.length() >= SHORTEST && term.length() <= LONGEST)
			.sorted()
			.toArray(String[]::new);
		long[] forms = new long[this.terms.length * 4];
		int size = 0;
		for (int number = 0; number < this.terms.length; number++) {
			for (String form : forms(Kana.loosen(this.terms[number]))) {
				if (size == forms.length) {
					forms = Arrays.copyOf(forms, size * 2);
				}
				forms[size++] = ((long) form.hashCode() << Integer.SIZE) | number;
			}
		}
		this.forms = Arrays.copyOf(forms, size);
		Arrays.sort(this.forms);
	}

	/**
	 * Returns the terms that may have been meant: those that only sound alike where there
	 * are any, else those that are one slip away.
	 * @param typed a word, folded as terms are
	 */
	List<String> near(String typed) {
		if (typed.length() < SHORTEST || typed.length() > LONGEST) {
			return List.of();
		}
		String loose = Kana.loosen(typed);
		List<String> alike = new ArrayList<>();
		List<String> slipped = new ArrayList<>();
		Set<Integer> seen = new HashSet<>();
		for (String form : forms(loose)) {
			long hash = (long) form.hashCode() << Integer.SIZE;
			int at = Arrays.binarySearch(this.forms, hash);
			for (int i = (at < 0) ? -at - 1 : at; i < this.forms.length
					&& (this.forms[i] >> Integer.SIZE) == form.hashCode(); i++) {
				int number = (int) this.forms[i];
				if (seen.add(number)) {
					String other = Kana.loosen(this.terms[number]);
					if (other.equals(loose)) {
						alike.add(this.terms[number]);
					}
					else if (isOneSlip(loose, other)) {
						slipped.add(this.terms[number]);
					}
				}
			}
		}
		return alike.isEmpty() ? slipped : alike;
	}

	/** The word and all that is left of it without one character. */
	private static Collection<String> forms(String word) {
		Set<String> forms = new HashSet<>();
		forms.add(word);
		for (int i = 0; i < word.length() && word.length() > 1; i++) {
			forms.add(word.substring(0, i) + word.substring(i + 1));
		}
		return forms;
	}

	private static boolean isOneSlip(String typed, String term) {
		int same = 0;
		int shorter = Math.min(typed.length(), term.length());
		while (same < shorter && typed.charAt(same) == term.charAt(same)) {
			same++;
		}
		String restTyped = typed.substring(same);
		String restTerm = term.substring(same);
		if (restTyped.length() == restTerm.length()) {
			boolean swapped = restTyped.length() >= 2 && restTyped.charAt(0) == restTerm.charAt(1)
					&& restTyped.charAt(1) == restTerm.charAt(0)
					&& restTyped.substring(2).equals(restTerm.substring(2));
			return swapped
					|| (shorter >= SHORTEST_WITH_ANY_SLIP && restTyped.substring(1).equals(restTerm.substring(1)));
		}
		return shorter >= SHORTEST && Math.max(typed.length(), term.length()) > SHORTEST_WITH_ANY_SLIP
				&& (restTyped.endsWith(restTerm) || restTerm.endsWith(restTyped))
				&& Math.abs(restTyped.length() - restTerm.length()) == 1;
	}

}
