package jp.wakuwaku.bot.emulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import tools.jackson.databind.node.ObjectNode;

/** What happened lately, for pages that look on. Bounded: who is too slow misses some. */
final class Feed implements ApplicationListener<ContextClosedEvent> {

	private static final int KEPT = 2_000;

	private final Deque<Entry> entries = new ArrayDeque<>();

	private long lastId;

	private boolean closed;

	Feed(EmulatorTime time) {
		// Grows over restarts, too, so that a page that reconnects is not ahead.
		this.lastId = time.millis() * 1_000;
	}

	synchronized void publish(String name, @Nullable Chat chat, ObjectNode data) {
		if (this.entries.size() == KEPT) {
			this.entries.removeFirst();
		}
		this.lastId++;
		this.entries.addLast(new Entry(this.lastId, name, chat, data));
		notifyAll();
	}

	synchronized long lastId() {
		return this.lastId;
	}

	synchronized boolean isClosed() {
		return this.closed;
	}

	/** What came after the id, oldest first; waits if that is nothing so far. */
	synchronized List<Entry> after(long id, Duration patience) throws InterruptedException {
		long deadline = System.nanoTime() + patience.toNanos();
		while (this.lastId <= id && !this.closed && deadline > System.nanoTime()) {
			TimeUnit.NANOSECONDS.timedWait(this, deadline - System.nanoTime());
		}
		return this.entries.stream().filter((entry) -> entry.id() > id).toList();
	}

	@Override
	public synchronized void onApplicationEvent(ContextClosedEvent event) {
		this.closed = true;
		notifyAll();
	}

	/**
	 * Something that happened.
	 *
	 * @param id grows
	 * @param name the event's name for the page
	 * @param chat where it happened, if in a chat
	 * @param data the event's data for the page
	 */
	record Entry(long id, String name, @Nullable Chat chat, ObjectNode data) {

		boolean concerns(@Nullable String residentId) {
			return this.chat == null || residentId == null || this.chat.members().contains(residentId);
		}

	}

}
