package jp.wakuwaku.bot.faq;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jp.wakuwaku.bot.faq.feedback.MissedQuestions;
import jp.wakuwaku.bot.faq.golden.GoldenQuestions;
import jp.wakuwaku.knowledge.Changes;
import jp.wakuwaku.knowledge.Changes.Question;
import jp.wakuwaku.knowledge.Explanation;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.FaqIndex;
import org.jspecify.annotations.Nullable;

/**
 * Makes the draft searchable once, in the background, and keeps that for the next
 * question.
 */
final class DraftTrials implements FaqTrials {

	private static final int MOST_MISSED = 500;

	private final FaqLibrary library;

	private final FaqEditing editing;

	private final MissedQuestions missed;

	private final GoldenQuestions golden;

	private @Nullable Trial trial;

	DraftTrials(FaqLibrary library, FaqEditing editing, MissedQuestions missed, GoldenQuestions golden) {
		this.library = library;
		this.editing = editing;
		this.missed = missed;
		this.golden = golden;
	}

	@Override
	public Optional<Explanation> published(String question, LocalDate today) {
		return this.library.explain(question, today);
	}

	@Override
	public CompletableFuture<Explanation> draft(FaqDraft draft, String question, LocalDate today) {
		return trial(draft, today).index().thenApply((index) -> index.explain(question, today));
	}

	@Override
	public synchronized CompletableFuture<Changes> changes(FaqDraft draft, LocalDate today) {
		Trial now = trial(draft, today);
		CompletableFuture<Changes> known = now.changes();
		if (known != null && !known.isCompletedExceptionally()) {
			return known;
		}
		CompletableFuture<Changes> changes = now.index().thenApplyAsync((after) -> compared(draft, after, today));
		this.trial = now.with(changes);
		return changes;
	}

	@Override
	public Collection<Question> questions(FaqDraft draft) {
		Map<String, Question> questions = new LinkedHashMap<>();
		this.golden.all()
			.forEach((question) -> questions.putIfAbsent(question.text(),
					new Question(question.text(), Set.copyOf(question.expected()))));
		this.missed.groups()
			.stream()
			.limit(MOST_MISSED)
			.map((group) -> group.wordings().getFirst())
			.forEach((words) -> questions.putIfAbsent(words, new Question(words, Set.of())));
		FaqContent before = this.editing.readPublished();
		FaqDifference difference = FaqDifference.between(before, draft.content());
		Set<FaqId> fresh = new HashSet<>(difference.added());
		fresh.addAll(difference.changed());
		Stream
			.of(wordings(draft.content().faq(), fresh), wordings(before.faq(), new HashSet<>(difference.removed())),
					words(difference.words()))
			.flatMap((asked) -> asked)
			.limit(MOST)
			.forEach((question) -> questions.putIfAbsent(question.text(), question));
		return questions.values().stream().limit(MOST).toList();
	}

	private Changes compared(FaqDraft draft, FaqIndex after, LocalDate today) {
		FaqIndex before = this.library.current().orElseThrow();
		return Changes.between(before, after, questions(draft), today);
	}

	private synchronized Trial trial(FaqDraft draft, LocalDate today) {
		Trial known = this.trial;
		if (known != null && known.isOf(draft, today) && !known.index().isCompletedExceptionally()) {
			return known;
		}
		Trial fresh = new Trial(draft.revision(), draft.content(), today,
				CompletableFuture.supplyAsync(draft.content()::index), null);
		this.trial = fresh;
		return fresh;
	}

	private static Stream<Question> wordings(Faq faq, Set<FaqId> ids) {
		return faq.entries()
			.stream()
			.filter((entry) -> ids.contains(entry.id()))
			.flatMap((entry) -> Stream.concat(Stream.of(entry.question()), entry.phrasings().stream())
				.map((words) -> new Question(words, Set.of(entry.id()))));
	}

	/** Somebody may ask with nothing but a word. */
	private static Stream<Question> words(WordsDifference difference) {
		return difference.changes()
			.stream()
			.flatMap((change) -> change.forms().stream())
			.map((form) -> new Question(form, Set.of()));
	}

	/** What is made of a draft on a day. */
	private record Trial(long revision, FaqContent content, LocalDate today, CompletableFuture<FaqIndex> index,
			@Nullable CompletableFuture<Changes> changes) {

		boolean isOf(FaqDraft draft, LocalDate day) {
			return this.revision == draft.revision() && this.content.equals(draft.content()) && this.today.equals(day);
		}

		Trial with(CompletableFuture<Changes> changes) {
			return new Trial(this.revision, this.content, this.today, this.index, changes);
		}

	}

}
