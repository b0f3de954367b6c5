package jp.wakuwaku.bot.registration.seats;

/**
 * A person together with those who come along.
 *
 * @param id who
 * @param seats how many seats they need together, 1 to 50
 * @param children how many children are looked after meanwhile, 0 to 50
 */
public record Party(PartyId id, int seats, int children) {

	private static final int MOST = 50;

	public Party {
		if (seats < 1 || seats > MOST) {
			throw new IllegalArgumentException("seats: " + seats + " (expected: 1 to " + MOST + ")");
		}
		if (children < 0 || children > MOST) {
			throw new IllegalArgumentException("children: " + children + " (expected: 0 to " + MOST + ")");
		}
	}

}
