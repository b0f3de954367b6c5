package jp.wakuwaku.bot.emulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Every accepted delivery of a load test, in order; the oldest go when it is full. */
final class Ledger {

	private static final int KEPT = 200_000;

	private final boolean active;

	private final Deque<LedgerEntry> entries = new ArrayDeque<>();

	private long seq;

	Ledger(EmulatorProperties properties) {
		this.active = properties.ledger();
	}

	void add(LedgerEntry entry) {
		if (!this.active) {
			return;
		}
		synchronized (this) {
			if (this.entries.size() == KEPT) {
				this.entries.removeFirst();
			}
			this.seq++;
			this.entries.addLast(entry.numbered(this.seq));
		}
	}

	/** Entries after the number, oldest first. */
	synchronized List<LedgerEntry> after(long after, int limit) {
		long first = this.seq - this.entries.size();
		return this.entries.stream().skip(Math.max(0, after - first)).limit(limit).toList();
	}

	synchronized void reset() {
		this.entries.clear();
	}

}
