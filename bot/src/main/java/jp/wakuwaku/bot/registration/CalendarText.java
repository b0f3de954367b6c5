package jp.wakuwaku.bot.registration;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes an event as RFC 5545 wants it. The libraries for it fold lines after so many
 * characters, which makes Japanese lines three times as long as calendars have to take.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
final class CalendarText {

	/** https://www.rfc-editor.org/rfc/rfc5545#section-3.1, without the line break. */
	private static final int LONGEST_LINE_IN_OCTETS = 75;

	private static final String LINE_BREAK = "\r\n";

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private final StringBuilder lines = new StringBuilder();

	private CalendarText() {
	}

	/** Writes a calendar with this event alone, as it stands at this moment. */
	static String of(CalendarEvent event, Instant now) {
		CalendarText text = new CalendarText();
		text.line("BEGIN", "VCALENDAR");
		text.line("VERSION", "2.0");
		text.line("PRODID", "-//Wakuwaku//Wakuwaku//JA");
		text.line("CALSCALE", "GREGORIAN");
		text.line("METHOD", "PUBLISH");
		text.event(event, now);
		text.line("END", "VCALENDAR");
		return text.lines.toString();
	}

	private void event(CalendarEvent event, Instant now) {
		line("BEGIN", "VEVENT");
		line("UID", event.id());
		line("SEQUENCE", Integer.toString(event.sequence()));
		line("DTSTAMP", UTC.format(now));
		line("DTSTART", UTC.format(event.startsAt()));
		line("DTEND", UTC.format(event.endsAt()));
		line("SUMMARY", escaped(event.title()));
		if (!event.place().isEmpty()) {
			line("LOCATION", escaped(event.place()));
		}
		line("DESCRIPTION", escaped(event.description()));
		line("STATUS", event.state().name());
		line("CLASS", event.isPrivate() ? "PRIVATE" : "PUBLIC");
		if (event.state() != CalendarEvent.State.CANCELLED) {
			alarm(event);
		}
		line("END", "VEVENT");
	}

	/** A day before. */
	private void alarm(CalendarEvent event) {
		line("BEGIN", "VALARM");
		line("ACTION", "DISPLAY");
		line("DESCRIPTION", escaped(event.title()));
		line("TRIGGER;RELATED=START", "-P1D");
		line("END", "VALARM");
	}

	/** Folds between characters, so that each line is readable by itself. */
	private void line(String name, String value) {
		String line = name + ":" + value;
		int octets = 0;
		for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
			String character = Character.toString(line.codePointAt(at));
			int more = character.getBytes(StandardCharsets.UTF_8).length;
			if (octets + more > LONGEST_LINE_IN_OCTETS) {
				this.lines.append(LINE_BREAK).append(' ');
				octets = 1;
			}
			this.lines.append(character);
			octets += more;
		}
		this.lines.append(LINE_BREAK);
	}

	/** https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
	private static String escaped(String text) {
		return text.replace("\r\n", "\n")
			.replaceAll("[\\p{Cntrl}&&[^\\n]]", "")
			.replace("\\", "\\\\")
			.replace(";", "\\;")
			.replace(",", "\\,")
			.replace("\n", "\\n");
	}

}
