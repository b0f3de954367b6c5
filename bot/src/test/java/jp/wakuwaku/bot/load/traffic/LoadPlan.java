package jp.wakuwaku.bot.load.traffic;

import java.time.Duration;

/**
 * How much is sent, and how.
 *
 * @param rate events a second
 * @param residents how many people write in turn
 * @param burst how many events a resident sends in a row; the spacing is still the rate's
 * @param copies how many times each event is posted, at once
 * @param redeliveries how many times an event is posted again that got no 200
 * @param patience how long to wait for an answer; LINE waits 2 seconds
 */
public record LoadPlan(double rate, int residents, int burst, int copies, int redeliveries, Duration patience) {

	/** Bounds what a slip of the finger can do to a machine. */
	private static final int HIGHEST_RATE = 5_000;

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

	public LoadPlan {
		if (!(rate > 0 && rate <= HIGHEST_RATE)) {
			throw new IllegalArgumentException("rate: " + rate + " (expected: above 0, at most " + HIGHEST_RATE + ")");
		}
		requirePositive("residents", residents);
		requirePositive("burst", burst);
		requirePositive("copies", copies);
	}

	/**
	 * As many residents as it takes to stay below the limit of 20 messages in 10 seconds,
	 * two messages in a row, nothing posted twice.
	 * @param rate events a second
	 * @return a plan to begin with
	 */
	public static LoadPlan of(double rate) {
		return new LoadPlan(rate, Math.max(1_000, (int) (rate * 5)), 2, 1, 0, Duration.ofSeconds(10));
	}

	/**
	 * Posts again what got no 200, as LINE does when redelivery is on.
	 * @param times how often
	 * @return the same plan otherwise, with LINE's patience
	 */
	public LoadPlan redelivering(int times) {
		return new LoadPlan(this.rate, this.residents, this.burst, this.copies, times, Duration.ofSeconds(2));
	}

	/**
	 * Posts each event several times at once.
	 * @param copies how many times
	 * @return the same plan otherwise
	 */
	public LoadPlan copied(int copies) {
		return new LoadPlan(this.rate, this.residents, this.burst, copies, this.redeliveries, this.patience);
	}

	/**
	 * Lets other people write.
	 * @param residents how many
	 * @return the same plan otherwise
	 */
	public LoadPlan by(int residents) {
		return new LoadPlan(this.rate, residents, this.burst, this.copies, this.redeliveries, this.patience);
	}

	/**
	 * How long to wait before posting again: a second, then twice as long each time. A
	 * bot that was too slow for what came once would drown in what comes again and again.
	 */
	Duration pauseBefore(int again) {
		Duration pause = Duration.ofSeconds(1L << Math.min(again, 10));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

	private static void requirePositive(String name, int value) {
		if (value < 1) {
			throw new IllegalArgumentException(name + ": " + value + " (expected: >= 1)");
		}
	}

}
