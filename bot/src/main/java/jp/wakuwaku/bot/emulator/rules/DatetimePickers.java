package jp.wakuwaku.bot.emulator.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * The action that asks for a date, a time or both.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#datetime-picker-action">Datetime
 * picker action</a>
 */
final class DatetimePickers {

	private static final LocalDateTime FIRST = LocalDate.of(1900, 1, 1).atStartOfDay();

	private static final LocalDateTime LAST = LocalDate.of(2100, 12, 31).atTime(23, 59);

	static final Rule ACTION = Shape.typed()
		.required("data", Values.utf16(0, 300))
		.required("mode", Values.oneOf("date", "time", "datetime"))
		.optional(Values.string(), "initial", "min", "max", "label")
		.then(DatetimePickers::checkMoments);

	private DatetimePickers() {
	}

	private static void checkMoments(JsonNode action, Property at, Problems problems) {
		String mode = action.get("mode").stringValue();
		for (String name : List.of("initial", "min", "max")) {
			if (action.hasNonNull(name) && moment(mode, action, name).isEmpty()) {
				problems.add(at.child(name), "invalid " + mode);
			}
		}
		if (isNotBefore(mode, action, "min", "max")) {
			problems.add(at.child("min"), "Must be before max");
		}
		if (isAfter(mode, action, "min", "initial") || isAfter(mode, action, "initial", "max")) {
			problems.add(at.child("initial"), "Must be between min and max");
		}
	}

	private static boolean isNotBefore(String mode, JsonNode action, String earlier, String later) {
		var first = moment(mode, action, earlier);
		var second = moment(mode, action, later);
		return first.isPresent() && second.isPresent() && !first.get().isBefore(second.get());
	}

	private static boolean isAfter(String mode, JsonNode action, String earlier, String later) {
		var first = moment(mode, action, earlier);
		var second = moment(mode, action, later);
		return first.isPresent() && second.isPresent() && first.get().isAfter(second.get());
	}

	private static Optional<LocalDateTime> moment(String mode, JsonNode action, String name) {
		if (!action.hasNonNull(name)) {
			return Optional.empty();
		}
		String text = action.get(name).stringValue();
		try {
			LocalDateTime moment = switch (mode) {
				case "date" -> LocalDate.parse(text).atStartOfDay();
				case "time" -> LocalTime.parse(text).atDate(FIRST.toLocalDate());
				default -> LocalDateTime.parse(text.toUpperCase(Locale.ROOT));
			};
			return Optional.of(moment).filter((at) -> !at.isBefore(FIRST) && !at.isAfter(LAST));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
