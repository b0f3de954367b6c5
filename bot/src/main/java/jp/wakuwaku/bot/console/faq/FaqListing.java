package jp.wakuwaku.bot.console.faq;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.layout.SearchWords;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import org.jspecify.annotations.Nullable;

/**
 * The entries of the draft, and those that were taken out of it.
 *
 * @param draft what staff work on
 * @param published what residents are answered from
 * @param use by id of the entry
 * @param today the day in Japan
 */
record FaqListing(Faq draft, Faq published, Map<String, EntryUse> use, LocalDate today) {

	List<EntryRow> rows(FaqFilter filter) {
		Map<String, String> titles = Stream
			.concat(this.published.categories().stream(), this.draft.categories().stream())
			.collect(Collectors.toMap(FaqCategory::id, FaqCategory::title, (_, draft) -> draft));
		Map<FaqId, FaqEntry> live = byId(this.published);
		Map<FaqId, FaqEntry> drafted = byId(this.draft);
		Stream<FaqEntry> removed = this.published.entries()
			.stream()
			.filter((entry) -> !drafted.containsKey(entry.id()));
		SearchWords words = filter.words();
		return Stream.concat(this.draft.entries().stream(), removed)
			.filter((entry) -> filter.category().isEmpty() || entry.category().equals(filter.category()))
			.map((entry) -> new EntryRow(entry, titles.getOrDefault(entry.category(), ""),
					state(drafted.containsKey(entry.id()), live.get(entry.id()), entry),
					this.use.getOrDefault(entry.id().value(), EntryUse.NONE), this.today))
			.filter((row) -> filter.state().isEmpty() || row.state().name().equals(filter.state()))
			.filter((row) -> is(row, filter.only()))
			.filter((row) -> has(row.entry(), words))
			.toList();
	}

	private static EntryState state(boolean isDrafted, @Nullable FaqEntry live, FaqEntry entry) {
		if (!isDrafted) {
			return EntryState.REMOVED;
		}
		if (live == null) {
			return EntryState.ADDED;
		}
		return live.equals(entry) ? EntryState.PUBLISHED : EntryState.CHANGED;
	}

	private static boolean is(EntryRow row, String only) {
		return switch (only) {
			case "soon" -> row.endsSoon();
			case "outside" -> row.isOutside();
			case "never" -> row.use().shown() == 0;
			case "wrong" -> row.use().wrong() > 0;
			case "unchecked" -> row.isUnchecked();
			default -> true;
		};
	}

	private static boolean has(FaqEntry entry, SearchWords words) {
		return words.words().isEmpty()
				|| words.areIn(String.join("\n", entry.id().value(), entry.question(), entry.label(), entry.answer(),
						String.join("\n", entry.phrasings()), String.join("\n", entry.tags()), entry.source()));
	}

	private static Map<FaqId, FaqEntry> byId(Faq faq) {
		Map<FaqId, FaqEntry> entries = new HashMap<>();
		faq.entries().forEach((entry) -> entries.put(entry.id(), entry));
		return entries;
	}

}
