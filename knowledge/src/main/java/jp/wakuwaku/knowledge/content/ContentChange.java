package jp.wakuwaku.knowledge.content;

import java.util.List;

import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import org.jspecify.annotations.Nullable;

/** One thing that new content would make different. */
public sealed interface ContentChange {

	/**
	 * An entry that was not there.
	 *
	 * @param entry the new entry
	 */
	record Added(FaqEntry entry) implements ContentChange {
	}

	/**
	 * An entry that says something else.
	 *
	 * @param before the entry as it is
	 * @param after the entry as it would be
	 * @param fields what is different, at least one
	 */
	record Changed(FaqEntry before, FaqEntry after, List<EntryField> fields) implements ContentChange {

		public Changed {
			fields = List.copyOf(fields);
		}

	}

	/**
	 * An entry that would be gone.
	 *
	 * @param entry the entry as it is
	 */
	record Removed(FaqEntry entry) implements ContentChange {
	}

	/**
	 * A category that comes, goes or is named otherwise.
	 *
	 * @param before the category as it is, null when it is new
	 * @param after the category as it would be, null when it goes
	 */
	record Category(@Nullable FaqCategory before, @Nullable FaqCategory after) implements ContentChange {
	}

}
