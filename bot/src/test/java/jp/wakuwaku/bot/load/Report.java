package jp.wakuwaku.bot.load;

/** Where runs say what they found. */
final class Report {

	private Report() {
	}

	static void print(String text) {
		System.out.println(text);
	}

}
