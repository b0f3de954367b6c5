package jp.wakuwaku.bot.line;

import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * LINE's {@code webhookEventId}: the same for every delivery of one event.
 *
 * @param value a ULID
 */
public record EventId(@JsonValue String value) {

	private static final Pattern FORM = Pattern.compile("[0-9A-Za-z_-]{1,64}");

	@JsonCreator
	public EventId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"webhookEventId of " + value.length() + " characters (expected: 1 to 64 letters and digits)");
		}
	}

	static Optional<EventId> of(@Nullable String value) {
		return Optional.ofNullable(value).filter((id) -> FORM.matcher(id).matches()).map(EventId::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
