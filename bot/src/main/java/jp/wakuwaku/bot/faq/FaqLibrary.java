package jp.wakuwaku.bot.faq;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqIndex;
import jp.wakuwaku.knowledge.SearchOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;

/**
 * The content that the bot answers from, made searchable at start. Without readable
 * content the bot starts all the same and says that it cannot search.
 */
class FaqLibrary implements FaqSearch {

	private static final Logger logger = LoggerFactory.getLogger(FaqLibrary.class);

	private final Optional<FaqIndex> index;

	private final MeterRegistry meters;

	FaqLibrary(Supplier<Faq> content, MeterRegistry meters) {
		this.index = built(content);
		this.meters = meters;
	}

	/** The index that answers now, empty when there is none. */
	Optional<FaqIndex> current() {
		return this.index;
	}

	@Override
	public Optional<Faq> content() {
		return current().map(FaqIndex::faq);
	}

	@Override
	public Optional<SearchOutcome> search(String text) {
		Timer.Sample sample = Timer.start(this.meters);
		Optional<SearchOutcome> outcome = outcome(text);
		sample.stop(this.meters.timer("faq.search", "outcome", outcome.map(FaqLibrary::name).orElse("broken")));
		return outcome;
	}

	/**
	 * An exception's message could repeat the text, so only its kind and place are
	 * logged.
	 */
	private Optional<SearchOutcome> outcome(String text) {
		try {
			return current().map((index) -> index.search(text));
		}
		catch (RuntimeException ex) {
			Throwable cause = NestedExceptionUtils.getMostSpecificCause(ex);
			logger.error("Search broke on a text of {} characters: {} at {}", text.length(), cause.getClass().getName(),
					Stream.of(cause.getStackTrace()).limit(3).toList());
			return Optional.empty();
		}
	}

	private static String name(SearchOutcome outcome) {
		return switch (outcome) {
			case SearchOutcome.Answer _ -> "answer";
			case SearchOutcome.Candidates _ -> "candidates";
			case SearchOutcome.NotFound _ -> "notfound";
		};
	}

	private static Optional<FaqIndex> built(Supplier<Faq> content) {
		try {
			FaqIndex index = FaqIndex.build(content.get());
			logger.info("FAQ ready: {} entries", index.faq().entries().size());
			return Optional.of(index);
		}
		catch (RuntimeException ex) {
			logger.error("FAQ content cannot be used, so questions are not answered: {}", ex.getMessage(), ex);
			return Optional.empty();
		}
	}

}
