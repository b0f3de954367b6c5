package jp.wakuwaku.knowledge.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds related entries that are in none of the files. */
final class RelatedEntries {

	private RelatedEntries() {
	}

	static void report(List<Shelf> shelves, ContentErrors errors) {
		List<Draft> drafts = shelves.stream().flatMap((shelf) -> shelf.entries().stream()).toList();
		Set<String> ids = drafts.stream().map((draft) -> draft.id().value()).collect(Collectors.toSet());
		errors.rejected()
			.ifPresent((rejected) -> drafts.stream()
				.flatMap((draft) -> draft.related().stream())
				.filter((id) -> !ids.contains(id.value()))
				.filter((id) -> rejected.stream().noneMatch((other) -> other.value().equals(id.value())))
				.forEach((id) -> errors.report(id.file(), id.line(), "related: '" + id.value() + "'",
						"the id of an entry that is there")));
	}

}
