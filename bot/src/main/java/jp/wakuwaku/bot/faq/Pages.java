package jp.wakuwaku.bot.faq;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A long text in parts that read well in a bubble. It is parted after a line or a
 * sentence, else after a comma or a space, else between two characters; never within an
 * address, a number or a character.
 */
final class Pages {

	/** UTF-16 units that fill about one screen of a telephone. */
	static final int LONGEST = 500;

	private static final Pattern WHOLE = Pattern
		.compile("https?://[\\x21-\\x7e]+|[\\w.+-]+@[\\w.-]+|[+\\d０-９](?:[\\d０-９\\-－‐−ー.,:/()（）]*[\\d０-９])?");

	private static final String SENTENCE_ENDS = "。！？!?\n";

	private static final String CLOSING = "」』）)】”\"";

	private static final String PAUSES = "、，, 　\t";

	private Pages() {
	}

	/**
	 * The parts in their order, at least one; together they have all of the text's words.
	 */
	static List<String> of(String text) {
		List<String> pages = new ArrayList<>();
		String rest = text;
		while (rest.length() > LONGEST) {
			int end = end(rest);
			add(pages, rest.substring(0, end));
			rest = rest.substring(end).stripLeading();
		}
		add(pages, rest);
		return pages;
	}

	private static void add(List<String> pages, String page) {
		if (!page.isBlank()) {
			pages.add(page.strip());
		}
	}

	/** How much of a text that is too long stands on its first page. */
	private static int end(String text) {
		List<Integer> ends = ends(text);
		return last(ends, (end) -> isSentenceEnd(text, end))
			.or(() -> last(ends, (end) -> PAUSES.indexOf(text.charAt(end - 1)) >= 0))
			.or(() -> last(ends, (end) -> true))
			.orElseGet(() -> Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
	}

	private static Optional<Integer> last(List<Integer> ends, IntPredicate wanted) {
		return ends.reversed().stream().filter(wanted::test).findFirst();
	}

	/**
	 * Where a page may end: between characters, and in nothing that has to stay whole.
	 */
	private static List<Integer> ends(String text) {
		boolean[] within = new boolean[LONGEST + 1];
		Matcher whole = WHOLE.matcher(text);
		while (whole.find() && whole.start() < LONGEST) {
			IntStream.range(whole.start() + 1, Math.min(whole.end(), LONGEST + 1)).forEach((at) -> within[at] = true);
		}
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text);
		List<Integer> ends = new ArrayList<>();
		characters.first();
		for (int end = characters.next(); end != BreakIterator.DONE && end <= LONGEST; end = characters.next()) {
			if (!within[end]) {
				ends.add(end);
			}
		}
		return ends;
	}

	private static boolean isSentenceEnd(String text, int end) {
		if (end < text.length() && (CLOSING.indexOf(text.charAt(end)) >= 0
				|| SENTENCE_ENDS.substring(0, SENTENCE_ENDS.length() - 1).indexOf(text.charAt(end)) >= 0)) {
			return false;
		}
		int last = end - 1;
		while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
			last--;
		}
		return SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0
				|| (text.charAt(last) == ' ' && last > 0 && text.charAt(last - 1) == '.');
	}

}
