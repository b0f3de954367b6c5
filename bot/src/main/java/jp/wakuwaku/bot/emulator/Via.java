package jp.wakuwaku.bot.emulator;

/** How the bot sent a message. */
enum Via {

	REPLY("reply"), PUSH("push"), MULTICAST("multicast"), BROADCAST("broadcast"), NARROWCAST("narrowcast");

	private final String spelled;

	Via(String spelled) {
		this.spelled = spelled;
	}

	String spelled() {
		return this.spelled;
	}

	/** Replies are free; everything else counts per recipient. */
	boolean isFree() {
		return this == REPLY;
	}

}
