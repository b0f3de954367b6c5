package jp.wakuwaku.bot.faq;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.content.ReadResult;
import jp.wakuwaku.knowledge.content.Thesaurus;
import org.jspecify.annotations.Nullable;

/**
 * Where staff change the content: one draft for all, and the versions that were
 * published. Any number of people may work at the same time, on any instance. A change
 * names the revision of the draft that it was made to; when there is a later one it is
 * refused, and nothing is lost.
 *
 * <p>
 * Every method throws {@link org.springframework.dao.DataAccessException} when Redis does
 * not answer; after that a change may or may not have been made, and {@link #readDraft()}
 * tells.
 */
public interface FaqEditing {

	/**
	 * Reads the draft.
	 * @return the draft, the published content when nobody has saved one
	 */
	FaqDraft readDraft();

	/**
	 * Reads what residents are answered from.
	 * @return the published content, as far as it can be read
	 */
	FaqContent readPublished();

	/**
	 * Tells whether {@link #readPublished()} reads the version that is published, not an
	 * older one in its place.
	 * @return false when that one is damaged
	 */
	boolean isPublishedReadable();

	/**
	 * Replaces the draft.
	 * @param content the whole content
	 * @param revision of the draft that was changed
	 * @param by the member of staff, 1 to 100 characters
	 * @return {@link FaqEdit.Saved} or {@link FaqEdit.Stale}
	 */
	FaqEdit save(FaqContent content, long revision, String by);

	/**
	 * Puts an entry into the draft, in place of the one with the same id or else as the
	 * last.
	 * @param entry the entry
	 * @param revision of the draft that was changed
	 * @param by the member of staff, 1 to 100 characters
	 * @return {@link FaqEdit.Refused} when there is no such category
	 */
	FaqEdit putEntry(FaqEntry entry, long revision, String by);

	/**
	 * Takes an entry out of the draft.
	 * @param id its name
	 * @param revision of the draft that was changed
	 * @param by the member of staff, 1 to 100 characters
	 * @return {@link FaqEdit.Refused} when there is no such entry
	 */
	FaqEdit removeEntry(FaqId id, long revision, String by);

	/**
	 * Puts an entry into the draft if it still is there as it was seen, whatever else was
	 * changed meanwhile.
	 * @param entry the entry
	 * @param seen what stood there when the work on it began
	 * @param by the member of staff, 1 to 100 characters
	 * @return {@link FaqEdit.Stale} when somebody else has changed this entry
	 */
	default FaqEdit putEntry(FaqEntry entry, EntryMark seen, String by) {
		return whileUnchanged(entry.id(), seen, (revision) -> putEntry(entry, revision, by));
	}

	/**
	 * Takes an entry out of the draft if it still is there as it was seen.
	 * @param id its name
	 * @param seen what stood there when it was looked at
	 * @param by the member of staff, 1 to 100 characters
	 * @return {@link FaqEdit.Stale} when somebody else has changed this entry
	 */
	default FaqEdit removeEntry(FaqId id, EntryMark seen, String by) {
		return whileUnchanged(id, seen, (revision) -> removeEntry(id, revision, by));
	}

	/**
	 * Makes a change, whatever else was changed meanwhile.
	 * @param change as {@link WordEdits} and {@link CategoryEdits} make it
	 * @param by the member of staff, 1 to 100 characters
	 * @return {@link FaqEdit.Stale} when what it is about is not there as it was seen,
	 * {@link FaqEdit.Refused} when the draft would not be right with it
	 */
	default FaqEdit make(DraftChange change, String by) {
		while (true) {
			FaqDraft draft = readDraft();
			FaqContent changed;
			try {
				changed = change.of(draft.content());
			}
			catch (IllegalArgumentException ex) {
				return new FaqEdit.Refused(List.of(String.valueOf(ex.getMessage())));
			}
			if (changed == null) {
				return new FaqEdit.Stale(draft);
			}
			FaqEdit edit = changed.equals(draft.content()) ? new FaqEdit.Saved(draft.revision())
					: save(changed, draft.revision(), by);
			if (!(edit instanceof FaqEdit.Stale)) {
				return edit;
			}
		}
	}

	/** Changes of other entries are not in the way: it is tried again with them. */
	private FaqEdit whileUnchanged(FaqId id, EntryMark seen, LongFunction<FaqEdit> change) {
		while (true) {
			FaqDraft draft = readDraft();
			if (!EntryMark.of(draft.content().faq().entry(id)).equals(seen)) {
				return new FaqEdit.Stale(draft);
			}
			FaqEdit edit = change.apply(draft.revision());
			if (!(edit instanceof FaqEdit.Stale)) {
				return edit;
			}
		}
	}

	/**
	 * Arranges the draft's categories.
	 * @param ids all categories in the order in which residents are to see them
	 * @param revision of the draft that was changed
	 * @param by the member of staff, 1 to 100 characters
	 * @return {@link FaqEdit.Refused} when one is missing, unknown or named twice
	 */
	FaqEdit orderCategories(List<String> ids, long revision, String by);

	/**
	 * Drops what has been saved since the last publication.
	 * @param revision of the draft that is dropped
	 * @return {@link FaqEdit.Saved} or {@link FaqEdit.Stale}
	 */
	FaqEdit discard(long revision);

	/**
	 * Compares the draft with what is published.
	 * @return what publishing would change
	 */
	FaqDifference changes();

	/**
	 * Makes the draft the content that residents are answered from.
	 * @param revision of the draft that was looked at
	 * @param by the member of staff, 1 to 100 characters
	 * @return {@link FaqEdit.Refused} when there is nothing to publish or it could not be
	 * searched
	 */
	FaqEdit publish(long revision, String by);

	/**
	 * Lists the versions that are kept: the last hundred.
	 * @return the latest first
	 */
	List<FaqVersion> versions();

	/**
	 * Reads a version, for showing, comparing and exporting it.
	 * @param number of the version
	 * @return its content, empty when it is not kept or not readable
	 */
	Optional<FaqContent> content(long number);

	/**
	 * Publishes the content of an older version again, as a new version. The draft stays.
	 * @param number of the older version
	 * @param by the member of staff, 1 to 100 characters
	 * @return {@link FaqEdit.Refused} when it is not kept or not readable
	 */
	FaqEdit rollBack(long number, String by);

	/**
	 * Reads files and changes nothing.
	 * @param files reads the files, for example by
	 * {@link jp.wakuwaku.knowledge.content.FaqFiles}, and is told the draft that they are
	 * to replace; they hold all entries, so that one which is not in them would be
	 * removed. The thesaurus stays
	 * @return what would change in the draft, or everything that is wrong
	 */
	default FaqImport importDryRun(Function<Faq, ReadResult> files) {
		return importDryRun(files, null);
	}

	/**
	 * Reads files and changes nothing.
	 * @param files as for {@link #importDryRun(Function)}
	 * @param thesaurus the new one, null when it stays
	 * @return what would change in the draft, or everything that is wrong
	 */
	FaqImport importDryRun(Function<Faq, ReadResult> files, @Nullable Thesaurus thesaurus);

}
