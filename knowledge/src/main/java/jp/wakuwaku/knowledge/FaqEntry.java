package jp.wakuwaku.knowledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A question residents ask and the answer they get.
 *
 * @param id its lasting name
 * @param category the {@link FaqCategory#id() id} of its category
 * @param question the question in the office's words, 1 to 200 characters
 * @param label the question in a few words, as a button shows it, 1 to 20 characters
 * @param phrasings other ways residents ask it, one line each, may be empty
 * @param answer what residents read, 1 to 5,000 characters (LINE's limit for a text),
 * lines parted by {@code \n}
 * @param source where the answer comes from, for example a section of the city's document
 * @param checkedOn the day on which somebody last compared the answer with its source
 * @param tags words by which staff find it, up to 20 of 1 to 30 characters
 * @param validity the days on which it may be shown
 * @param related what a reader may want to read next, up to 5, best first
 * @param action what can be done at once, null when there is nothing
 * @param audience for whom it is meant
 * @param variants what it says in other languages, in the order of {@link Language};
 * never in {@link Language#JA}, which is the entry itself
 */
public record FaqEntry(FaqId id, String category, String question, String label, List<String> phrasings, String answer,
		String source, LocalDate checkedOn, List<String> tags, Validity validity, List<FaqId> related,
		@Nullable FaqAction action, Audience audience, Map<Language, Variant> variants) {

	/** Of a question or a phrasing, in UTF-16 units as everywhere here. */
	public static final int LONGEST_WORDING = 200;

	/** LINE's limit for a button. */
	public static final int LONGEST_LABEL = 20;

	/** LINE's limit for a text. */
	public static final int LONGEST_ANSWER = 5_000;

	public FaqEntry {
		category = new FaqId(category).value();
		Lengths.require("question", question, LONGEST_WORDING);
		Lengths.require("label", label, LONGEST_LABEL);
		phrasings = List.copyOf(phrasings);
		phrasings.forEach((phrasing) -> Lengths.requireLine("phrasings", phrasing, LONGEST_WORDING));
		Lengths.require("answer", answer, LONGEST_ANSWER);
		Lengths.require("source", source, 100);
		tags = List.copyOf(tags);
		requireDistinct("tags", tags, 20);
		tags.forEach((tag) -> Lengths.requireLine("tags", tag, 30));
		related = List.copyOf(related);
		requireDistinct("related", related, 5);
		if (related.contains(id)) {
			throw new IllegalArgumentException("related: '" + id + "' (expected: another entry than itself)");
		}
		Map<Language, Variant> ordered = new EnumMap<>(Language.class);
		ordered.putAll(variants);
		variants = Collections.unmodifiableMap(ordered);
		if (variants.containsKey(Language.JA)) {
			throw new IllegalArgumentException("variants: 'ja' (expected: other languages than the entry's own)");
		}
	}

	/**
	 * Creates a plain entry, for everyone and for ever. The {@code with} methods add to
	 * it.
	 * @param id its lasting name
	 * @param category the id of its category
	 * @param question the question in the office's words
	 * @param label the question in a few words
	 * @param phrasings other ways residents ask it
	 * @param answer what residents read
	 * @param source where the answer comes from
	 * @param checkedOn the day on which somebody last compared the answer with its source
	 */
	public FaqEntry(FaqId id, String category, String question, String label, List<String> phrasings, String answer,
			String source, LocalDate checkedOn) {
		this(id, category, question, label, phrasings, answer, source, checkedOn, List.of(), Validity.ALWAYS, List.of(),
				null, Audience.EVERYONE, Map.of());
	}

	public FaqEntry withTags(List<String> tags) {
		return new FaqEntry(this.id, this.category, this.question, this.label, this.phrasings, this.answer, this.source,
				this.checkedOn, tags, this.validity, this.related, this.action, this.audience, this.variants);
	}

	public FaqEntry withValidity(Validity validity) {
		return new FaqEntry(this.id, this.category, this.question, this.label, this.phrasings, this.answer, this.source,
				this.checkedOn, this.tags, validity, this.related, this.action, this.audience, this.variants);
	}

	public FaqEntry withRelated(List<FaqId> related) {
		return new FaqEntry(this.id, this.category, this.question, this.label, this.phrasings, this.answer, this.source,
				this.checkedOn, this.tags, this.validity, related, this.action, this.audience, this.variants);
	}

	public FaqEntry withAction(@Nullable FaqAction action) {
		return new FaqEntry(this.id, this.category, this.question, this.label, this.phrasings, this.answer, this.source,
				this.checkedOn, this.tags, this.validity, this.related, action, this.audience, this.variants);
	}

	public FaqEntry withAudience(Audience audience) {
		return new FaqEntry(this.id, this.category, this.question, this.label, this.phrasings, this.answer, this.source,
				this.checkedOn, this.tags, this.validity, this.related, this.action, audience, this.variants);
	}

	public FaqEntry withVariants(Map<Language, Variant> variants) {
		return new FaqEntry(this.id, this.category, this.question, this.label, this.phrasings, this.answer, this.source,
				this.checkedOn, this.tags, this.validity, this.related, this.action, this.audience, variants);
	}

	/**
	 * Returns the question in a language.
	 * @param language what the resident reads
	 * @return the question, in Japanese when there is no variant
	 */
	public String question(Language language) {
		return variant(language).map(Variant::question).orElse(this.question);
	}

	/**
	 * Returns the label in a language.
	 * @param language what the resident reads
	 * @return the label, in Japanese when there is no variant
	 */
	public String label(Language language) {
		return variant(language).map(Variant::label).orElse(this.label);
	}

	/**
	 * Returns the answer in a language.
	 * @param language what the resident reads
	 * @return the answer, in Japanese when there is no variant
	 */
	public String answer(Language language) {
		return variant(language).map(Variant::answer).orElse(this.answer);
	}

	private Optional<Variant> variant(Language language) {
		return Optional.ofNullable(this.variants.get(language));
	}

	private static void requireDistinct(String field, Collection<?> values, int most) {
		if (values.size() > most || new HashSet<>(values).size() < values.size()) {
			throw new IllegalArgumentException(field + ": " + values + " (expected: up to " + most + ", each once)");
		}
	}

}
