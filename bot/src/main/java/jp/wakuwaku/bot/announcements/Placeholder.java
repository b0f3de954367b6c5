package jp.wakuwaku.bot.announcements;

import java.util.Arrays;
import java.util.Optional;

/** What is filled in when an announcement is sent. Nothing of whoever reads it is. */
public enum Placeholder {

	/** The title of the program. */
	PROGRAM_TITLE("program.title"),
	/** Day and time of the session. */
	SESSION_DATE("session.date"),
	/** Where the session is. */
	SESSION_PLACE("session.place"),
	/** The telephone of whoever answers for the program, or of the project's office. */
	OFFICE_PHONE("office.phone");

	private final String code;

	Placeholder(String code) {
		this.code = code;
	}

	/**
	 * Returns what stands between the braces.
	 * @return such as {@code session.date} for {@code {{session.date}}}
	 */
	public String code() {
		return this.code;
	}

	static Optional<Placeholder> of(String code) {
		return Arrays.stream(values()).filter((placeholder) -> placeholder.code.equals(code)).findFirst();
	}

}
