package jp.wakuwaku.bot.emulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import tools.jackson.databind.node.ObjectNode;

/** The last requests between LINE and the bot, in both directions. */
final class TrafficLog {

	private static final int KEPT = 1_000;

	/** Whoever counts what was delivered looks a few times a second. */
	private static final int KEPT_FOR_COUNTING = 20_000;

	private final Deque<Traffic> entries = new ArrayDeque<>();

	private final AtomicLong seq = new AtomicLong();

	private final Feed feed;

	private final int kept;

	TrafficLog(Feed feed, EmulatorProperties properties) {
		this.feed = feed;
		this.kept = properties.ledger() ? KEPT_FOR_COUNTING : KEPT;
	}

	void add(Traffic traffic) {
		Traffic numbered = traffic.numbered(this.seq.incrementAndGet());
		synchronized (this.entries) {
			if (this.entries.size() == this.kept) {
				this.entries.removeFirst();
			}
			this.entries.addLast(numbered);
		}
		ObjectNode data = Json.object();
		data.set("entry", numbered.json());
		this.feed.publish("traffic", null, data);
	}

	/** Entries after the number, oldest first. */
	List<Traffic> after(long after, int limit) {
		synchronized (this.entries) {
			return this.entries.stream().filter((entry) -> entry.seq() > after).limit(limit).toList();
		}
	}

	void reset() {
		synchronized (this.entries) {
			this.entries.clear();
		}
	}

}
