package jp.wakuwaku.bot.emulator;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files that residents sent, by message id; the oldest go beyond 64 MB. */
final class Contents {

	private static final long MOST_BYTES = 64L * 1024 * 1024;

	private final Map<String, Content> contents = new LinkedHashMap<>();

	private long bytes;

	synchronized void put(String messageId, Content content) {
		this.contents.put(messageId, content);
		this.bytes += content.bytes().length;
		Iterator<Content> oldest = this.contents.values().iterator();
		while (this.bytes > MOST_BYTES && oldest.hasNext()) {
			this.bytes -= oldest.next().bytes().length;
			oldest.remove();
		}
	}

	synchronized Optional<Content> find(String messageId) {
		return Optional.ofNullable(this.contents.get(messageId));
	}

	synchronized void unsend(String messageId) {
		this.contents.computeIfPresent(messageId, (id, content) -> {
			this.bytes -= content.bytes().length;
			return content.unsent();
		});
	}

	synchronized void reset() {
		this.contents.clear();
		this.bytes = 0;
	}

}
