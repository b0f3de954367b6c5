package jp.wakuwaku.bot.load.history;

import java.util.List;

/**
 * What a history shows.
 *
 * @param events how many different events were sent
 * @param acknowledged how many of them got a 200
 * @param answered how many of them had an effect
 * @param findings everything that is wrong; empty when every promise was kept
 */
public record Verdict(int events, int acknowledged, int answered, List<Finding> findings) {

	public Verdict {
		findings = List.copyOf(findings);
	}

	/**
	 * Whether nothing is wrong but what no bot can avoid.
	 * @return false when a promise was broken
	 */
	public boolean keepsPromises() {
		return this.findings.size() == count(Finding.RepeatedLate.class);
	}

	/**
	 * Counts the findings of one kind.
	 * @param kind which
	 * @return 0 when there are none
	 */
	public long count(Class<? extends Finding> kind) {
		return this.findings.stream().filter(kind::isInstance).count();
	}

	/** A line; the findings themselves may be thousands. */
	@Override
	public String toString() {
		return "%,d events, %,d acknowledged, %,d answered; lost %d, repeated %d (and %d late), out of order %d, stray %d%s"
			.formatted(this.events, this.acknowledged, this.answered, count(Finding.Lost.class),
					count(Finding.Repeated.class), count(Finding.RepeatedLate.class), count(Finding.OutOfOrder.class),
					count(Finding.Stray.class), this.findings.isEmpty() ? "" : ", first: " + this.findings.getFirst());
	}

}
