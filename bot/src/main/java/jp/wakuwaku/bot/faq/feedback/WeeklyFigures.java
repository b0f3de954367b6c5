package jp.wakuwaku.bot.faq.feedback;

import java.util.List;
import java.util.Map;

/**
 * What was counted in one week.
 *
 * @param week which one
 * @param counts those that are not 0
 * @param entries those that were shown, most often shown first
 */
public record WeeklyFigures(Week week, Map<Figure, Long> counts, List<EntryFigures> entries) {

	public WeeklyFigures {
		counts = Map.copyOf(counts);
		entries = List.copyOf(entries);
	}

	/**
	 * Returns one count.
	 * @param figure which
	 * @return 0 or more
	 */
	public long count(Figure figure) {
		return this.counts.getOrDefault(figure, 0L);
	}

	/**
	 * Returns how many questions got an answer at once.
	 * @return of all that were asked
	 */
	public Rate answered() {
		return rate(Figure.ANSWERED, Figure.ASKED);
	}

	/**
	 * Returns from how many lists of candidates one was chosen.
	 * @return of all lists that were shown
	 */
	public Rate chosen() {
		return rate(Figure.CHOSEN, Figure.CANDIDATES);
	}

	/**
	 * Returns to how many questions nothing was found.
	 * @return of all that were asked
	 */
	public Rate missed() {
		return rate(Figure.MISSED, Figure.ASKED);
	}

	/**
	 * Returns how many answers helped.
	 * @return of those of which a resident said that they helped or were wrong
	 */
	public Rate helpful() {
		return new Rate(count(Figure.HELPFUL), count(Figure.HELPFUL) + count(Figure.WRONG));
	}

	/**
	 * Returns of how many answers residents said whether they helped.
	 * @return of all that were shown
	 */
	public Rate judged() {
		return new Rate(count(Figure.HELPFUL) + count(Figure.WRONG), count(Figure.SHOWN));
	}

	/**
	 * Returns how many questions were sent to staff.
	 * @return of all that were asked
	 */
	public Rate staffAsked() {
		return rate(Figure.STAFF_ASKED, Figure.ASKED);
	}

	/**
	 * Returns how many questions staff answered in this week.
	 * @return beside those sent to them in this week, which need not be the same ones
	 */
	public Rate staffAnswered() {
		return rate(Figure.STAFF_ANSWERED, Figure.STAFF_ASKED);
	}

	private Rate rate(Figure numerator, Figure denominator) {
		return new Rate(count(numerator), count(denominator));
	}

}
