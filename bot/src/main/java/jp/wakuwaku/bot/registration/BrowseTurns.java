package jp.wakuwaku.bot.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Slots;
import jp.wakuwaku.bot.programs.StaffStatus;

/** Decides on what is shown before anything is chosen. */
final class BrowseTurns {

	/** As many as a card has buttons. */
	private static final int CONSULTATIONS = 12;

	private final Situation situation;

	private final Programs programs;

	private final Speech speech;

	BrowseTurns(Situation situation, Programs programs) {
		this.situation = situation;
		this.programs = programs;
		this.speech = new Speech(situation.language());
	}

	static Turn look(Errand.View view, List<String> subject) {
		return Turn.saying().doing(List.of(new Errand.LookUp(view, subject)));
	}

	/** Enters with a sentence that is clearly a wish to register. */
	Optional<Turn> wished(String text) {
		if (Wishes.isForConsultation(text)) {
			return Optional.of(consultations());
		}
		return Wishes.isForSeminars(text) ? Optional.of(look(Errand.View.SEMINARS, List.of()))
				: Wishes.program(text, this.programs)
					.map((program) -> look(Errand.View.PROGRAM, List.of(program.id().value())));
	}

	/** Shows what was looked up; what is chosen goes another way. */
	Turn seen(Tidings.Seen seen) {
		Subject subject = new Subject(seen.subject());
		SeminarCards seminars = new SeminarCards(this.speech, seen.seats(), this.situation.now());
		if (seen.view() == Errand.View.SEMINARS) {
			return Turn.saying(seminars.list(this.programs.all(), subject.number(0)));
		}
		return Turn.saying(subject.program(this.programs).flatMap((program) -> switch (program) {
			case Seminar seminar -> shown(seminars, seminar, seen.view(), subject);
			case Consultation consultation -> shown(consultation, seen, subject);
		}).orElseGet(this.speech::gone));
	}

	/** Where consultations begin: one leads to its days at once. */
	Turn consultations() {
		List<Program> open = this.programs.all()
			.stream()
			.filter((program) -> program instanceof Consultation consultation
					&& consultation.status() == StaffStatus.OPEN)
			.toList();
		if (open.size() == 1) {
			return look(Errand.View.PROGRAM, List.of(open.getFirst().id().value()));
		}
		List<Action> buttons = open.stream()
			.limit(CONSULTATIONS)
			.map((program) -> this.speech.button(program.facts().title(), RegistrationFlow.PROGRAM,
					program.id().value()))
			.toList();
		return Turn.saying(this.speech.card(true, this.speech.say(RegistrationWords.MENU_CONSULTATION),
				this.speech
					.say(open.isEmpty() ? RegistrationWords.NO_CONSULTATION : RegistrationWords.CHOOSE_CONSULTATION),
				buttons));
	}

	/** A time that was chosen; asks for the place where there are several. */
	Turn slot(List<String> arguments) {
		Subject subject = new Subject(arguments);
		return subject.program(this.programs)
			.flatMap((program) -> (program instanceof Consultation consultation) ? slot(consultation, subject)
					: Optional.empty())
			.orElseGet(() -> Turn.saying(this.speech.gone()));
	}

	private Optional<Turn> slot(Consultation consultation, Subject subject) {
		Optional<RegistrationId> moving = subject.registration(2);
		ConsultationCards cards = cards(consultation, Map.of(), moving);
		return Slots.free(consultation, List.of(), this.situation.now())
			.stream()
			.filter((slot) -> subject.word(1).filter(slot.id().value()::equals).isPresent())
			.findFirst()
			.map((slot) -> (slot.places().size() > 1) ? Turn.saying(cards.places(slot))
					: look(Errand.View.CHOSEN,
							Stream
								.concat(Stream.of(consultation.id().value(), slot.id().value(), "0"),
										moving.map(RegistrationId::value).stream())
								.toList()));
	}

	private static Optional<OutgoingMessage> shown(SeminarCards cards, Seminar seminar, Errand.View view,
			Subject subject) {
		return switch (view) {
			case PROGRAM -> Optional.of(cards.details(seminar));
			case MOVE -> subject.registration(1)
				.map((registration) -> cards.others(seminar, registration,
						subject.word(2).filter(Subject.ANEW::equals).isPresent()));
			case SEMINARS, DAY, CHOSEN -> Optional.empty();
		};
	}

	private Optional<OutgoingMessage> shown(Consultation consultation, Tidings.Seen seen, Subject subject) {
		return switch (seen.view()) {
			case PROGRAM -> Optional.of(cards(consultation, seen.seats(), Optional.empty()).days(subject.number(1)));
			case MOVE -> subject.registration(1)
				.map((moving) -> cards(consultation, seen.seats(), Optional.of(moving)).days(subject.number(2)));
			case DAY -> subject.word(1).map(cards(consultation, seen.seats(), subject.registration(2))::times);
			case SEMINARS, CHOSEN -> Optional.empty();
		};
	}

	private ConsultationCards cards(Consultation consultation, Map<String, SeatsView> free,
			Optional<RegistrationId> moving) {
		return new ConsultationCards(this.speech, consultation, free, this.situation.now(), moving.orElse(null));
	}

}
