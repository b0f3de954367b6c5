package jp.wakuwaku.knowledge.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;

/**
 * A content as large as one likes, made of a small one: every entry has as many wordings
 * and sentences as one of the small content, some of the sentences are another entry's,
 * and some of the nouns are others, with a number. The same ones in every run.
 */
final class ManyEntries {

	private static final Pattern NOUN = Pattern.compile("\\p{IsHan}{2,6}|[ァ-ヶー]{3,12}");

	private static final Pattern SENTENCE = Pattern.compile("[^。\n]+[。\n]?");

	private static final double SHARE_OF_OTHER_NOUNS = 0.3;

	private static final double SHARE_OF_NUMBERED_NOUNS = 0.1;

	private static final double SHARE_OF_OTHER_SENTENCES = 0.3;

	private static final int HIGHEST_NUMBER = 20_000;

	private final Faq small;

	private final List<String> nouns;

	private final List<String> sentences;

	private final Random random = new Random(835);

	private ManyEntries(Faq small) {
		this.small = small;
		this.nouns = small.entries()
			.stream()
			.flatMap((entry) -> Stream.concat(Stream.of(entry.question(), entry.answer()), entry.phrasings().stream()))
			.flatMap((text) -> NOUN.matcher(text).results().map(MatchResult::group))
			.distinct()
			.toList();
		this.sentences = small.entries().stream().flatMap((entry) -> sentences(entry.answer())).toList();
	}

	/** Other entries like those of a content. */
	static Faq like(Faq small, int count) {
		ManyEntries many = new ManyEntries(small);
		return new Faq(small.categories(), IntStream.range(0, count).mapToObj(many::entry).toList());
	}

	/** The entries of a content again and again, word for word. */
	static Faq copies(Faq small, int count) {
		List<FaqEntry> entries = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			FaqEntry entry = small.entries().get(i % small.entries().size());
			entries.add(entry(i, entry, entry.question(), entry.phrasings(), entry.answer()));
		}
		return new Faq(small.categories(), entries);
	}

	private FaqEntry entry(int number) {
		FaqEntry model = this.small.entries().get(number % this.small.entries().size());
		return entry(number, model, text(model.question(), FaqEntry.LONGEST_WORDING),
				model.phrasings().stream().map((phrasing) -> text(phrasing, FaqEntry.LONGEST_WORDING)).toList(),
				text(String.join("", sentences(model.answer()).map(this::sentence).toList()), FaqEntry.LONGEST_ANSWER));
	}

	private static FaqEntry entry(int number, FaqEntry model, String question, List<String> phrasings, String answer) {
		return new FaqEntry(new FaqId("e" + number), model.category(), question, model.label(), phrasings, answer,
				model.source(), model.checkedOn());
	}

	private String sentence(String own) {
		return (this.random.nextDouble() < SHARE_OF_OTHER_SENTENCES) ? any(this.sentences) : own;
	}

	private String text(String model, int longest) {
		String text = NOUN.matcher(model).replaceAll((noun) -> noun(noun.group()));
		return text.substring(0, Math.min(text.length(), longest));
	}

	private String noun(String own) {
		double chance = this.random.nextDouble();
		if (chance < SHARE_OF_NUMBERED_NOUNS) {
			return own + this.random.nextInt(1, HIGHEST_NUMBER);
		}
		return (chance < SHARE_OF_NUMBERED_NOUNS + SHARE_OF_OTHER_NOUNS) ? any(this.nouns) : own;
	}

	private String any(List<String> texts) {
		return texts.get(this.random.nextInt(texts.size()));
	}

	private static Stream<String> sentences(String answer) {
		return SENTENCE.matcher(answer).results().map(MatchResult::group);
	}

}
