package jp.wakuwaku.bot.faq.feedback;

/**
 * What was counted of one entry in one week.
 *
 * @param entry the entry's id
 * @param shown how often it was shown
 * @param helpful how often it helped
 * @param wrong how often it was wrong
 */
public record EntryFigures(String entry, long shown, long helpful, long wrong) {

	/**
	 * Returns how often it helped.
	 * @return of the times that a resident said either
	 */
	public Rate helpfulRate() {
		return new Rate(this.helpful, this.helpful + this.wrong);
	}

}
