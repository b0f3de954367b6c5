package jp.wakuwaku.bot.console.faq;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.faq.FaqDifference;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is different afterwards.
 *
 * @param id its name
 * @param title its question
 * @param state whether it came, changed or went
 * @param fields what differs
 */
record EntryChange(String id, String title, EntryState state, List<EntryText.Change> fields) {

	EntryChange {
		fields = List.copyOf(fields);
	}

	/** What happened between two contents: what is new, then changed, then gone. */
	static List<EntryChange> between(Faq before, Faq after) {
		FaqDifference difference = FaqDifference.between(before, after);
		Map<FaqId, FaqEntry> old = byId(before);
		Map<FaqId, FaqEntry> next = byId(after);
		return Stream
			.of(difference.added().stream().map((id) -> of(next.get(id), EntryState.ADDED, List.of())),
					difference.changed()
						.stream()
						.map((id) -> of(next.get(id), EntryState.CHANGED,
								EntryText.differing(old.get(id), before, next.get(id), after))),
					difference.removed().stream().map((id) -> of(old.get(id), EntryState.REMOVED, List.of())))
			.flatMap((changes) -> changes)
			.toList();
	}

	private static EntryChange of(@Nullable FaqEntry entry, EntryState state, List<EntryText.Change> fields) {
		FaqEntry there = Objects.requireNonNull(entry);
		return new EntryChange(there.id().value(), there.question(), state, fields);
	}

	private static Map<FaqId, FaqEntry> byId(Faq faq) {
		return faq.entries().stream().collect(Collectors.toMap(FaqEntry::id, Function.identity()));
	}

}
