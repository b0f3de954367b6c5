package jp.wakuwaku.bot.announcements;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.wakuwaku.bot.programs.JapanTime;

/**
 * Names one sending of an announcement: the announcement and the time it was planned for,
 * so that however often it is begun it is the same one.
 *
 * @param value for example {@code 0123456789ab-202612011000}, in Japan's time
 */
public record OccurrenceId(String value) {

	private static final Pattern FORM = Pattern.compile("([0-9a-f]{12})-([0-9]{12})");

	private static final String TEST = "-000000000000";

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuuMMddHHmm", Locale.ROOT);

	public OccurrenceId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("occurrence: " + value.length()
					+ " characters (expected: an announcement, - and 12 digits of its time)");
		}
	}

	static OccurrenceId of(AnnouncementId announcement, Instant plannedAt) {
		return new OccurrenceId(announcement.value() + "-" + MINUTE.format(JapanTime.at(plannedAt)));
	}

	/** What tests and previews go by, of which nothing is counted. */
	static OccurrenceId test(AnnouncementId announcement) {
		return new OccurrenceId(announcement.value() + TEST);
	}

	boolean isTest() {
		return this.value.endsWith(TEST);
	}

	/** Reads what a button or a link carries, from anywhere. */
	static Optional<OccurrenceId> read(String value) {
		return FORM.matcher(value).matches() ? Optional.of(new OccurrenceId(value)) : Optional.empty();
	}

	AnnouncementId announcement() {
		Matcher matcher = FORM.matcher(this.value);
		if (!matcher.matches()) {
			throw new IllegalStateException("the constructor has looked");
		}
		return new AnnouncementId(matcher.group(1));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
