package jp.wakuwaku.knowledge.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Audience;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqAction;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.Language;
import jp.wakuwaku.knowledge.Validity;
import jp.wakuwaku.knowledge.Variant;
import org.jspecify.annotations.Nullable;

/**
 * Reads one entry from a row of the staff's table. A column that the table does not have
 * leaves its field as it is; an empty cell empties it.
 */
final class TableEntry {

	private static final String SOURCE = "市の職員による入力";

	private static final Map<String, String> ACTIONS = Map.of("ページ", "open", "電話", "call", "機能", "start");

	private final TableRow row;

	private final Faq current;

	private final LocalDate today;

	private final ContentErrors errors;

	private TableEntry(TableRow row, Faq current, LocalDate today, ContentErrors errors) {
		this.row = row;
		this.current = current;
		this.today = today;
		this.errors = errors;
	}

	/**
	 * The entry of a row, empty when the errors say why not.
	 * @param current what the table is to replace: its categories may be named, and its
	 * entries give what the table has no column for
	 * @param today when an entry was checked of which the table does not say it
	 */
	static Optional<Draft> read(TableRow row, Faq current, LocalDate today, ContentErrors errors) {
		return new TableEntry(row, current, today, errors).draft();
	}

	private Optional<Draft> draft() {
		int before = this.errors.count();
		Optional<FaqCategory> category = category();
		String question = this.row.text(TableColumn.QUESTION, "", FaqEntry.LONGEST_WORDING);
		Optional<FaqId> id = id(category, question);
		Optional<Draft> draft = id.flatMap((name) -> category.flatMap((shelf) -> draft(name, shelf, question, before)));
		if (draft.isEmpty()) {
			id.ifPresentOrElse(this.errors::reject, this.errors::rejectUnnamed);
		}
		return draft;
	}

	private Optional<Draft> draft(FaqId id, FaqCategory category, String question, int errorsBefore) {
		Optional<FaqEntry> old = this.current.entry(id);
		String label = label(old, question);
		List<String> phrasings = this.row.list(TableColumn.PHRASINGS, old.map(FaqEntry::phrasings).orElse(List.of()),
				Cells::sentences, Integer.MAX_VALUE, FaqEntry.LONGEST_WORDING);
		List<String> related = this.row.list(TableColumn.RELATED,
				old.map(FaqEntry::related).orElse(List.of()).stream().map(FaqId::value).toList(), Cells::words, 5, 40);
		String answer = this.row.text(TableColumn.ANSWER, "", FaqEntry.LONGEST_ANSWER);
		List<String> tags = this.row.list(TableColumn.TAGS, old.map(FaqEntry::tags).orElse(List.of()), Cells::words, 20,
				30);
		LocalDate checkedOn = checkedOn(old);
		String source = source(old);
		Optional<Validity> validity = this.row.made(() -> validity(old));
		Optional<Audience> audience = this.row.made(() -> audience(old));
		FaqAction action = action(old);
		Map<Language, Variant> variants = variants(old);
		if (this.errors.count() > errorsBefore) {
			return Optional.empty();
		}
		return this.row
			.made(() -> new FaqEntry(id, category.id(), question, label, phrasings, answer, source, checkedOn, tags,
					validity.orElseThrow(), related.stream().map(FaqId::new).toList(), action, audience.orElseThrow(),
					variants))
			.map((entry) -> draft(entry, related));
	}

	private Draft draft(FaqEntry entry, List<String> related) {
		Optional<Placed<String>> label = this.row.word(TableColumn.LABEL).isEmpty() ? Optional.empty()
				: Optional.of(this.row.placed(entry.label()));
		Stream<String> wordings = Stream.concat(Stream.of(entry.question()), entry.phrasings().stream());
		return new Draft(entry, this.row.placed(entry.id().value()), label, wordings.map(this.row::placed).toList(),
				related.stream().map(this.row::placed).toList());
	}

	private Optional<FaqCategory> category() {
		String word = this.row.word(TableColumn.CATEGORY);
		Optional<FaqCategory> category = this.current.categories()
			.stream()
			.filter((known) -> word.equals(known.id()) || word.equals(known.title()))
			.findFirst();
		if (category.isEmpty()) {
			this.row.report(TableColumn.CATEGORY, "'" + word + "'",
					"one of " + this.current.categories().stream().map(FaqCategory::title).toList());
		}
		return category;
	}

	private Optional<FaqId> id(Optional<FaqCategory> category, String question) {
		String word = this.row.word(TableColumn.ID);
		if (word.isEmpty()) {
			return category.map((shelf) -> generated(shelf, question));
		}
		return this.row.made(() -> new FaqId(word));
	}

	/** The same question gets the same name whenever its row is read. */
	private static FaqId generated(FaqCategory category, String question) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(Duplicates.folded(question).getBytes(StandardCharsets.UTF_8));
			String shelf = category.id().substring(0, Math.min(category.id().length(), 31));
			return new FaqId(shelf + "-" + HexFormat.of().formatHex(digest, 0, 4));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String label(Optional<FaqEntry> old, String question) {
		if (this.row.has(TableColumn.LABEL) && !this.row.word(TableColumn.LABEL).isEmpty()) {
			return this.row.text(TableColumn.LABEL, "", FaqEntry.LONGEST_LABEL);
		}
		return old.filter((_) -> !this.row.has(TableColumn.LABEL)).map(FaqEntry::label).orElse(beginning(question));
	}

	private static String beginning(String question) {
		String line = question.strip().lines().findFirst().orElse("");
		int end = Math.min(line.length(), FaqEntry.LONGEST_LABEL);
		boolean isCutInTwo = end > 0 && end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
		return line.substring(0, isCutInTwo ? end - 1 : end);
	}

	private LocalDate checkedOn(Optional<FaqEntry> old) {
		LocalDate day = this.row.day(TableColumn.CHECKED);
		if (day != null) {
			return day;
		}
		return old.filter((_) -> !this.row.has(TableColumn.CHECKED)).map(FaqEntry::checkedOn).orElse(this.today);
	}

	private String source(Optional<FaqEntry> old) {
		if (this.row.word(TableColumn.SOURCE).isEmpty()) {
			return old.filter((_) -> !this.row.has(TableColumn.SOURCE)).map(FaqEntry::source).orElse(SOURCE);
		}
		return this.row.text(TableColumn.SOURCE, "", 100);
	}

	private Validity validity(Optional<FaqEntry> old) {
		Validity before = old.map(FaqEntry::validity).orElse(Validity.ALWAYS);
		return new Validity(end(TableColumn.FROM, before.from()), end(TableColumn.UNTIL, before.until()));
	}

	private @Nullable LocalDate end(TableColumn column, @Nullable LocalDate before) {
		return this.row.has(column) ? this.row.day(column) : before;
	}

	private Audience audience(Optional<FaqEntry> old) {
		String word = this.row.word(TableColumn.AUDIENCE);
		if (word.isEmpty()) {
			return old.filter((_) -> !this.row.has(TableColumn.AUDIENCE))
				.map(FaqEntry::audience)
				.orElse(Audience.EVERYONE);
		}
		return Audience.parse(word);
	}

	private @Nullable FaqAction action(Optional<FaqEntry> old) {
		if (Stream.of(TableColumn.ACTION, TableColumn.TARGET, TableColumn.ACTION_LABEL).noneMatch(this.row::has)) {
			return old.flatMap((entry) -> Optional.ofNullable(entry.action())).orElse(null);
		}
		String kind = this.row.word(TableColumn.ACTION);
		String target = this.row.word(TableColumn.TARGET);
		String label = this.row.word(TableColumn.ACTION_LABEL);
		if (kind.isEmpty() && target.isEmpty() && label.isEmpty()) {
			return null;
		}
		if (!ACTIONS.containsKey(kind)) {
			this.row.report(TableColumn.ACTION, "'" + kind + "'", "one of [ページ, 電話, 機能]");
			return null;
		}
		return this.row.made(() -> FaqAction.of(ACTIONS.getOrDefault(kind, ""), target, label)).orElse(null);
	}

	private Map<Language, Variant> variants(Optional<FaqEntry> old) {
		Map<Language, Variant> before = old.map(FaqEntry::variants).orElse(Map.of());
		Map<Language, Variant> variants = new EnumMap<>(Language.class);
		variant(Optional.ofNullable(before.get(Language.EASY_JA)), TableColumn.EASY_QUESTION, TableColumn.EASY_LABEL,
				TableColumn.EASY_ANSWER)
			.ifPresent((variant) -> variants.put(Language.EASY_JA, variant));
		variant(Optional.ofNullable(before.get(Language.EN)), TableColumn.EN_QUESTION, TableColumn.EN_LABEL,
				TableColumn.EN_ANSWER)
			.ifPresent((variant) -> variants.put(Language.EN, variant));
		return variants;
	}

	/** A variant has all of its three parts or none. */
	private Optional<Variant> variant(Optional<Variant> before, TableColumn question, TableColumn label,
			TableColumn answer) {
		String oldQuestion = before.map(Variant::question).orElse("");
		String oldLabel = before.map(Variant::label).orElse("");
		String oldAnswer = before.map(Variant::answer).orElse("");
		if (Stream
			.of(this.row.cell(question, oldQuestion), this.row.cell(label, oldLabel), this.row.cell(answer, oldAnswer))
			.allMatch(String::isBlank)) {
			return Optional.empty();
		}
		int errorsBefore = this.errors.count();
		String newQuestion = this.row.text(question, oldQuestion, FaqEntry.LONGEST_WORDING);
		String newLabel = this.row.text(label, oldLabel, FaqEntry.LONGEST_LABEL);
		String newAnswer = this.row.text(answer, oldAnswer, FaqEntry.LONGEST_ANSWER);
		return (this.errors.count() > errorsBefore) ? Optional.empty()
				: Optional.of(new Variant(newQuestion, newLabel, newAnswer));
	}

}
