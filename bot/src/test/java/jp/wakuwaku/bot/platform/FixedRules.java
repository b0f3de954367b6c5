package jp.wakuwaku.bot.platform;

/** What ships, until a test changes it. */
public class FixedRules implements OfficeRules {

	private volatile QuietHours quietHours = QuietHours.SHIPPED;

	private volatile RetentionPeriods retention = RetentionPeriods.SHIPPED;

	@Override
	public QuietHours quietHours() {
		return this.quietHours;
	}

	@Override
	public RetentionPeriods retention() {
		return this.retention;
	}

	@Override
	public void change(QuietHours hours) {
		this.quietHours = hours;
	}

	@Override
	public void change(RetentionPeriods periods) {
		this.retention = periods;
	}

}
