package jp.wakuwaku.bot.programs;

/**
 * How many a session has room for.
 *
 * @param seats participants and their companions, 1 to 10,000
 * @param childcare children who are looked after meanwhile, 0 when there is no childcare
 * @param hasWaitingList whether residents may wait for a seat when it is full
 */
public record Capacity(int seats, int childcare, boolean hasWaitingList) {

	public Capacity {
		seats = Require.number("seats", seats, 1, 10_000);
		childcare = Require.number("childcare", childcare, 0, 10_000);
	}

}
