package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.FieldType.Counted;
import jp.wakuwaku.bot.programs.Program;
import org.jspecify.annotations.Nullable;

/** What is said on the way to a registration. Repeats nothing personal. */
final class DraftCards {

	private final Speech speech;

	private final Occasion occasion;

	private final Program program;

	private final Draft draft;

	private final Lack lack;

	private final long revision;

	DraftCards(Speech speech, Occasion occasion, Draft draft, long revision) {
		this.speech = speech;
		this.occasion = occasion;
		this.program = occasion.program();
		this.draft = draft;
		this.lack = Lack.of(draft, occasion);
		this.revision = revision;
	}

	OutgoingMessage page(URI page, @Nullable Instant until) {
		String held = (until != null)
				? this.speech.say(isSlot() ? RegistrationWords.PAGE_SLOT : RegistrationWords.PAGE, "until", time(until))
				: this.speech.say(RegistrationWords.PAGE_WAITING);
		return card(RegistrationWords.PAGE_TITLE,
				Speech.lines(what(), "\n" + held, this.speech.say(RegistrationWords.PAGE_NOTE)),
				List.of(new Action.Open(this.speech.say(RegistrationWords.BUTTON_PAGE), page)));
	}

	OutgoingMessage summary(@Nullable Instant until, String answers) {
		boolean isWaiting = this.draft.waits();
		boolean isMove = !this.draft.from().isEmpty();
		String typed = this.program.form().isAllInChat() ? this.speech.say(RegistrationWords.SUMMARY_CHAT)
				: this.speech.say(RegistrationWords.SUMMARY_PAGE);
		boolean asksMore = this.program.form().fields().stream().anyMatch((field) -> field.isPersonal());
		return card(
				isMove ? RegistrationWords.SUMMARY_MOVE_TITLE
						: isWaiting ? RegistrationWords.SUMMARY_WAITING_TITLE : RegistrationWords.SUMMARY_TITLE,
				Speech.lines(what(), answers, (asksMore && !isMove) ? typed : null, held(until)),
				Speech.all(List.of(confirm()), correct()));
	}

	/** To whoever says no to the summary: nothing is done yet, and what can be done. */
	OutgoingMessage unconfirmed(@Nullable Instant until) {
		boolean isMove = !this.draft.from().isEmpty();
		return card(RegistrationWords.UNCONFIRMED_TITLE, Speech.lines(what(), held(until),
				"\n" + this.speech.say(isMove ? RegistrationWords.UNCONFIRMED_MOVE : RegistrationWords.UNCONFIRMED)),
				Speech.all(correct(), List.of(elsewhere(), confirm())));
	}

	/** To whoever answers in the chat although the page is still to be sent. */
	OutgoingMessage unsent(@Nullable Instant until) {
		return card(RegistrationWords.UNSENT_TITLE,
				Speech.lines(what(), held(until), "\n" + this.speech.say(RegistrationWords.UNSENT)),
				List.of(this.speech.button(this.revision, RegistrationWords.BUTTON_PAGE_AGAIN, RegistrationFlow.AGAIN),
						elsewhere()));
	}

	/** To whoever answers in the chat although something is missing still. */
	OutgoingMessage incomplete() {
		return card(RegistrationWords.UNCONFIRMED_TITLE,
				Speech.lines(what(), "\n" + this.speech.say(RegistrationWords.UNCONFIRMED)),
				Speech.all(correct(), List.of(elsewhere())));
	}

	/** To whoever does not want to wait. */
	OutgoingMessage notWaiting() {
		return card(RegistrationWords.NOT_WAITING_TITLE,
				Speech.lines(what(), "\n" + this.speech.say(RegistrationWords.NOT_WAITING)), List.of(elsewhere()));
	}

	private Action confirm() {
		RegistrationWords label = !this.draft.from().isEmpty() ? RegistrationWords.BUTTON_CONFIRM_MOVE
				: this.draft.waits() ? RegistrationWords.BUTTON_CONFIRM_WAIT : RegistrationWords.BUTTON_CONFIRM;
		return this.speech.button(this.revision, label, RegistrationFlow.CONFIRM);
	}

	/** Whoever moves comes with what was entered before. */
	private List<Action> correct() {
		return (this.program.form().fields().isEmpty() || !this.draft.from().isEmpty()) ? List.of() : List
			.of(this.speech.button(this.revision, RegistrationWords.BUTTON_CORRECT, RegistrationFlow.CORRECT));
	}

	private @Nullable String held(@Nullable Instant until) {
		return (until != null) ? "\n" + this.speech
			.say(isSlot() ? RegistrationWords.SUMMARY_HELD_SLOT : RegistrationWords.SUMMARY_HELD, "until", time(until))
				: null;
	}

	OutgoingMessage full(Tidings.Full full) {
		boolean canWait = canWait(full);
		List<Action> wait = canWait
				? List.of(this.speech.button(this.revision, RegistrationWords.BUTTON_WAIT, RegistrationFlow.WAIT))
				: List.of();
		return card(isSlot() ? RegistrationWords.SLOT_TAKEN_TITLE : RegistrationWords.FULL_TITLE,
				Speech.lines(full.hasLapsed() ? lapsed() : null, what(), "\n" + room(full),
						canWait ? this.speech.say(RegistrationWords.FULL_WAIT) : null),
				Speech.all(
						canBeFewer(full) ? List.of(this.speech.button(this.revision,
								RegistrationWords.BUTTON_OTHER_COUNT, RegistrationFlow.CORRECT)) : List.of(),
						wait, List.of(elsewhere())));
	}

	/**
	 * Who moves keeps the seat and does not wait for another one; and nobody waits for
	 * what there is not.
	 */
	boolean canWait(Tidings.Full full) {
		return full.hasWaitingList() && this.draft.from().isEmpty() && this.lack.isForNow();
	}

	/**
	 * There is room for some, and the form asks how many come; who moves comes with all.
	 */
	boolean canBeFewer(Tidings.Full full) {
		boolean isAsked = Stream.of(Counted.COMPANIONS, Counted.CHILDREN)
			.anyMatch((counted) -> this.program.form().counting(counted).isPresent());
		boolean isRoom = full.seats() > 0 || !this.lack.isForNow();
		return !isSlot() && isRoom && isAsked && this.draft.from().isEmpty();
	}

	private String room(Tidings.Full full) {
		return isSlot() ? this.speech.say(RegistrationWords.SLOT_TAKEN) : this.lack.tell(this.speech, full);
	}

	private String lapsed() {
		return this.speech.say(isSlot() ? RegistrationWords.LAPSED_SLOT : RegistrationWords.LAPSED);
	}

	private boolean isSlot() {
		return this.occasion.adviser() != null;
	}

	OutgoingMessage refused(Tidings.Refusal reason) {
		RegistrationWords words = switch (reason) {
			case ALREADY_BOOKED -> RegistrationWords.ALREADY_BOOKED;
			case ALREADY_WAITING -> RegistrationWords.ALREADY_WAITING;
			case NOT_YET -> RegistrationWords.NOT_YET;
			case NOT_OPEN -> isSlot() ? RegistrationWords.NOT_OPEN_SLOT : RegistrationWords.NOT_OPEN;
			case TOO_MANY -> RegistrationWords.TOO_MANY;
			case NOT_FILLED_IN -> RegistrationWords.NOT_FILLED_IN;
			case TOO_LATE -> RegistrationWords.MOVE_TOO_LATE;
		};
		List<Action> buttons = switch (reason) {
			case ALREADY_BOOKED, ALREADY_WAITING, TOO_MANY ->
				List.of(this.speech.button(RegistrationWords.MENU_REGISTRATIONS, RegistrationFlow.REGISTRATIONS));
			case NOT_FILLED_IN ->
				List.of(this.speech.button(this.revision, RegistrationWords.BUTTON_AGAIN, RegistrationFlow.AGAIN));
			case NOT_YET, NOT_OPEN, TOO_LATE -> List.of(this.speech.call(this.program.facts().contact()));
		};
		return card(RegistrationWords.REFUSED_TITLE,
				Speech.lines(what(),
						"\n" + this.speech.say(words, "phone", Speech.phone(this.program.facts().contact()), "from",
								this.speech.moment(this.occasion.rules().opensAt()))),
				buttons);
	}

	/** Leads to other sessions or slots, for a move to the others of a move. */
	private Action elsewhere() {
		String id = this.program.id().value();
		return this.draft.from().isEmpty()
				? this.speech.button(
						isSlot() ? RegistrationWords.BUTTON_OTHER_TIME : RegistrationWords.BUTTON_OTHER_DAY,
						RegistrationFlow.PROGRAM, id)
				: this.speech.button(isSlot() ? RegistrationWords.BUTTON_MOVE_SLOT : RegistrationWords.BUTTON_OTHER_DAY,
						RegistrationFlow.MOVE, id, this.draft.from());
	}

	private String what() {
		return Speech.lines(this.program.facts().title(), this.speech.span(this.occasion.time().startsAt().toInstant(),
				this.occasion.time().endsAt().toInstant()), this.draft.place());
	}

	private OutgoingMessage card(RegistrationWords title, String body, List<Action> buttons) {
		return this.speech.card(this.program.isNeutral(), this.speech.say(title), body, buttons);
	}

	private static String time(Instant until) {
		return Speech.time(JapanTime.at(until));
	}

}
