package jp.wakuwaku.knowledge;

/** How long the texts of an entry may be, in UTF-16 units as LINE counts texts. */
final class Lengths {

	private Lengths() {
	}

	static void require(String field, String value, int most) {
		if (value.isBlank() || value.length() > most) {
			throw new IllegalArgumentException(
					field + ": " + value.length() + " characters (expected: 1 to " + most + ", not only spaces)");
		}
	}

	static void requireLine(String field, String value, int most) {
		require(field, value, most);
		if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
			throw new IllegalArgumentException(field + ": several lines (expected: one)");
		}
	}

}
