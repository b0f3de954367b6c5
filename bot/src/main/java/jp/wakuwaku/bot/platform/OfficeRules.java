package jp.wakuwaku.bot.platform;

/**
 * What staff have decided about when residents are written to and how long things are
 * kept. Asked each time, because it can change at any time.
 */
public interface OfficeRules {

	/**
	 * When residents are left in peace.
	 * @return what ships until staff have changed it
	 */
	QuietHours quietHours();

	/**
	 * How long what is kept.
	 * @return what ships until staff have changed it
	 */
	RetentionPeriods retention();

	/**
	 * Changes when residents are left in peace; on every instance within seconds.
	 * @param hours from now on
	 */
	void change(QuietHours hours);

	/**
	 * Changes how long what is kept; on every instance within seconds.
	 * @param periods from now on
	 */
	void change(RetentionPeriods periods);

}
