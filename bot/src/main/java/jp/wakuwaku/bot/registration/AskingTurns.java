package jp.wakuwaku.bot.registration;

import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldAnswer;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import org.jspecify.annotations.Nullable;

/** Decides on the form in the chat: a field a turn, until seats can be held. */
final class AskingTurns {

	private final Situation situation;

	private final Programs programs;

	private final FormQuestions questions;

	private final @Nullable RegistrationState state;

	AskingTurns(Situation situation, Programs programs, FormQuestions questions) {
		this.situation = situation;
		this.programs = programs;
		this.questions = questions;
		this.state = RegistrationState.read(situation.state()).orElse(null);
	}

	/** Reads a text as the answer to the field that is being asked. */
	Optional<Turn> typed(String text) {
		return asked((program, asking, field) -> answered(program, asking, field, text));
	}

	/** A tap on an answer; its button names the field. */
	Optional<Turn> answer(List<String> arguments) {
		return asked(
				(program, asking, field) -> (arguments.size() == 2 && field.id().value().equals(arguments.getFirst()))
						? answered(program, asking, field, arguments.getLast()) : null);
	}

	Optional<Turn> skip() {
		return typed("");
	}

	/** Leaves an answer as it was. */
	Optional<Turn> same() {
		return asked((program, asking, field) -> {
			String before = asking.before().get(field.id().value());
			return (before != null) ? ask(program, asking.with(asking.draft().answered(field.id(), before)), "") : null;
		});
	}

	Optional<Turn> back() {
		return asking().flatMap((asking) -> this.programs.find(asking.draft().program())
			.map((program) -> ask(program, asking.with(asking.draft().back(program.form())), "")));
	}

	private Turn answered(Program program, RegistrationState.Asking asking, Field field, String text) {
		return switch (field.read(text)) {
			case FieldAnswer.Refused(String message) -> ask(program, asking, message);
			case FieldAnswer.Accepted(String value) -> {
				ChatAnswer answer = ChatAnswer.of(asking.draft(), field, value, this.situation.language());
				yield answer.before(ask(program, asking.with(answer.draft()), ""));
			}
		};
	}

	/** Asks the next field, or holds the seats when all were asked. */
	Turn ask(Program program, RegistrationState.Asking asking, String problem) {
		Draft draft = asking.draft();
		return draft.next(program.form())
			.filter((_) -> draft.from().isEmpty())
			.map((field) -> Turn.asking(asking.write(), question(program, asking, field, problem)))
			.orElseGet(() -> hold(draft));
	}

	private OutgoingMessage question(Program program, RegistrationState.Asking asking, Field field, String problem) {
		String before = asking.before().get(field.id().value());
		long revision = this.situation.nextRevision();
		return (before != null) ? this.questions.askAgain(program, asking.draft(), field, before, problem, revision)
				: this.questions.ask(program, asking.draft(), field, problem, revision);
	}

	Optional<RegistrationState.Asking> asking() {
		return (this.state instanceof RegistrationState.Asking asking) ? Optional.of(asking) : Optional.empty();
	}

	private Optional<Turn> asked(Decision decision) {
		return asking().flatMap((asking) -> this.programs.find(asking.draft().program())
			.flatMap((program) -> asking.draft()
				.next(program.form())
				.flatMap((field) -> Optional.ofNullable(decision.decide(program, asking, field)))));
	}

	Turn hold(Draft draft) {
		return Turn.asking(new RegistrationState.Holding(draft).write())
			.doing(List.of(new Errand.HoldSeats(draft, this.situation.language())));
	}

	/**
	 * Decides on the field that is being asked; {@code null} for what is not meant for
	 * it.
	 */
	@FunctionalInterface
	private interface Decision {

		@Nullable Turn decide(Program program, RegistrationState.Asking asking, Field field);

	}

}
