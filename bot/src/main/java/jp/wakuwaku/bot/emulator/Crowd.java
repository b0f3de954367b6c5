package jp.wakuwaku.bot.emulator;

import java.util.Arrays;
import java.util.OptionalInt;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Very many friends of a load test, of whom is only counted how many messages they were
 * sent: a byte each. They never block the bot, and have no chats.
 */
final class Crowd {

	private static final String PREFIX = "U" + "c".repeat(24);

	private static final int DIGITS = 8;

	private final byte[] messages;

	Crowd(EmulatorProperties properties) {
		this.messages = new byte[properties.crowd()];
	}

	/**
	 * LINE's id of one of them: {@code U}, 24 times {@code c}, and a number in
	 * hexadecimal.
	 */
	OptionalInt number(String id) {
		if (this.messages.length == 0 || id.length() != PREFIX.length() + DIGITS || !id.startsWith(PREFIX)) {
			return OptionalInt.empty();
		}
		try {
			int number = Integer.parseUnsignedInt(id, PREFIX.length(), id.length(), 16);
			return number >= 0 && number < this.messages.length ? OptionalInt.of(number) : OptionalInt.empty();
		}
		catch (NumberFormatException ex) {
			return OptionalInt.empty();
		}
	}

	/** Counts a message for one of them; beyond 100 it makes no difference. */
	synchronized void deliver(int number) {
		this.messages[number] = (byte) Math.min(100, this.messages[number] + 1);
	}

	/** How many of them were sent no message, one, two ... */
	synchronized ObjectNode json() {
		var times = new int[101];
		for (byte count : this.messages) {
			times[count]++;
		}
		ObjectNode json = Json.object().put("size", this.messages.length);
		ArrayNode counts = json.putArray("times");
		for (int count : times) {
			counts.add(count);
		}
		return json;
	}

	synchronized void reset() {
		Arrays.fill(this.messages, (byte) 0);
	}

}
