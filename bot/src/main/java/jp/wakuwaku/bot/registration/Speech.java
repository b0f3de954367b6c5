package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Contact;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

/**
 * How this module speaks: times, buttons and cards.
 *
 * @param language what the resident reads
 */
record Speech(Language language) {

	/** https://developers.line.biz/en/reference/messaging-api/#flex-message */
	private static final int LONGEST_ALT_TEXT = 1_500;

	private static final int LONGEST_LABEL = 20;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日（E）", Locale.JAPAN);

	private static final DateTimeFormatter DAY_IN_ENGLISH = DateTimeFormatter.ofPattern("E, MMM d", Locale.ENGLISH);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M月", Locale.JAPAN);

	private static final DateTimeFormatter MONTH_IN_ENGLISH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

	String say(RegistrationWords words, Object... values) {
		return words.in(this.language, values);
	}

	String day(ZonedDateTime time) {
		return ((this.language == Language.EN) ? DAY_IN_ENGLISH : DAY).format(time);
	}

	String day(LocalDate day) {
		return ((this.language == Language.EN) ? DAY_IN_ENGLISH : DAY).format(day);
	}

	String month(YearMonth month) {
		return ((this.language == Language.EN) ? MONTH_IN_ENGLISH : MONTH).format(month);
	}

	static String time(ZonedDateTime time) {
		return TIME.format(time);
	}

	String moment(Instant instant) {
		ZonedDateTime time = JapanTime.at(instant);
		return day(time) + " " + time(time);
	}

	String span(Instant start, Instant end) {
		ZonedDateTime until = JapanTime.at(end);
		boolean isSameDay = JapanTime.at(start).toLocalDate().equals(until.toLocalDate());
		return moment(start) + "〜" + (isSameDay ? time(until) : moment(end));
	}

	/** A button that is good for ever. */
	Action button(RegistrationWords label, String action, String... arguments) {
		return button(say(label), action, arguments);
	}

	Action button(String label, String action, String... arguments) {
		return new Action.Choose(label(label), Choice.lasting(RegistrationFlow.NAME, action, arguments).data());
	}

	/** A button that is good until the dialogue has moved on. */
	Action button(long revision, RegistrationWords label, String action, String... arguments) {
		return button(revision, say(label), action, arguments);
	}

	Action button(long revision, String label, String action, String... arguments) {
		return new Action.Choose(label(label),
				Choice.lasting(RegistrationFlow.NAME, action, arguments).boundTo(revision).data());
	}

	Action call(Contact contact) {
		return new Action.Open(say(RegistrationWords.BUTTON_CALL),
				URI.create("tel:" + contact.phone().replaceAll("[^0-9]", "")));
	}

	static String phone(Contact contact) {
		return contact.phone() + (contact.note().isEmpty() ? "" : "（" + contact.note() + "）");
	}

	/** The map of a building, as a list of at most one button. */
	List<Action> map(Place place) {
		return (place instanceof Place.Venue venue) ? List.of(new Action.Open(say(RegistrationWords.BUTTON_MAP),
				URI.create("https://www.google.com/maps/search/?api=1&query="
						+ URLEncoder.encode(venue.address(), StandardCharsets.UTF_8))))
				: List.of();
	}

	/** What was chosen is not there any more. */
	OutgoingMessage gone() {
		return card(say(RegistrationWords.GONE_TITLE), say(RegistrationWords.GONE),
				List.of(button(RegistrationWords.MENU_SEMINAR, RegistrationFlow.SEMINAR)));
	}

	/** What a locked phone shows of it is all there is to read. */
	OutgoingMessage card(String title, String body, List<Action> buttons, Action... quickReplies) {
		return card(false, title, body, buttons, quickReplies);
	}

	/** What a locked phone shows of something neutral tells nothing. */
	OutgoingMessage card(boolean isNeutral, String title, String body, List<Action> buttons, Action... quickReplies) {
		return card(isNeutral, new Card(null, title, body, null, buttons, !buttons.isEmpty()), quickReplies);
	}

	/** The same where none of the buttons is to stand out. */
	OutgoingMessage evenCard(boolean isNeutral, String title, String body, List<Action> buttons,
			Action... quickReplies) {
		return card(isNeutral, new Card(null, title, body, null, buttons, false), quickReplies);
	}

	private OutgoingMessage card(boolean isNeutral, Card card, Action... quickReplies) {
		return new OutgoingMessage.Cards(
				isNeutral ? say(RegistrationWords.NEUTRAL_ALT) : alt(card.title(), card.body(), card.buttons()),
				List.of(card), List.of(quickReplies));
	}

	String alt(@Nullable String title, @Nullable String body, List<Action> buttons) {
		String offered = buttons.isEmpty() ? null
				: say(RegistrationWords.CHOICES) + buttons.stream()
					.map(Action::label)
					.collect(Collectors.joining(say(RegistrationWords.LIST_SEPARATOR)));
		String all = lines(title, body, offered);
		return (all.length() <= LONGEST_ALT_TEXT) ? all : cut(all, LONGEST_ALT_TEXT - 1) + "…";
	}

	static String lines(@Nullable String... parts) {
		return Stream.of(parts)
			.filter(Objects::nonNull)
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining("\n"));
	}

	@SafeVarargs
	static List<Action> all(List<Action>... lists) {
		List<Action> all = new ArrayList<>();
		for (List<Action> list : lists) {
			all.addAll(list);
		}
		return all;
	}

	private static String label(String text) {
		return (text.codePointCount(0, text.length()) <= LONGEST_LABEL) ? text
				: text.substring(0, text.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
	}

	private static String cut(String text, int most) {
		return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? (most - 1) : most);
	}

}
