package jp.wakuwaku.knowledge.content;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.FaqCategory;

/** Finds what may stand only once in all files together. */
final class Duplicates {

	private final ContentErrors errors;

	private Duplicates(ContentErrors errors) {
		this.errors = errors;
	}

	static void report(List<Shelf> shelves, ContentErrors errors) {
		Duplicates duplicates = new Duplicates(errors);
		List<Draft> drafts = shelves.stream().flatMap((shelf) -> shelf.entries().stream()).toList();
		List<Placed<FaqCategory>> categories = shelves.stream().flatMap((shelf) -> shelf.category().stream()).toList();
		duplicates.report("category id", categories.stream().map((category) -> category.with(category.value().id())));
		duplicates.report("title", categories.stream().map((category) -> category.with(category.value().title())));
		duplicates.report("id", drafts.stream().map(Draft::id));
		duplicates.report("label", drafts.stream().flatMap((draft) -> draft.label().stream()));
		duplicates.report("question or phrasing", drafts.stream().flatMap((draft) -> draft.wordings().stream()));
	}

	private void report(String field, Stream<Placed<String>> values) {
		Map<String, Placed<String>> first = new HashMap<>();
		values.forEach((value) -> {
			Placed<String> earlier = first.putIfAbsent(folded(value.value()), value);
			if (earlier != null) {
				this.errors.report(value.file(), value.line(), field + ": '" + value.value() + "' stands twice",
						"once; it stands in " + earlier.place() + " already");
			}
		});
	}

	/** What two texts have in common that look alike. */
	static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
	}

}
