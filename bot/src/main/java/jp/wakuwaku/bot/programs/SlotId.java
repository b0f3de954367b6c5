package jp.wakuwaku.bot.programs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The lasting name of a slot. It is made of the consultation, the adviser and the start,
 * so that the same slot has the same name whenever it is computed; it names neither, for
 * it stands in buttons.
 *
 * @param value the name, for example {@code 20261125-1330-0f3a9c2b7d1e4a68}
 */
public record SlotId(String value) {

	private static final Pattern FORM = Pattern.compile("[0-9]{8}-[0-9]{4}-[0-9a-f]{16}");

	private static final int START_LENGTH = "uuuuMMdd-HHmm".length();

	private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuuMMdd-HHmm", Locale.ROOT);

	public SlotId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"slot: '" + value + "' (expected: a name such as 20261125-1330-0f3a9c2b7d1e4a68)");
		}
	}

	/**
	 * Names a slot.
	 * @param program the consultation
	 * @param adviser who advises
	 * @param startsAt when it begins, to the minute
	 * @return the name, always the same for the same three
	 */
	public static SlotId of(ProgramId program, AdviserId adviser, ZonedDateTime startsAt) {
		String whose = HexFormat.of().formatHex(digest(program + "/" + adviser), 0, 8);
		return new SlotId(JapanTime.same(startsAt).format(START) + "-" + whose);
	}

	private static byte[] digest(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * When the slot begins.
	 * @return to the minute
	 */
	public ZonedDateTime startsAt() {
		return JapanTime.of(LocalDateTime.parse(this.value.substring(0, START_LENGTH), START));
	}

	/**
	 * Tells a slot's name from others.
	 * @param value any text
	 * @return whether it has the form of one
	 */
	public static boolean isOne(String value) {
		return FORM.matcher(value).matches();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
