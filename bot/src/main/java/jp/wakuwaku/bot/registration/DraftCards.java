package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Program;
import org.jspecify.annotations.Nullable;

/** What is said on the way to a registration. Repeats nothing personal. */
final class DraftCards {

	private final Speech speech;

	private final Occasion occasion;

	private final Program program;

	private final Draft draft;

	private final long revision;

	DraftCards(Speech speech, Occasion occasion, Draft draft, long revision) {
		this.speech = speech;
		this.occasion = occasion;
		this.program = occasion.program();
		this.draft = draft;
		this.revision = revision;
	}

	OutgoingMessage page(URI page, @Nullable Instant until) {
		String held = (until != null) ? this.speech.say(RegistrationWords.PAGE, "until", time(until))
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
				Speech.lines(what(), answers, (asksMore && !isMove) ? typed : null,
						(until != null) ? "\n" + this.speech.say(RegistrationWords.SUMMARY_HELD, "until", time(until))
								: null),
				Stream
					.concat(Stream.of(
							this.speech.button(this.revision,
									isMove ? RegistrationWords.BUTTON_CONFIRM_MOVE
											: isWaiting ? RegistrationWords.BUTTON_CONFIRM_WAIT
													: RegistrationWords.BUTTON_CONFIRM,
									RegistrationFlow.CONFIRM)),
							(this.program.form().fields().isEmpty() || isMove) ? Stream.of() : Stream.of(this.speech
								.button(this.revision, RegistrationWords.BUTTON_CORRECT, RegistrationFlow.CORRECT)))
					.toList());
	}

	OutgoingMessage full(Tidings.Full full) {
		boolean lacksChildcare = full.seats() > 0 && full.children() == 0 && this.occasion.rules().childcare() > 0;
		String room = (this.occasion.adviser() != null) ? this.speech.say(RegistrationWords.SLOT_TAKEN)
				: lacksChildcare ? this.speech.say(RegistrationWords.FULL_CHILDREN)
						: (full.seats() > 0) ? this.speech.say(RegistrationWords.FULL_SEATS, "count", full.seats())
								: this.speech.say(RegistrationWords.FULL);
		boolean canWait = full.hasWaitingList() && this.draft.from().isEmpty();
		List<Action> buttons = canWait
				? List.of(this.speech.button(this.revision, RegistrationWords.BUTTON_WAIT, RegistrationFlow.WAIT))
				: List.of(elsewhere());
		return card(RegistrationWords.FULL_TITLE,
				Speech.lines(full.hasLapsed() ? this.speech.say(RegistrationWords.LAPSED) : null, what(), "\n" + room,
						canWait ? this.speech.say(RegistrationWords.FULL_WAIT) : null),
				buttons);
	}

	OutgoingMessage refused(Tidings.Refusal reason) {
		RegistrationWords words = switch (reason) {
			case ALREADY_BOOKED -> RegistrationWords.ALREADY_BOOKED;
			case ALREADY_WAITING -> RegistrationWords.ALREADY_WAITING;
			case NOT_YET -> RegistrationWords.NOT_YET;
			case NOT_OPEN -> RegistrationWords.NOT_OPEN;
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
				? this.speech.button(RegistrationWords.BUTTON_DETAILS, RegistrationFlow.PROGRAM, id)
				: this.speech.button(RegistrationWords.BUTTON_MOVE_SLOT, RegistrationFlow.MOVE, id, this.draft.from());
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
