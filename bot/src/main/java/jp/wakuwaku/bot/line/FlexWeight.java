package jp.wakuwaku.bot.line;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How many bytes of JSON a card can become at most. Counted from the texts, so that a
 * card that LINE would refuse is found where it is made and not when it is sent.
 */
final class FlexWeight {

	/** The bubble without its texts and buttons. */
	private static final int BUBBLE = 200;

	/** One text component without its text. */
	private static final int TEXT = 124;

	/** One button without its words. */
	private static final int BUTTON = 184;

	/** What a picker has beyond a button: its mode and three moments. */
	private static final int PICKER = 120;

	/** A picture without its address. */
	private static final int PICTURE = 120;

	private FlexWeight() {
	}

	static int of(Card card) {
		return of(card.tag(), card.title(), card.body(), card.note(), card.buttons(), card.picture());
	}

	static int of(@Nullable String tag, @Nullable String title, @Nullable String body, @Nullable String note,
			List<Action> buttons, @Nullable URI picture) {
		return BUBBLE + picture(picture) + text(tag) + text(title) + text(body) + text(note)
				+ buttons.stream().mapToInt(FlexWeight::button).sum();
	}

	private static int picture(@Nullable URI picture) {
		return (picture != null) ? PICTURE + picture.toASCIIString().length() : 0;
	}

	private static int text(@Nullable String text) {
		return (text != null) ? TEXT + json(text) : 0;
	}

	private static int button(Action action) {
		return BUTTON + json(action.label()) + switch (action) {
			case Action.Choose choose -> json(choose.label()) + json(choose.data());
			case Action.Pick pick -> PICKER + json(pick.data());
			case Action.Say say -> json(say.text());
			case Action.Open open -> open.target().toASCIIString().length();
		};
	}

	private static int json(String text) {
		return text.chars().map(FlexWeight::json).sum();
	}

	private static int json(int unit) {
		if (unit < ' ') {
			return "\\u0000".length();
		}
		if (unit < 0x80) {
			return (unit == '"' || unit == '\\') ? 2 : 1;
		}
		return (unit < 0x800) ? 2 : 3;
	}

}
