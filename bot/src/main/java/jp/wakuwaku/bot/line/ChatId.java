package jp.wakuwaku.bot.line;

import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Whom the bot talks with: one resident, a group or a room. LINE writes it as {@code U},
 * {@code C} or {@code R} and 32 hexadecimal digits.
 *
 * @param value LINE's id; personal, so never written to a log
 * @see <a href= "https://developers.line.biz/en/docs/messaging-api/getting-user-ids/">Get
 * user IDs</a>
 */
public record ChatId(@JsonValue String value) {

	private static final Pattern FORM = Pattern.compile("[UCR][0-9A-Za-z_-]{1,63}");

	@JsonCreator
	public ChatId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"chat id of " + value.length() + " characters (expected: U, C or R and 32 hexadecimal digits)");
		}
	}

	static Optional<ChatId> of(@Nullable String value) {
		return Optional.ofNullable(value).filter((id) -> FORM.matcher(id).matches()).map(ChatId::new);
	}

	/**
	 * Tells whether this is a talk with one resident.
	 * @return {@code false} for a group or a room
	 */
	public boolean isResident() {
		return this.value.charAt(0) == 'U';
	}

	/** Says no more than the kind, so that an id does not reach a log by accident. */
	@Override
	public String toString() {
		return this.value.charAt(0) + "***";
	}

}
