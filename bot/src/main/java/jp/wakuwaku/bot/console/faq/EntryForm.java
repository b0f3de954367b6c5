package jp.wakuwaku.bot.console.faq;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.faq.EntryMark;
import jp.wakuwaku.knowledge.Audience;
import jp.wakuwaku.knowledge.FaqAction;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.Language;
import jp.wakuwaku.knowledge.Validity;
import jp.wakuwaku.knowledge.Variant;
import org.jspecify.annotations.Nullable;

/**
 * What staff typed of an entry. Lists have an item a line.
 *
 * @param seen mark of what stood there when the page was opened
 */
record EntryForm(String seen, String category, String question, String label, String phrasings, String answer,
		String source, String checkedOn, String tags, String validFrom, String validUntil, String related,
		String audience, String actionKind, String actionTarget, String actionLabel, String easyQuestion,
		String easyLabel, String easyAnswer, String enQuestion, String enLabel, String enAnswer) {

	EntryForm(@Nullable String seen, @Nullable String category, @Nullable String question, @Nullable String label,
			@Nullable String phrasings, @Nullable String answer, @Nullable String source, @Nullable String checkedOn,
			@Nullable String tags, @Nullable String validFrom, @Nullable String validUntil, @Nullable String related,
			@Nullable String audience, @Nullable String actionKind, @Nullable String actionTarget,
			@Nullable String actionLabel, @Nullable String easyQuestion, @Nullable String easyLabel,
			@Nullable String easyAnswer, @Nullable String enQuestion, @Nullable String enLabel,
			@Nullable String enAnswer) {
		this.seen = line(seen);
		this.category = line(category);
		this.question = line(question);
		this.label = line(label);
		this.phrasings = text(phrasings);
		this.answer = text(answer);
		this.source = line(source);
		this.checkedOn = line(checkedOn);
		this.tags = text(tags);
		this.validFrom = line(validFrom);
		this.validUntil = line(validUntil);
		this.related = text(related);
		this.audience = line(audience);
		this.actionKind = line(actionKind);
		this.actionTarget = line(actionTarget);
		this.actionLabel = line(actionLabel);
		this.easyQuestion = line(easyQuestion);
		this.easyLabel = line(easyLabel);
		this.easyAnswer = text(easyAnswer);
		this.enQuestion = line(enQuestion);
		this.enLabel = line(enLabel);
		this.enAnswer = text(enAnswer);
	}

	/** The form of a new entry. */
	static EntryForm blank(String question, String answer, LocalDate today) {
		return new EntryForm("", "", question, "", "", answer, "", today.toString(), "", "", "", "",
				Audience.EVERYONE.code(), "", "", "", "", "", "", "", "", "");
	}

	/** The form of an entry as it stands. */
	static EntryForm of(FaqEntry entry, EntryMark seen) {
		FaqAction action = entry.action();
		Validity validity = entry.validity();
		return new EntryForm(seen.value(), entry.category(), entry.question(), entry.label(),
				String.join("\n", entry.phrasings()), entry.answer(), entry.source(), entry.checkedOn().toString(),
				String.join("\n", entry.tags()), (validity.from() != null) ? validity.from().toString() : "",
				(validity.until() != null) ? validity.until().toString() : "",
				entry.related().stream().map(FaqId::value).collect(Collectors.joining("\n")), entry.audience().code(),
				ActionKind.of(action).code(), ActionKind.target(action), (action != null) ? action.label() : "",
				of(entry, Language.EASY_JA, Variant::question), of(entry, Language.EASY_JA, Variant::label),
				of(entry, Language.EASY_JA, Variant::answer), of(entry, Language.EN, Variant::question),
				of(entry, Language.EN, Variant::label), of(entry, Language.EN, Variant::answer));
	}

	/** The same, with one more way of asking. */
	EntryForm withPhrasing(String phrasing) {
		String all = this.phrasings.isEmpty() ? phrasing : this.phrasings + "\n" + phrasing;
		return new EntryForm(this.seen, this.category, this.question, this.label, all, this.answer, this.source,
				this.checkedOn, this.tags, this.validFrom, this.validUntil, this.related, this.audience,
				this.actionKind, this.actionTarget, this.actionLabel, this.easyQuestion, this.easyLabel,
				this.easyAnswer, this.enQuestion, this.enLabel, this.enAnswer);
	}

	/** The same, begun from what stands there now. */
	EntryForm onto(EntryMark seen) {
		return new EntryForm(seen.value(), this.category, this.question, this.label, this.phrasings, this.answer,
				this.source, this.checkedOn, this.tags, this.validFrom, this.validUntil, this.related, this.audience,
				this.actionKind, this.actionTarget, this.actionLabel, this.easyQuestion, this.easyLabel,
				this.easyAnswer, this.enQuestion, this.enLabel, this.enAnswer);
	}

	/**
	 * The entry that is meant; only of a form without errors.
	 * @throws IllegalArgumentException if there are errors
	 */
	FaqEntry entry(FaqId id) {
		Map<Language, Variant> variants = new EnumMap<>(Language.class);
		if (hasEasy()) {
			variants.put(Language.EASY_JA, new Variant(this.easyQuestion, this.easyLabel, this.easyAnswer));
		}
		if (hasEnglish()) {
			variants.put(Language.EN, new Variant(this.enQuestion, this.enLabel, this.enAnswer));
		}
		return new FaqEntry(id, this.category, this.question, this.label, lines(this.phrasings), this.answer,
				this.source, LocalDate.parse(this.checkedOn), lines(this.tags),
				new Validity(day(this.validFrom), day(this.validUntil)),
				lines(this.related).stream().map(FaqId::new).toList(),
				this.actionKind.isEmpty() ? null : FaqAction.of(this.actionKind, this.actionTarget, this.actionLabel),
				Audience.parse(this.audience), variants);
	}

	boolean hasEasy() {
		return !(this.easyQuestion + this.easyLabel + this.easyAnswer).isEmpty();
	}

	boolean hasEnglish() {
		return !(this.enQuestion + this.enLabel + this.enAnswer).isEmpty();
	}

	static List<String> lines(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).distinct().toList();
	}

	private static @Nullable LocalDate day(String text) {
		return text.isEmpty() ? null : LocalDate.parse(text);
	}

	private static String of(FaqEntry entry, Language language, Function<Variant, String> part) {
		Variant variant = entry.variants().get(language);
		return (variant != null) ? part.apply(variant) : "";
	}

	private static String line(@Nullable String typed) {
		return (typed != null) ? typed.replaceAll("\\s*\\R\\s*", " ").strip() : "";
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.replace("\r\n", "\n").replace('\r', '\n').strip() : "";
	}

}
