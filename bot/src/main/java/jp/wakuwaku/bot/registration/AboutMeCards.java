package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.knowledge.Language;

/**
 * What is said about what is kept of somebody: in general words, and nothing of it on a
 * locked phone.
 */
final class AboutMeCards {

	/** So that a card stays a card; the page has all of them. */
	private static final int LINES = 10;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPAN);

	private static final DateTimeFormatter DAY_IN_ENGLISH = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH);

	private final Speech speech;

	private final Programs programs;

	private final BookingCards bookings;

	AboutMeCards(Speech speech, Programs programs) {
		this.speech = speech;
		this.programs = programs;
		this.bookings = new BookingCards(speech, programs);
	}

	OutgoingMessage overview(Tidings.AboutMe.Overview overview) {
		List<String> lines = new ArrayList<>();
		lines.add(say(AboutMeWords.SINCE, "day", day(overview.since())));
		lines.addAll(registrations(overview.registrations()));
		Instant profileUntil = overview.profileUntil();
		lines.add("\n" + say(AboutMeWords.PROFILE));
		lines.add((profileUntil != null) ? say(AboutMeWords.PROFILE_UNTIL, "day", day(profileUntil))
				: say(AboutMeWords.NO_PROFILE));
		if (!overview.consents().isEmpty()) {
			lines.add("\n" + say(AboutMeWords.CONSENTS));
			overview.consents().stream().map(this::consent).forEach(lines::add);
		}
		if (!overview.wishes().isEmpty()) {
			lines.add("\n" + say(AboutMeWords.WISHES));
			overview.wishes().stream().map((wish) -> say(AboutMeWords.WISH, "wish", wish)).forEach(lines::add);
		}
		if (overview.isSilent()) {
			lines.add("\n" + say(AboutMeWords.SILENT));
		}
		lines.add("\n" + say(AboutMeWords.WHERE));
		List<Action> buttons = new ArrayList<>();
		buttons.add(new Action.Open(say(AboutMeWords.BUTTON_PAGE), overview.page()));
		buttons.add(button(AboutMeWords.BUTTON_FORGET, AboutMeTurns.FORGET));
		if (overview.isSilent()) {
			buttons.add(button(AboutMeWords.BUTTON_COME_BACK, AboutMeTurns.COME_BACK));
		}
		return card(AboutMeWords.TITLE, lines, buttons);
	}

	/** The first of two taps. */
	OutgoingMessage toLose(Tidings.AboutMe.ToLose toLose, long revision) {
		List<Booking> lost = toLose.bookings();
		List<String> lines = new ArrayList<>();
		lines.add(say(AboutMeWords.TO_LOSE));
		lines.add("\n" + say(lost.isEmpty() ? AboutMeWords.TO_LOSE_NONE : AboutMeWords.TO_LOSE_PLACES));
		lost.stream()
			.limit(LINES)
			.map((booking) -> say(
					(booking.state() == PlaceState.BOOKED) ? AboutMeWords.REGISTRATION : AboutMeWords.TO_LOSE_WAITING,
					"title", title(booking.program()), "when", this.speech.span(booking.startsAt(), booking.endsAt())))
			.forEach(lines::add);
		lines.addAll(more(lost.size()));
		lines.add("\n" + say(AboutMeWords.TO_LOSE_REST, "days", toLose.days()));
		return card(AboutMeWords.TO_LOSE_TITLE, lines,
				List.of(this.speech.button(revision, say(AboutMeWords.BUTTON_FORGET_YES), AboutMeTurns.FORGET_YES),
						this.speech.button(revision, say(AboutMeWords.BUTTON_FORGET_NO), AboutMeTurns.FORGET_NO)));
	}

	OutgoingMessage forgotten(Tidings.AboutMe.Forgotten forgotten) {
		return card(AboutMeWords.FORGOTTEN_TITLE,
				List.of(say(AboutMeWords.FORGOTTEN, "time", moment(forgotten.at()), "number", forgotten.number())),
				List.of());
	}

	OutgoingMessage kept() {
		return card(AboutMeWords.KEPT_TITLE, List.of(say(AboutMeWords.KEPT)), List.of());
	}

	OutgoingMessage nothingKept() {
		return card(AboutMeWords.NOTHING_KEPT_TITLE, List.of(say(AboutMeWords.NOTHING_KEPT)), List.of());
	}

	OutgoingMessage returned(int places) {
		return card(AboutMeWords.RETURNED_TITLE, List.of(say(AboutMeWords.RETURNED, "count", places)),
				List.of(button(AboutMeWords.BUTTON_RETURNED_YES, AboutMeTurns.COME_BACK),
						button(AboutMeWords.BUTTON_RETURNED_NO, AboutMeTurns.STAY_SILENT)));
	}

	List<OutgoingMessage> cameBack(List<Booking> has) {
		return List.of(text(AboutMeWords.CAME_BACK), this.bookings.list(has, 0));
	}

	OutgoingMessage staysSilent() {
		return text(AboutMeWords.STAYS_SILENT);
	}

	private List<String> registrations(List<Tidings.AboutMe.Kept> kept) {
		List<String> lines = new ArrayList<>();
		lines.add("\n" + say(kept.isEmpty() ? AboutMeWords.NO_REGISTRATIONS : AboutMeWords.REGISTRATIONS));
		kept.stream().limit(LINES).forEach((registration) -> {
			Instant until = registration.until();
			lines.add(say(registration.isGivenUp() ? AboutMeWords.GIVEN_UP : AboutMeWords.REGISTRATION, "title",
					title(registration.program()), "when",
					this.speech.span(registration.startsAt(), registration.endsAt())));
			lines.add((until != null) ? say(AboutMeWords.REGISTRATION_UNTIL, "day", day(until))
					: say(AboutMeWords.REGISTRATION_OVER));
		});
		lines.addAll(more(kept.size()));
		return lines;
	}

	private List<String> more(int count) {
		return (count > LINES) ? List.of(say(AboutMeWords.MORE, "count", count - LINES)) : List.of();
	}

	private String consent(Tidings.AboutMe.Agreement consent) {
		AboutMeWords purpose = switch (consent.purpose()) {
			case REGISTRATION -> AboutMeWords.PURPOSE_REGISTRATION;
			case CHAT -> AboutMeWords.PURPOSE_CHAT;
			case PROFILE -> AboutMeWords.PURPOSE_PROFILE;
		};
		return say(consent.isGiven() ? AboutMeWords.CONSENT_GIVEN : AboutMeWords.CONSENT_WITHDRAWN, "purpose",
				say(purpose), "version", consent.version(), "time", moment(consent.at()));
	}

	private String title(ProgramId program) {
		return this.programs.find(program)
			.map((found) -> found.facts().title())
			.orElseGet(() -> this.speech.say(RegistrationWords.UNKNOWN_PROGRAM));
	}

	private String day(Instant instant) {
		return ((this.speech.language() == Language.EN) ? DAY_IN_ENGLISH : DAY).format(JapanTime.at(instant));
	}

	private String moment(Instant instant) {
		return day(instant) + " " + Speech.time(JapanTime.at(instant));
	}

	private Action button(AboutMeWords label, String action) {
		return this.speech.button(say(label), action);
	}

	private OutgoingMessage text(AboutMeWords words) {
		return new OutgoingMessage.Text(say(words), List.of());
	}

	private OutgoingMessage card(AboutMeWords title, List<String> lines, List<Action> buttons) {
		Card card = new Card(null, say(title), String.join("\n", lines), null, buttons, false);
		return new OutgoingMessage.Cards(say(AboutMeWords.ALT), List.of(card), List.of());
	}

	private String say(AboutMeWords words, Object... values) {
		return words.in(this.speech.language(), values);
	}

}
