package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.residents.ConsentTexts;
import org.jspecify.annotations.Nullable;

/** Decides on the way from a choice to a registration. */
final class DraftTurns {

	private final Situation situation;

	private final Programs programs;

	private final Speech speech;

	private final FormQuestions questions;

	private final AskingTurns asking;

	private final @Nullable RegistrationState state;

	DraftTurns(Situation situation, Programs programs, ConsentTexts consentTexts) {
		this.situation = situation;
		this.programs = programs;
		this.speech = new Speech(situation.language());
		this.questions = new FormQuestions(this.speech, consentTexts);
		this.asking = new AskingTurns(situation, programs, this.questions);
		this.state = RegistrationState.read(situation.state()).orElse(null);
	}

	AskingTurns asking() {
		return this.asking;
	}

	/** Holds the seats anew and asks for whatever is missing. */
	Optional<Turn> again() {
		return draft().flatMap((draft) -> program(draft).map((program) -> this.asking.ask(program,
				this.asking.asking().orElseGet(() -> new RegistrationState.Asking(draft)), "")));
	}

	/** Asks all once more, but for the agreement that was given. */
	Optional<Turn> correct() {
		return draft().flatMap((draft) -> program(draft).map((program) -> this.asking.ask(program,
				new RegistrationState.Asking(draft.onlyAgreed(program.form()), draft.answers()), "")));
	}

	Optional<Turn> waitForSeat() {
		return (this.state instanceof RegistrationState.Considering(Draft draft))
				? Optional.of(this.asking.hold(draft.waiting())) : Optional.empty();
	}

	/** Says no to what was asked, which does not mean to give all up. */
	Optional<Turn> disagree() {
		if (this.state instanceof RegistrationState.Confirming(Draft draft, Instant until)) {
			return cards(draft).map((cards) -> Turn.asking(new RegistrationState.Confirming(draft, until).write(),
					cards.unconfirmed(until)));
		}
		return (this.state instanceof RegistrationState.Considering(Draft draft))
				? cards(draft).map((cards) -> Turn.ending(cards.notWaiting())) : Optional.empty();
	}

	/** Says yes or no when something else is awaited: nothing is done yet. */
	Optional<Turn> unfinished() {
		return switch (this.state) {
			case RegistrationState.Filling filling -> cards(filling.draft())
				.map((cards) -> Turn.asking(filling.write(), cards.unsent(coming(filling.heldUntil()))));
			case RegistrationState.Holding holding ->
				cards(holding.draft()).map((cards) -> Turn.asking(holding.write(), cards.incomplete()));
			case null, default -> Optional.empty();
		};
	}

	private @Nullable Instant coming(@Nullable Instant until) {
		return (until != null && until.isAfter(this.situation.now())) ? until : null;
	}

	Optional<Turn> confirm() {
		return (this.state instanceof RegistrationState.Confirming confirming)
				? Optional.of(Turn.asking(new RegistrationState.Registering(confirming.draft()).write())
					.doing(List.of(new Errand.ConfirmSeats(confirming.draft()))))
				: Optional.empty();
	}

	/** Begins with a session or a slot; empty when it is not there any more. */
	Optional<Turn> begin(Tidings.Seen seen) {
		Subject subject = new Subject(seen.subject());
		return subject.program(this.programs)
			.flatMap((program) -> subject.seating()
				.flatMap((seating) -> Occasion.find(this.programs, program.id(), seating, this.situation.now()))
				.map((occasion) -> begin(program, occasion, subject, seen.seats().get(occasion.seating().value()))));
	}

	Optional<Turn> prepared(Tidings.Prepared prepared) {
		return about(prepared.draft()).flatMap((draft) -> prepared(draft, prepared));
	}

	Optional<Turn> full(Tidings.Full full) {
		return about(full.draft()).flatMap((draft) -> full(draft, full));
	}

	/** Goes on where the page was sent, or looks for the draft that the chat has left. */
	Turn sent(String draft) {
		return about(draft).flatMap(this::summary)
			.orElseGet(() -> Turn.saying().doing(List.of(new Errand.ResumeDraft(draft))));
	}

	Turn registered(Tidings.Registered registered, BookingCards cards) {
		Optional<Draft> draft = about(registered.draft());
		boolean isMove = draft.filter((known) -> !known.from().isEmpty()).isPresent();
		OutgoingMessage receipt = cards.receipt(registered.booking(), registered.hasLapsed(), isMove);
		return draft.isPresent() ? Turn.ending(receipt) : Turn.saying(receipt);
	}

	Optional<Turn> refused(Tidings.Refused refused) {
		Optional<Draft> known = about(refused.draft());
		if (known.isEmpty()) {
			return (refused.reason() == Tidings.Refusal.NOT_FILLED_IN) ? Optional.of(Turn.saying(this.speech.gone()))
					: Optional.empty();
		}
		Draft draft = known.get();
		boolean canGoOn = refused.reason() == Tidings.Refusal.NOT_FILLED_IN;
		// What was answered in the chat has gone with the rest.
		Draft rest = draft.unanswered();
		return Optional
			.of(cards(draft)
				.map((cards) -> canGoOn
						? Turn.asking(new RegistrationState.Holding(rest).write(), cards.refused(refused.reason()))
						: Turn.ending(cards.refused(refused.reason())))
				.orElseGet(() -> Turn.ending(this.speech.gone())));
	}

	Optional<Turn> summary(Draft draft) {
		return summary(draft, (this.state instanceof RegistrationState.Filling(Draft filled, Instant until)
				&& filled.id().equals(draft.id())) ? until : null);
	}

	private Turn begin(Program program, Occasion occasion, Subject subject, @Nullable SeatsView seats) {
		Draft begun = Draft.begin(this.situation.event().value(), program.id(), occasion.seating(),
				occasion.places().get(Math.min(subject.number(2), occasion.places().size() - 1)).name());
		Draft draft = subject.registration(3).map(begun::insteadOf).orElse(begun);
		if (seats == null || seats.own() == null) {
			return this.asking.ask(program, new RegistrationState.Asking(draft), "");
		}
		return Turn.saying(new DraftCards(this.speech, occasion, draft, this.situation.nextRevision()).refused(
				(seats.own() == PlaceState.BOOKED) ? Tidings.Refusal.ALREADY_BOOKED : Tidings.Refusal.ALREADY_WAITING));
	}

	private Optional<Turn> prepared(Draft draft, Tidings.Prepared prepared) {
		URI page = prepared.page();
		if (page == null) {
			return summary(draft, prepared.until());
		}
		return cards(draft).map((cards) -> Turn.asking(new RegistrationState.Filling(draft, prepared.until()).write(),
				cards.page(page, prepared.until())));
	}

	private Optional<Turn> full(Draft draft, Tidings.Full full) {
		return cards(draft).map((cards) -> {
			if (cards.canWait(full)) {
				return Turn.asking(new RegistrationState.Considering(draft).write(), cards.full(full));
			}
			return cards.canBeFewer(full) ? Turn.asking(new RegistrationState.Holding(draft).write(), cards.full(full))
					: Turn.ending(cards.full(full));
		});
	}

	private Optional<Turn> summary(Draft draft, @Nullable Instant until) {
		return cards(draft)
			.flatMap((cards) -> program(draft)
				.map((program) -> Turn.asking(new RegistrationState.Confirming(draft, until).write(),
						cards.summary(until, this.questions.answers(program, draft)))))
			.or(() -> Optional.of(Turn.ending(this.speech.gone())));
	}

	private Optional<DraftCards> cards(Draft draft) {
		return Occasion.findPromised(this.programs, draft.program(), draft.seating(), this.situation.now())
			.map((occasion) -> new DraftCards(this.speech, occasion, draft, this.situation.nextRevision()));
	}

	private Optional<Draft> draft() {
		return Optional.ofNullable(this.state).flatMap(RegistrationState::about);
	}

	/** The draft that the chat is about, if it is this one. */
	private Optional<Draft> about(String id) {
		return draft().filter((draft) -> draft.id().equals(id));
	}

	private Optional<Program> program(Draft draft) {
		return this.programs.find(draft.program());
	}

}
