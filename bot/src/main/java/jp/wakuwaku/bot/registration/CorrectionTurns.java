package jp.wakuwaku.bot.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldAnswer;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.RegistrationState.Correcting;
import jp.wakuwaku.bot.residents.ConsentTexts;
import org.jspecify.annotations.Nullable;

/** Decides on the way from what was answered to what is answered anew. */
final class CorrectionTurns {

	private final Situation situation;

	private final Programs programs;

	private final CorrectionCards cards;

	private final BookingCards bookings;

	private final Speech speech;

	private final @Nullable RegistrationState state;

	CorrectionTurns(Situation situation, Programs programs, ConsentTexts consentTexts) {
		this.situation = situation;
		this.programs = programs;
		this.speech = new Speech(situation.language());
		this.cards = new CorrectionCards(this.speech, programs, consentTexts, situation.nextRevision());
		this.bookings = new BookingCards(this.speech, programs);
		this.state = RegistrationState.read(situation.state()).orElse(null);
	}

	Turn correctable(Tidings.Correctable correctable) {
		return Turn.saying(this.cards.parts(correctable.booking()));
	}

	Turn page(Tidings.CorrectionPage page) {
		return Turn.saying(this.cards.page(page.booking(), page.page()));
	}

	/** An agreement that still holds is not asked for again. */
	Turn asked(Tidings.CorrectionAsked asked) {
		Booking booking = asked.booking();
		return this.programs.find(booking.program()).map((program) -> {
			Draft draft = Draft.begin(this.situation.event().value(), booking.program(), booking.seating(),
					booking.place());
			Correcting correcting = new Correcting(booking.id(), draft, asked.answers());
			return ask(program, correcting.with(agreed(program, correcting)), "");
		}).orElseGet(() -> Turn.saying(this.speech.gone()));
	}

	/** The page was sent; whatever the chat is about goes on. */
	Turn sent(Tidings.FormCorrected sent) {
		return Turn.saying().doing(List.of(new Errand.ApplyCorrection(sent.registration(), sent.draft(), Map.of())));
	}

	Turn corrected(Tidings.Corrected corrected) {
		return Turn.saying(this.bookings.corrected(corrected.booking(), corrected.part()));
	}

	Turn stays(Tidings.NotCorrected refused) {
		return Turn.saying(this.cards.stays(refused.booking(), refused.reason()));
	}

	/** Reads a text as the answer to the field that is being asked. */
	Optional<Turn> typed(String text) {
		return asked((program, correcting, field) -> answered(program, correcting, field, text));
	}

	/** A tap on an answer; its button names the field. */
	Optional<Turn> answer(List<String> arguments) {
		return asked((program, correcting,
				field) -> (arguments.size() == 2 && field.id().value().equals(arguments.getFirst()))
						? answered(program, correcting, field, arguments.getLast()) : ask(program, correcting, ""));
	}

	/** Leaves an answer as it was. */
	Optional<Turn> same() {
		return asked((program, correcting, field) -> ask(program,
				correcting.with(correcting.draft().answered(field.id(), CorrectedAnswers.UNCHANGED)), ""));
	}

	Optional<Turn> back() {
		return correcting().flatMap((correcting) -> this.programs.find(correcting.draft().program()).map((program) -> {
			Correcting before = correcting.with(correcting.draft().back(program.form()));
			return ask(program, before.with(agreed(program, before)), "");
		}));
	}

	Optional<Turn> again() {
		return correcting().flatMap((correcting) -> this.programs.find(correcting.draft().program())
			.map((program) -> ask(program, correcting, "")));
	}

	/** Replaces the answers once all were asked. */
	Optional<Turn> confirm() {
		return complete().map((correcting) -> Turn.ending()
			.doing(List.of(new Errand.ApplyCorrection(correcting.registration(), correcting.draft().id(),
					correcting.draft().answers()))));
	}

	/** Says no to the summary. */
	Optional<Turn> keep() {
		return complete().map((_) -> Turn.ending(this.bookings.kept()));
	}

	private Turn answered(Program program, Correcting correcting, Field field, String text) {
		return switch (field.read(text)) {
			case FieldAnswer.Refused(String message) -> ask(program, correcting, message);
			case FieldAnswer.Accepted(String value) -> {
				ChatAnswer answer = ChatAnswer.of(correcting.draft(), field, value, this.situation.language());
				yield answer.before(ask(program, correcting.with(answer.draft()), ""));
			}
		};
	}

	/** Asks the next field, or whether all is right now. */
	private Turn ask(Program program, Correcting correcting, String problem) {
		String state = correcting.write();
		return correcting.draft()
			.next(program.form())
			.map((field) -> Turn.asking(state, this.cards.ask(program, correcting, field, problem)))
			.orElseGet(() -> correcting.anew().isEmpty() ? Turn.ending(this.bookings.kept())
					: Turn.asking(state, this.cards.summary(program, correcting)));
	}

	private static Draft agreed(Program program, Correcting correcting) {
		Draft draft = correcting.draft();
		for (Field field : program.form().inChat()) {
			if (field.isRequired() && field.type() instanceof FieldType.Consent
					&& correcting.before().containsKey(field.id().value())) {
				draft = draft.answered(field.id(), CorrectedAnswers.UNCHANGED);
			}
		}
		return draft;
	}

	private Optional<Turn> asked(Decision decision) {
		return correcting().flatMap((correcting) -> this.programs.find(correcting.draft().program())
			.flatMap((program) -> correcting.draft()
				.next(program.form())
				.map((field) -> decision.decide(program, correcting, field))));
	}

	private Optional<Correcting> correcting() {
		return (this.state instanceof Correcting correcting) ? Optional.of(correcting) : Optional.empty();
	}

	private Optional<Correcting> complete() {
		return correcting().filter((correcting) -> this.programs.find(correcting.draft().program())
			.filter((program) -> correcting.draft().next(program.form()).isEmpty())
			.isPresent());
	}

	/** Decides on the field that is being asked. */
	@FunctionalInterface
	private interface Decision {

		Turn decide(Program program, Correcting correcting, Field field);

	}

}
