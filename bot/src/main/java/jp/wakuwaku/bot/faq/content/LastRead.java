package jp.wakuwaku.bot.faq.content;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jp.wakuwaku.bot.faq.FaqContent;
import org.jspecify.annotations.Nullable;

/**
 * The content that was read last, so that it is not read again for every page. Content
 * never changes under the same mark.
 */
final class LastRead {

	private final AtomicReference<@Nullable Marked> last = new AtomicReference<>();

	/** The content of a mark, read unless it was the last one. */
	FaqContent of(String mark, Supplier<FaqContent> reading) {
		Marked known = this.last.get();
		if (known != null && known.mark().equals(mark)) {
			return known.content();
		}
		FaqContent content = reading.get();
		this.last.set(new Marked(mark, content));
		return content;
	}

	/** Keeps what was just written, so that it is not read again at all. */
	void keep(String mark, FaqContent content) {
		this.last.set(new Marked(mark, content));
	}

	private record Marked(String mark, FaqContent content) {
	}

}
