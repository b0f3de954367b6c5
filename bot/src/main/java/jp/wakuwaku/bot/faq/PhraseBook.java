package jp.wakuwaku.bot.faq;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Tells small talk from questions by ways of speaking that stand in a file. Only a text
 * that is small talk from its first word to its last counts, so that a question which
 * merely contains such words is searched for.
 */
final class PhraseBook {

	private static final String FILE = "/faq/small-talk.yaml";

	private static final String LISTS = "言葉";

	private static final String LINKS = "つなぎ";

	/** A word list, an optional part's brackets, or plain words. */
	private static final Pattern PART = Pattern.compile("｛([^｝]+)｝|（|）|[^｛｝（）]+");

	private final Map<SmallTalk, List<Pattern>> phrases = new EnumMap<>(SmallTalk.class);

	private final List<Pattern> links;

	/** Fits wherever any of them does, so that most texts are looked at once. */
	private final Pattern any;

	private PhraseBook(Map<String, ?> file) {
		Map<String, String> lists = new HashMap<>();
		sections(Objects.requireNonNull(file.get(LISTS), LISTS))
			.forEach((name, words) -> lists.put(name, alternatives(words)));
		this.links = patterns(String.valueOf(file.get(LINKS)), lists);
		file.forEach((section, phrases) -> SmallTalk.of(section)
			.ifPresent((kind) -> this.phrases.put(kind, patterns(String.valueOf(phrases), lists))));
		if (this.phrases.size() < SmallTalk.values().length) {
			throw new IllegalArgumentException(FILE + ": " + file.keySet() + " (expected: a section for each of "
					+ Arrays.toString(SmallTalk.values()) + ")");
		}
		this.any = Pattern
			.compile(Stream.concat(this.phrases.values().stream().flatMap(List::stream), this.links.stream())
				.map(Pattern::pattern)
				.collect(Collectors.joining("|")));
	}

	/** Reads the ways of speaking that ship with the bot. */
	static PhraseBook shipped() {
		try (InputStream file = PhraseBook.class.getResourceAsStream(FILE)) {
			return new PhraseBook(sections(new Yaml(new SafeConstructor(new LoaderOptions())).load(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Says what a resident's words are. */
	Utterance read(String text) {
		FoldedText folded = FoldedText.of(text);
		Set<SmallTalk> kinds = EnumSet.noneOf(SmallTalk.class);
		int question = 0;
		int at = 0;
		for (Optional<Step> step = step(folded, at); step.isPresent(); step = step(folded, at)) {
			step.get().kind().ifPresent(kinds::add);
			at = step.get().end();
			if (at == folded.letters().length()) {
				return kinds.stream()
					.max(Comparator.naturalOrder())
					.<Utterance>map(Utterance.Talk::new)
					.orElseGet(() -> new Utterance.Question(text));
			}
			if (!kinds.contains(SmallTalk.PERSON)
					&& (folded.beginsAt(at) || isGreetingBefore(text, folded, step.get()))) {
				question = at;
			}
		}
		return new Utterance.Question((question > 0) ? text.substring(folded.origin(question)) : text);
	}

	/**
	 * Whether this is a greeting to which a question is joined without a space. Where the
	 * letters go on in the same script, or in hiragana, it may as well be a longer word,
	 * or what the question is about.
	 */
	private static boolean isGreetingBefore(String text, FoldedText folded, Step step) {
		UnicodeScript next = script(text, folded.origin(step.end()));
		return step.kind().equals(Optional.of(SmallTalk.GREETING)) && next != UnicodeScript.HIRAGANA
				&& next != script(text, folded.origin(step.end() - 1));
	}

	private static UnicodeScript script(String text, int origin) {
		return UnicodeScript.of(text.codePointAt(origin));
	}

	/** The longest way of speaking that begins here. */
	private Optional<Step> step(FoldedText text, int begin) {
		if (!this.any.matcher(text.letters()).region(begin, text.letters().length()).lookingAt()) {
			return Optional.empty();
		}
		Stream<Step> talk = this.phrases.entrySet()
			.stream()
			.flatMap((kind) -> ends(kind.getValue(), text, begin)
				.map((end) -> new Step(end, Optional.of(kind.getKey()))));
		Stream<Step> links = ends(this.links, text, begin).map((end) -> new Step(end, Optional.empty()));
		return Stream.concat(talk, links).max(Comparator.comparingInt(Step::end));
	}

	private static Stream<Integer> ends(List<Pattern> patterns, FoldedText text, int begin) {
		return patterns.stream()
			.map((pattern) -> pattern.matcher(text.letters()).region(begin, text.letters().length()))
			.filter((matcher) -> matcher.lookingAt() && matcher.end() > begin)
			.map(Matcher::end);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> sections(Object yaml) {
		if (!(yaml instanceof Map<?, ?> sections)) {
			throw new IllegalArgumentException(FILE + ": " + yaml + " (expected: names and what stands below them)");
		}
		return (Map<String, Object>) sections;
	}

	private static List<Pattern> patterns(String phrases, Map<String, String> lists) {
		return words(phrases).map((phrase) -> Pattern.compile(expression(phrase, lists))).toList();
	}

	private static String expression(String phrase, Map<String, String> lists) {
		StringBuilder expression = new StringBuilder();
		Matcher part = PART.matcher(phrase);
		while (part.find()) {
			expression.append(switch (part.group()) {
				case "（" -> "(?:";
				case "）" -> ")?";
				case String _ when part.group(1) != null -> Optional.ofNullable(lists.get(part.group(1)))
					.orElseThrow(() -> new IllegalArgumentException(
							FILE + ": '" + phrase + "' (expected: lists among " + lists.keySet() + ")"));
				case String words -> FoldedText.of(words).letters();
			});
		}
		return expression.toString();
	}

	/** The longest first, because the first that fits is taken. */
	private static String alternatives(Object words) {
		return words(String.valueOf(words)).map((word) -> FoldedText.of(word).letters().toString())
			.sorted(Comparator.comparingInt(String::length).reversed())
			.collect(Collectors.joining("|", "(?:", ")"));
	}

	private static Stream<String> words(String list) {
		return Stream.of(list.split("[\\s　]+")).filter((word) -> !word.isEmpty());
	}

	/**
	 * One way of speaking in a text.
	 *
	 * @param end the letter after it
	 * @param kind what it says, empty for words that only stand beside others
	 */
	private record Step(int end, Optional<SmallTalk> kind) {
	}

}
