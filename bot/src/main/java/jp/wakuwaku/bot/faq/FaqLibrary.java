package jp.wakuwaku.bot.faq;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jp.wakuwaku.knowledge.Explanation;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqIndex;
import jp.wakuwaku.knowledge.SearchOutcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;

/**
 * The content that the bot answers from, made searchable. Without readable content the
 * bot starts all the same and says that it cannot search.
 */
class FaqLibrary implements FaqSearch, LiveFaq {

	private static final Logger logger = LoggerFactory.getLogger(FaqLibrary.class);

	private final MeterRegistry meters;

	private volatile @Nullable OpenIndex open;

	private volatile boolean behind;

	/** Waits for its content. */
	FaqLibrary(MeterRegistry meters) {
		this.meters = meters;
	}

	FaqLibrary(Supplier<Faq> content, MeterRegistry meters) {
		this(meters);
		try {
			switchTo(new FaqContent(content.get()));
		}
		catch (RuntimeException ex) {
			logger.error("FAQ content cannot be used, so questions are not answered: {}", ex.getMessage(), ex);
		}
	}

	@Override
	public final synchronized void switchTo(FaqContent content) {
		OpenIndex fresh = new OpenIndex(content.index());
		OpenIndex old = this.open;
		this.open = fresh;
		logger.info("FAQ ready: {} entries", content.faq().entries().size());
		if (old != null) {
			old.retire();
		}
	}

	@Override
	public final void markBehind(boolean behind) {
		this.behind = behind;
	}

	/**
	 * The index that answers now, empty when there is none. Closed sooner or later when
	 * the content changes.
	 */
	Optional<FaqIndex> current() {
		return Optional.ofNullable(this.open).map(OpenIndex::index);
	}

	@Override
	public Optional<Faq> content() {
		return current().map(FaqIndex::faq);
	}

	@Override
	public boolean isBehind() {
		return this.behind;
	}

	@Override
	public Optional<SearchOutcome> search(String text, LocalDate today) {
		Timer.Sample sample = Timer.start(this.meters);
		Optional<SearchOutcome> outcome = outcome(text, today);
		sample.stop(this.meters.timer("faq.search", "outcome", outcome.map(FaqLibrary::name).orElse("broken")));
		return outcome;
	}

	/**
	 * An exception's message could repeat the text, so only its kind and place are
	 * logged.
	 */
	private Optional<SearchOutcome> outcome(String text, LocalDate today) {
		try {
			return searched(text, today);
		}
		catch (RuntimeException ex) {
			Throwable cause = NestedExceptionUtils.getMostSpecificCause(ex);
			logger.error("Search broke on a text of {} characters: {} at {}", text.length(), cause.getClass().getName(),
					Stream.of(cause.getStackTrace()).limit(3).toList());
			return Optional.empty();
		}
	}

	/** Why a text gets what it gets; empty when nothing is searchable. */
	Optional<Explanation> explain(String text, LocalDate today) {
		return asked((index) -> index.explain(text, today));
	}

	private Optional<SearchOutcome> searched(String text, LocalDate today) {
		return asked((index) -> index.search(text, today));
	}

	private <T> Optional<T> asked(Function<FaqIndex, T> question) {
		for (OpenIndex current = this.open; current != null; current = this.open) {
			// Otherwise it has just been retired, and its successor is there.
			if (current.enter()) {
				try {
					return Optional.of(question.apply(current.index()));
				}
				finally {
					current.leave();
				}
			}
		}
		return Optional.empty();
	}

	private static String name(SearchOutcome outcome) {
		return switch (outcome) {
			case SearchOutcome.Answer _ -> "answer";
			case SearchOutcome.Candidates _ -> "candidates";
			case SearchOutcome.NotFound _ -> "notfound";
		};
	}

}
