package jp.wakuwaku.bot.line;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexButton;
import com.linecorp.bot.messaging.model.FlexCarousel;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexContainer;
import com.linecorp.bot.messaging.model.FlexImage;
import com.linecorp.bot.messaging.model.FlexText;
import org.jspecify.annotations.Nullable;

/**
 * Lays cards out: tag, title, body and note from top to bottom, the buttons below. Texts
 * and buttons grow with the font size that the resident chose.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#flex-message">Flex Message</a>
 */
final class FlexRendering {

	// Each colour reads at 4.5:1 or better on white (or with white on it): WCAG 2.2 AA.
	private static final String ACCENT = "#A8452C";

	private static final String INK = "#2E2A27";

	private static final String FAINT = "#6B625C";

	private static final String QUIET_BUTTON = "#F3E9DF";

	private FlexRendering() {
	}

	static FlexContainer container(List<Card> cards) {
		// Bubbles of one carousel must have the same width; the narrower one lets the
		// next card peep in.
		return (cards.size() == 1) ? bubble(cards.getFirst(), FlexBubble.Size.MEGA)
				: new FlexCarousel(cards.stream().map((card) -> bubble(card, FlexBubble.Size.KILO)).toList());
	}

	private static FlexBubble bubble(Card card, FlexBubble.Size size) {
		return new FlexBubble.Builder().size(size).hero(picture(card)).body(body(card)).footer(footer(card)).build();
	}

	private static @Nullable FlexComponent picture(Card card) {
		URI picture = card.picture();
		return (picture != null) ? new FlexImage.Builder(URI.create(picture.toASCIIString())).size("full")
			.aspectRatio("20:13")
			.aspectMode(FlexImage.AspectMode.COVER)
			.build() : null;
	}

	private static FlexBox body(Card card) {
		List<FlexComponent> texts = new ArrayList<>();
		add(texts, card.tag(), text("xs", ACCENT).weight(FlexText.Weight.BOLD));
		add(texts, card.title(), text("lg", INK).weight(FlexText.Weight.BOLD));
		add(texts, card.body(), text("md", INK).lineSpacing("6px"));
		add(texts, card.note(), text("xs", FAINT));
		return new FlexBox.Builder(FlexBox.Layout.VERTICAL, texts).spacing("md").build();
	}

	private static FlexText.Builder text(String size, String color) {
		return new FlexText.Builder().size(size).color(color).wrap(true).scaling(true);
	}

	private static void add(List<FlexComponent> texts, @Nullable String text, FlexText.Builder component) {
		// LINE refuses a text component without text.
		if (text != null && !text.isBlank()) {
			texts.add(component.text(text).build());
		}
	}

	private static @Nullable FlexBox footer(Card card) {
		if (card.buttons().isEmpty()) {
			return null;
		}
		List<FlexComponent> buttons = new ArrayList<>();
		for (Action action : card.buttons()) {
			buttons.add(button(action, card.emphasized() && buttons.isEmpty()));
		}
		return new FlexBox.Builder(FlexBox.Layout.VERTICAL, buttons).spacing("sm").build();
	}

	private static FlexButton button(Action action, boolean emphasized) {
		FlexButton.Builder button = new FlexButton.Builder(Rendering.action(action)).height(FlexButton.Height.SM)
			.adjustMode(FlexButton.AdjustMode.SHRINK_TO_FIT)
			.scaling(true);
		if (emphasized) {
			return button.style(FlexButton.Style.PRIMARY).color(ACCENT).build();
		}
		return (action instanceof Action.Open) ? button.style(FlexButton.Style.LINK).color(ACCENT).build()
				: button.style(FlexButton.Style.SECONDARY).color(QUIET_BUTTON).build();
	}

}
