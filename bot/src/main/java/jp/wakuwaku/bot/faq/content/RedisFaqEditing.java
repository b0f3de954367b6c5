package jp.wakuwaku.bot.faq.content;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.faq.FaqDifference;
import jp.wakuwaku.bot.faq.FaqDraft;
import jp.wakuwaku.bot.faq.FaqEdit;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.FaqImport;
import jp.wakuwaku.bot.faq.FaqVersion;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.content.ReadResult;
import jp.wakuwaku.knowledge.content.Thesaurus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Staff's changes, kept in Redis. */
final class RedisFaqEditing implements FaqEditing {

	private static final Logger logger = LoggerFactory.getLogger(RedisFaqEditing.class);

	private static final int LONGEST_NAME = 100;

	private final RedisVersions versions;

	private final Supplier<Faq> shipped;

	private final Clock clock;

	private final LastRead lastDraft = new LastRead();

	private final LastRead lastPublished = new LastRead();

	/** Of even and of odd numbers, because a version is shown beside the one before. */
	private final List<LastRead> lastShown = List.of(new LastRead(), new LastRead());

	RedisFaqEditing(RedisVersions versions, Supplier<Faq> shipped, Clock clock) {
		this.versions = versions;
		this.shipped = shipped;
		this.clock = clock;
	}

	@Override
	public FaqDraft readDraft() {
		// Read before the content, so that a change in between makes it stale.
		long revision = this.versions.revision();
		return saved()
			.map((draft) -> new FaqDraft(revision, draft.content(), draft.note().base(), draft.note().by(),
					draft.note().savedAt()))
			.orElseGet(() -> new FaqDraft(revision, readPublished(), this.versions.published(), null, null));
	}

	@Override
	public FaqContent readPublished() {
		return this.versions.bestFirst(this.versions.published())
			.stream()
			.flatMap((number) -> readable(() -> this.versions.content(number, this.lastPublished)).stream())
			.findFirst()
			.orElseGet(() -> new FaqContent(this.shipped.get()));
	}

	@Override
	public boolean isPublishedReadable() {
		long published = this.versions.published();
		return published == 0 || content(published).isPresent();
	}

	@Override
	public FaqEdit save(FaqContent content, long revision, String by) {
		requireName(by);
		FaqDraft now = readDraft();
		StoredDraft note = new StoredDraft(now.base(), by, this.clock.instant());
		return this.versions.save(new RedisVersions.Draft(note, content), revision, this.lastDraft)
			.<FaqEdit>map(FaqEdit.Saved::new)
			.orElseGet(() -> new FaqEdit.Stale(readDraft()));
	}

	@Override
	public FaqEdit putEntry(FaqEntry entry, long revision, String by) {
		return change(revision, by, (faq) -> FaqChanges.put(entry, faq));
	}

	@Override
	public FaqEdit removeEntry(FaqId id, long revision, String by) {
		return change(revision, by, (faq) -> FaqChanges.remove(id, faq));
	}

	@Override
	public FaqEdit orderCategories(List<String> ids, long revision, String by) {
		return change(revision, by, (faq) -> FaqChanges.order(ids, faq));
	}

	@Override
	public FaqEdit discard(long revision) {
		return this.versions.drop(revision)
			.<FaqEdit>map(FaqEdit.Saved::new)
			.orElseGet(() -> new FaqEdit.Stale(readDraft()));
	}

	@Override
	public FaqDifference changes() {
		return FaqDifference.between(readPublished(), readDraft().content());
	}

	@Override
	public FaqEdit publish(long revision, String by) {
		requireName(by);
		FaqDraft draft = readDraft();
		if (draft.revision() != revision) {
			return new FaqEdit.Stale(draft);
		}
		if (!draft.isSaved()) {
			return refused("draft: none (expected: one that was saved)");
		}
		if (draft.content().faq().entries().isEmpty()) {
			return refused("entries: 0 (expected: at least 1)");
		}
		try {
			draft.content().index().close();
		}
		catch (RuntimeException ex) {
			logger.error("The draft cannot be made searchable: {}", ex.getClass().getName());
			return refused("draft: cannot be made searchable (expected: what the search can read)");
		}
		return this.versions
			.publishDraft(draft.content(), StoredVersion.by(by, this.clock.instant()), revision, this.lastPublished)
			.<FaqEdit>map(FaqEdit.Published::new)
			.orElseGet(() -> new FaqEdit.Stale(readDraft()));
	}

	@Override
	public List<FaqVersion> versions() {
		long published = this.versions.published();
		return this.versions.numbers().stream().flatMap((number) -> version(number, published).stream()).toList();
	}

	@Override
	public Optional<FaqContent> content(long number) {
		LastRead last = (number == this.versions.published()) ? this.lastPublished
				: this.lastShown.get((int) Math.floorMod(number, 2L));
		return readable(() -> this.versions.content(number, last));
	}

	@Override
	public FaqEdit rollBack(long number, String by) {
		requireName(by);
		return readable(() -> this.versions.content(number))
			.<FaqEdit>map((content) -> new FaqEdit.Published(this.versions.publish(content,
					StoredVersion.rollBack(number, by, this.clock.instant()), this.lastPublished)))
			.orElseGet(() -> refused("version: " + number + " (expected: one that is kept and readable)"));
	}

	@Override
	public FaqImport importDryRun(Function<Faq, ReadResult> files, @Nullable Thesaurus thesaurus) {
		FaqDraft draft = readDraft();
		FaqContent old = draft.content();
		return switch (files.apply(old.faq())) {
			case ReadResult.Complete(Faq faq) -> {
				FaqContent wanted = new FaqContent(faq, Objects.requireNonNullElse(thesaurus, old.thesaurus()));
				yield new FaqImport.Complete(wanted, FaqDifference.between(old, wanted), draft);
			}
			case ReadResult.Faulty faulty -> new FaqImport.Faulty(faulty);
		};
	}

	private FaqEdit change(long revision, String by, UnaryOperator<Faq> change) {
		requireName(by);
		FaqDraft draft = readDraft();
		if (draft.revision() != revision) {
			return new FaqEdit.Stale(draft);
		}
		FaqContent changed;
		try {
			changed = draft.content().withFaq(change.apply(draft.content().faq()));
		}
		catch (IllegalArgumentException ex) {
			return refused(String.valueOf(ex.getMessage()));
		}
		return save(changed, revision, by);
	}

	/** A draft that cannot be read is not in the way: there is nothing to lose in it. */
	private Optional<RedisVersions.Draft> saved() {
		try {
			return this.versions.draft(this.lastDraft);
		}
		catch (UnreadableContentException ex) {
			logger.error("FAQ: {}", ex.getMessage());
			return Optional.empty();
		}
	}

	private Optional<FaqVersion> version(long number, long published) {
		try {
			StoredVersion note = this.versions.note(number);
			FaqVersion.State state = (number == published) ? FaqVersion.State.PUBLISHED : FaqVersion.State.ARCHIVED;
			return Optional.of(new FaqVersion(number, state, note.by(), note.publishedAt(), note.rolledBackTo()));
		}
		catch (UnreadableContentException ex) {
			logger.error("FAQ: {}", ex.getMessage());
			return Optional.empty();
		}
	}

	private static Optional<FaqContent> readable(Supplier<FaqContent> reading) {
		try {
			return Optional.of(reading.get());
		}
		catch (UnreadableContentException ex) {
			logger.error("FAQ: {}", ex.getMessage());
			return Optional.empty();
		}
	}

	private static FaqEdit.Refused refused(String reason) {
		return new FaqEdit.Refused(List.of(reason));
	}

	private static void requireName(String by) {
		if (by.isBlank() || by.length() > LONGEST_NAME) {
			throw new IllegalArgumentException(
					"by: " + by.length() + " characters (expected: 1 to " + LONGEST_NAME + ", not only spaces)");
		}
	}

}
