package jp.wakuwaku.bot.announcements;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is said.
 *
 * @param title 1 to 60 characters
 * @param body 1 to 2,000 characters
 * @param picture above it, {@code null} for none
 * @param buttons below it, none to four
 * @param subject from where {@link Placeholder placeholders} are filled, {@code null} for
 * nothing
 */
public record AnnouncementContent(String title, String body, @Nullable Picture picture,
		List<AnnouncementButton> buttons, @Nullable Subject subject) {

	private static final int TITLE = 60;

	private static final int BODY = 2_000;

	private static final int BUTTONS = 4;

	public AnnouncementContent {
		title = Texts.require("title", title, TITLE);
		body = Texts.require("body", body, BODY);
		buttons = List.copyOf(buttons);
		if (buttons.size() > BUTTONS) {
			throw new IllegalArgumentException("buttons: " + buttons.size() + " (expected: 0 to " + BUTTONS + ")");
		}
	}

	/** The same with other words. */
	AnnouncementContent with(String title, String body) {
		return new AnnouncementContent(title, body, this.picture, this.buttons, this.subject);
	}

	/** Leaves the words out, which have no place in a log. */
	@Override
	public String toString() {
		return "AnnouncementContent[" + this.body.length() + " characters]";
	}

}
