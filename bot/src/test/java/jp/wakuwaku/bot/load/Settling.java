package jp.wakuwaku.bot.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jp.wakuwaku.bot.load.history.Checker;
import jp.wakuwaku.bot.load.history.Delivery;
import jp.wakuwaku.bot.load.history.Finding;
import jp.wakuwaku.bot.load.history.Post;
import jp.wakuwaku.bot.load.history.Verdict;
import jp.wakuwaku.bot.load.traffic.EmulatorClient;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * Waits for a history to come to rest: first for what is still to come, then for what
 * must not come any more.
 */
final class Settling {

	private static final Duration QUIET = Duration.ofSeconds(3);

	private static final Duration LOOK_EVERY = Duration.ofMillis(500);

	private final EmulatorClient line;

	private final List<Delivery> ledger = new ArrayList<>();

	Settling(EmulatorClient line) {
		this.line = line;
	}

	/** What is still missing at the end is in the verdict. */
	Verdict verdict(List<Post> posts, Duration within) {
		try {
			Awaitility.await()
				.atMost(within)
				.pollDelay(Duration.ZERO)
				.pollInterval(LOOK_EVERY)
				.until(() -> isAnswered(posts));
			Awaitility.await().atMost(within).pollInterval(LOOK_EVERY).during(QUIET).until(this::isQuiet);
		}
		catch (ConditionTimeoutException ex) {
			// Said better by the verdict.
		}
		return Checker.check(posts, read());
	}

	/** Whether nothing that was acknowledged still waits for its answer. */
	boolean isAnswered(List<Post> posts) {
		return Checker.check(posts, read()).count(Finding.Lost.class) == 0;
	}

	/** Everything that was delivered since the emulator began. */
	List<Delivery> ledger() {
		return List.copyOf(this.ledger);
	}

	private List<Delivery> read() {
		this.ledger.addAll(this.line.deliveries(this.ledger.isEmpty() ? 0 : this.ledger.getLast().seq()));
		return this.ledger;
	}

	private boolean isQuiet() {
		int before = this.ledger.size();
		return read().size() == before;
	}

}
