package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Facts;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionStatus;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import org.jspecify.annotations.Nullable;

/** Shows seminars and their sessions, with seats in words. */
final class SeminarCards {

	private static final int CARDS = 10;

	private static final int SESSIONS_ON_A_CARD = 3;

	private static final int SESSIONS_TO_CHOOSE = 8;

	private static final int MONTHS = 6;

	/** Few are left when no more than one in five is. */
	private static final int FEW = 5;

	private final Speech speech;

	private final Map<String, SeatsView> seats;

	private final Instant now;

	SeminarCards(Speech speech, Map<String, SeatsView> seats, Instant now) {
		this.speech = speech;
		this.seats = seats;
		this.now = now;
	}

	/** The seminars with a session to come that is wished for, from the given one on. */
	OutgoingMessage list(List<Program> programs, int from, SeminarWish wish) {
		List<Seminar> all = programs.stream()
			.filter(Seminar.class::isInstance)
			.map(Seminar.class::cast)
			.filter((seminar) -> !shown(seminar).isEmpty())
			.toList();
		List<Seminar> seminars = all.stream().filter((seminar) -> !shown(seminar, wish).isEmpty()).toList();
		List<Seminar> page = seminars.stream().skip(from).limit(CARDS).toList();
		String menu = this.speech.say(RegistrationWords.MENU_SEMINAR);
		if (page.isEmpty()) {
			return all.isEmpty() ? this.speech.card(menu, this.speech.say(RegistrationWords.NOTHING_OPEN), List.of())
					: nothing(menu, all);
		}
		List<Card> cards = new ArrayList<>(page.stream().map((seminar) -> card(menu, seminar, wish)).toList());
		int next = from + CARDS;
		if (seminars.size() > next) {
			cards.add(new Card(menu, this.speech.say(RegistrationWords.MORE_TITLE),
					this.speech.say(RegistrationWords.MORE, "count", seminars.size() - next), null,
					List.of(this.speech.button(RegistrationWords.BUTTON_MORE, RegistrationFlow.SEMINAR,
							Integer.toString(next), wish.write())),
					false));
		}
		String titles = page.stream()
			.map((seminar) -> this.speech.say(RegistrationWords.LINE_MARK) + title(seminar))
			.collect(Collectors.joining("\n"));
		List<Action> quick = page.stream()
			.map((seminar) -> this.speech.button(seminar.facts().title(), RegistrationFlow.PROGRAM,
					seminar.id().value()))
			.toList();
		return new OutgoingMessage.Cards(
				this.speech.alt(menu, this.speech.say(RegistrationWords.SEMINARS_ALT) + "\n" + titles, List.of()),
				cards, wish.isForAny() ? quick : Speech.all(quick, List.of(everything())));
	}

	/** Nothing is as it is wished for; there are others in other months. */
	private OutgoingMessage nothing(String menu, List<Seminar> all) {
		List<YearMonth> months = all.stream()
			.flatMap((seminar) -> shown(seminar).stream())
			.map((session) -> YearMonth.from(session.time().startsAt()))
			.distinct()
			.sorted()
			.limit(MONTHS)
			.toList();
		String names = months.stream()
			.map(this.speech::month)
			.collect(Collectors.joining(this.speech.say(RegistrationWords.LIST_SEPARATOR)));
		List<Action> buttons = months.stream()
			.map((month) -> this.speech.button(this.speech.month(month), RegistrationFlow.SEMINAR, "0",
					SeminarWish.in(month).write()))
			.toList();
		return this.speech.card(menu, this.speech.say(RegistrationWords.NO_SUCH_SEMINAR, "months", names),
				Speech.all(buttons, List.of(everything())));
	}

	private Action everything() {
		return this.speech.button(RegistrationWords.BUTTON_ALL_SEMINARS, RegistrationFlow.SEMINAR);
	}

	/** Everything about a seminar, and its sessions to choose from. */
	OutgoingMessage details(Seminar seminar) {
		Facts facts = seminar.facts();
		List<Session> sessions = shown(seminar).stream().limit(SESSIONS_TO_CHOOSE).toList();
		String dates = sessions.isEmpty() ? this.speech.say(RegistrationWords.NO_SESSION)
				: this.speech.say(RegistrationWords.FACT_SESSIONS) + "\n"
						+ sessions.stream()
							.map((session) -> line(session) + "\n　" + session.place().name() + childcare(session))
							.collect(Collectors.joining("\n"));
		List<Action> choices = sessions.stream()
			.filter(this::canBeChosen)
			.map((session) -> this.speech.button(this.speech.moment(session.time().startsAt().toInstant()),
					RegistrationFlow.BOOK, seminar.id().value(), session.id().value(), "0"))
			.toList();
		String body = Speech.lines(facts.description(), fact(RegistrationWords.FACT_TARGET, facts.target()),
				fact(RegistrationWords.FACT_BELONGINGS, facts.belongings()),
				fact(RegistrationWords.FACT_FEE, facts.fee()), "\n" + dates,
				choices.isEmpty() ? null : this.speech.say(RegistrationWords.CHOOSE_SESSION));
		return this.speech.card(seminar.isNeutral(), facts.title(), body, Speech.all(choices,
				sessions.stream().limit(1).flatMap((session) -> this.speech.map(session.place()).stream()).toList(),
				List.of(this.speech.call(facts.contact()))));
	}

	/** The other sessions for somebody who has, or had, a seat in one of them. */
	OutgoingMessage others(Seminar seminar, RegistrationId registration, boolean isAnew) {
		List<Session> sessions = shown(seminar).stream()
			.filter((session) -> status(session) == SessionStatus.OPEN && own(session) == null)
			.limit(SESSIONS_TO_CHOOSE)
			.toList();
		List<Action> choices = sessions.stream()
			.map((session) -> this.speech.button(this.speech.moment(session.time().startsAt().toInstant()),
					RegistrationFlow.BOOK, seminar.id().value(), session.id().value(), "0", registration.value()))
			.toList();
		String dates = sessions.stream().map(this::line).collect(Collectors.joining("\n"));
		return this.speech
			.card(seminar.isNeutral(),
					this.speech.say(isAnew ? RegistrationWords.ANEW_TITLE : RegistrationWords.MOVE_TITLE),
					choices.isEmpty() ? this.speech.say(RegistrationWords.MOVE_NONE)
							: Speech.lines(seminar.facts().title(), dates,
									this.speech.say(isAnew ? RegistrationWords.ANEW : RegistrationWords.MOVE)),
					choices);
	}

	/** The sessions that a resident may see, soonest first. */
	private List<Session> shown(Seminar seminar) {
		return seminar.sessions()
			.stream()
			.filter((session) -> this.seats.containsKey(session.id().value()))
			.filter((session) -> status(session).isShown())
			.sorted((one, other) -> one.time().startsAt().compareTo(other.time().startsAt()))
			.toList();
	}

	private List<Session> shown(Seminar seminar, SeminarWish wish) {
		return shown(seminar).stream().filter((session) -> wish.suits(seminar, session)).toList();
	}

	private Card card(String menu, Seminar seminar, SeminarWish wish) {
		String sessions = shown(seminar, wish).stream()
			.limit(SESSIONS_ON_A_CARD)
			.map(this::line)
			.collect(Collectors.joining("\n"));
		return new Card(menu, title(seminar), Speech.lines(seminar.facts().summary(), sessions), null, List
			.of(this.speech.button(RegistrationWords.BUTTON_DETAILS, RegistrationFlow.PROGRAM, seminar.id().value())),
				true);
	}

	private String line(Session session) {
		return this.speech.say(RegistrationWords.LINE_MARK)
				+ this.speech.span(session.time().startsAt().toInstant(), session.time().endsAt().toInstant()) + " "
				+ seats(session);
	}

	private String childcare(Session session) {
		return (session.capacity().childcare() > 0) ? this.speech.say(RegistrationWords.SESSION_CHILDCARE) : "";
	}

	private String seats(Session session) {
		SeatsView view = this.seats.getOrDefault(session.id().value(), SeatsView.untouched(session.capacity().seats()));
		if (view.own() == PlaceState.BOOKED) {
			return this.speech.say(RegistrationWords.SEATS_OWN);
		}
		if (view.own() != null) {
			return this.speech.say(RegistrationWords.SEATS_OWN_WAITING);
		}
		return switch (status(session)) {
			case UPCOMING -> this.speech.say(RegistrationWords.SEATS_UPCOMING, "from",
					this.speech.moment(session.registration().opensAt().toInstant()));
			case OPEN -> this.speech.say((view.free() <= Math.max(1, session.capacity().seats() / FEW))
					? RegistrationWords.SEATS_FEW : RegistrationWords.SEATS_FREE);
			case FULL -> this.speech.say(session.capacity().hasWaitingList() ? RegistrationWords.SEATS_WAITING
					: RegistrationWords.SEATS_FULL);
			case CANCELLED -> this.speech.say(RegistrationWords.SEATS_CANCELLED);
			case CLOSED, DRAFT, OVER -> this.speech.say(RegistrationWords.SEATS_CLOSED);
		};
	}

	private @Nullable PlaceState own(Session session) {
		SeatsView view = this.seats.get(session.id().value());
		return (view != null) ? view.own() : null;
	}

	private boolean canBeChosen(Session session) {
		SessionStatus status = status(session);
		return status == SessionStatus.OPEN || (status == SessionStatus.FULL && session.capacity().hasWaitingList());
	}

	private SessionStatus status(Session session) {
		SeatsView view = this.seats.getOrDefault(session.id().value(), SeatsView.untouched(session.capacity().seats()));
		return session.statusAt(this.now, session.capacity().seats() - view.free());
	}

	private String title(Seminar seminar) {
		return seminar.facts().title();
	}

	private String fact(RegistrationWords label, String text) {
		return text.isEmpty() ? "" : this.speech.say(label, "text", text);
	}

}
