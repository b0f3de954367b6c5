package jp.wakuwaku.bot.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Slots;
import jp.wakuwaku.bot.programs.StaffStatus;
import org.jspecify.annotations.Nullable;

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
		return Wishes.consultation(text, this.situation.now())
			.map(this::consultations)
			.or(() -> Wishes.seminars(text, this.situation.now())
				.map((wish) -> look(Errand.View.SEMINARS, List.of("0", wish.write()))))
			.or(() -> named(Wishes.named(text, this.programs)));
	}

	/** Of several by that name, those of former years are not meant. */
	private Optional<Turn> named(List<Seminar> meant) {
		List<Seminar> coming = meant.stream()
			.filter((seminar) -> seminar.sessions()
				.stream()
				.anyMatch((session) -> session.statusAt(this.situation.now(), 0).isShown()))
			.toList();
		List<Seminar> left = coming.isEmpty() ? meant : coming;
		return left.stream()
			.findFirst()
			.map((seminar) -> (left.size() == 1) ? look(Errand.View.PROGRAM, List.of(seminar.id().value()))
					: look(Errand.View.SEMINARS, List.of("0")));
	}

	/** Shows anew what can be chosen. */
	Optional<Turn> again() {
		return (state() instanceof RegistrationState.Choosing(ProgramId program, String moving))
				? Optional.of(moving.isEmpty() ? look(Errand.View.PROGRAM, List.of(program.value()))
						: look(Errand.View.MOVE, List.of(program.value(), moving)))
				: Optional.empty();
	}

	/** A time that is typed where one is to be chosen. */
	Optional<Turn> wantedTime(String text) {
		return (state() instanceof RegistrationState.Choosing(ProgramId program, String moving))
				? WantedTimes.read(text, this.situation.now()).map((wanted) -> wanted(program, wanted, moving))
				: Optional.empty();
	}

	/** A time that was picked. */
	Optional<Turn> picked(List<String> arguments, Map<String, String> params) {
		Subject subject = new Subject(arguments);
		return subject.program(this.programs)
			.flatMap((program) -> WantedTime.picked(params.getOrDefault("datetime", ""))
				.map((wanted) -> wanted(program.id(), wanted, subject.word(1).orElse(""))));
	}

	/** Shows what was looked up; what is chosen goes another way. */
	Turn seen(Tidings.Seen seen) {
		Subject subject = new Subject(seen.subject());
		SeminarCards seminars = new SeminarCards(this.speech, seen.seats(), this.situation.now());
		if (seen.view() == Errand.View.SEMINARS) {
			return Turn.saying(seminars.list(this.programs.all(), subject.number(0),
					subject.word(1).flatMap(SeminarWish::read).orElse(SeminarWish.ANY)));
		}
		return subject.program(this.programs).flatMap((program) -> switch (program) {
			case Seminar seminar -> shown(seminars, seminar, seen.view(), subject).map(Turn::saying);
			case Consultation consultation -> shown(consultation, seen, subject);
		}).orElseGet(() -> Turn.saying(this.speech.gone()));
	}

	/** Where consultations begin: one leads to its days at once. */
	Turn consultations() {
		return consultations((program) -> look(Errand.View.PROGRAM, List.of(program.value())), (program) -> this.speech
			.button(program.facts().title(), RegistrationFlow.PROGRAM, program.id().value()));
	}

	private Turn consultations(WantedTime wanted) {
		return consultations((program) -> wanted(program, wanted, ""), (program) -> this.speech
			.button(program.facts().title(), RegistrationFlow.WANT, program.id().value(), wanted.write()));
	}

	private Turn consultations(Function<ProgramId, Turn> only, Function<Program, Action> button) {
		List<Program> open = this.programs.all()
			.stream()
			.filter((program) -> program instanceof Consultation consultation
					&& consultation.status() == StaffStatus.OPEN)
			.toList();
		if (open.size() == 1) {
			return only.apply(open.getFirst().id());
		}
		return Turn.saying(this.speech.card(true, this.speech.say(RegistrationWords.MENU_CONSULTATION),
				this.speech
					.say(open.isEmpty() ? RegistrationWords.NO_CONSULTATION : RegistrationWords.CHOOSE_CONSULTATION),
				open.stream().limit(CONSULTATIONS).map(button).toList()));
	}

	/** A time that was chosen; asks for the place where there are several. */
	Turn slot(List<String> arguments) {
		Subject subject = new Subject(arguments);
		return subject.program(this.programs)
			.flatMap((program) -> (program instanceof Consultation consultation)
					? slot(consultation, subject.word(1).orElse(""), subject.registration(2)) : Optional.empty())
			.orElseGet(() -> Turn.saying(this.speech.gone()));
	}

	private Optional<Turn> slot(Consultation consultation, String id, Optional<RegistrationId> moving) {
		return Slots.free(consultation, List.of(), this.situation.now())
			.stream()
			.filter((slot) -> slot.id().value().equals(id))
			.findFirst()
			.map((slot) -> (slot.places().size() > 1) ? Turn.saying(cards(consultation, Map.of(), moving).places(slot))
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
			case SEMINARS, DAY, WANTED, CHOSEN -> Optional.empty();
		};
	}

	private Optional<Turn> shown(Consultation consultation, Tidings.Seen seen, Subject subject) {
		Optional<RegistrationId> moving = switch (seen.view()) {
			case MOVE -> subject.registration(1);
			case DAY, WANTED -> subject.registration(2);
			case PROGRAM, SEMINARS, CHOSEN -> Optional.empty();
		};
		ConsultationCards cards = cards(consultation, seen.seats(), moving);
		return switch (seen.view()) {
			case PROGRAM -> Optional.of(choosing(consultation, moving, cards.days(subject.number(1))));
			case MOVE -> moving.map((_) -> choosing(consultation, moving, cards.days(subject.number(2))));
			case DAY -> subject.word(1).map((day) -> choosing(consultation, moving, cards.times(day)));
			case WANTED -> subject.word(1)
				.flatMap(WantedTime::read)
				.map((wanted) -> cards.only(wanted)
					.flatMap((slot) -> slot(consultation, slot.id().value(), moving))
					.orElseGet(() -> choosing(consultation, moving, cards.wanted(wanted))));
			case SEMINARS, CHOSEN -> Optional.empty();
		};
	}

	/**
	 * From now on a time may be typed, unless something else is being registered for.
	 */
	private Turn choosing(Consultation consultation, Optional<RegistrationId> moving, OutgoingMessage card) {
		boolean isRegistering = Optional.ofNullable(state()).flatMap(RegistrationState::about).isPresent();
		RegistrationState choosing = new RegistrationState.Choosing(consultation.id(),
				moving.map(RegistrationId::value).orElse(""));
		return isRegistering ? Turn.saying(card) : Turn.asking(choosing.write(), card);
	}

	private static Turn wanted(ProgramId program, WantedTime wanted, String moving) {
		return look(Errand.View.WANTED,
				Stream.of(program.value(), wanted.write(), moving).filter((word) -> !word.isEmpty()).toList());
	}

	private @Nullable RegistrationState state() {
		return RegistrationState.read(this.situation.state()).orElse(null);
	}

	private ConsultationCards cards(Consultation consultation, Map<String, SeatsView> free,
			Optional<RegistrationId> moving) {
		return new ConsultationCards(this.speech, consultation, free, this.situation.now(), moving.orElse(null));
	}

}
