package jp.wakuwaku.bot.platform.due;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Gathers outcomes while the last ones are being written, so that many that end at once
 * cost one round trip and one write to disk.
 */
final class Settlements {

	private static final int MOST = 500;

	private final ConcurrentLinkedQueue<Claim.Outcome> waiting = new ConcurrentLinkedQueue<>();

	private final AtomicBoolean writing = new AtomicBoolean();

	private final Consumer<List<Claim.Outcome>> store;

	Settlements(Consumer<List<Claim.Outcome>> store) {
		this.store = store;
	}

	/** Returns when it is written, or when somebody else writes it. */
	void add(Claim.Outcome outcome) {
		this.waiting.add(outcome);
		while (!this.waiting.isEmpty() && this.writing.compareAndSet(false, true)) {
			try {
				write();
			}
			finally {
				this.writing.set(false);
			}
		}
	}

	private void write() {
		List<Claim.Outcome> outcomes = new ArrayList<>();
		for (Claim.Outcome next = this.waiting.poll(); next != null; next = this.waiting.poll()) {
			outcomes.add(next);
			if (outcomes.size() == MOST) {
				break;
			}
		}
		if (!outcomes.isEmpty()) {
			this.store.accept(outcomes);
		}
	}

}
