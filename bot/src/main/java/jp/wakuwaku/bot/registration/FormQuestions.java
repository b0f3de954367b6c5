package jp.wakuwaku.bot.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Option;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.ConsentTexts;

/** Asks the fields of a form in the chat, one at a time. */
final class FormQuestions {

	/** A card takes twelve buttons; whoever comes with more types the number. */
	private static final int NUMBERS = 10;

	private final Speech speech;

	private final ConsentTexts consentTexts;

	FormQuestions(Speech speech, ConsentTexts consentTexts) {
		this.speech = speech;
		this.consentTexts = consentTexts;
	}

	/** Asks, after saying what was wrong with the answer before, if anything. */
	OutgoingMessage ask(Program program, Draft draft, Field field, String problem, long revision) {
		return ask(program, draft, field, problem, revision, List.of());
	}

	/** Asks for what was answered before; who is content with that says so. */
	OutgoingMessage askAgain(Program program, Draft draft, Field field, String before, String problem, long revision) {
		boolean isShown = !before.isEmpty() && !before.equals(Draft.KEPT_ELSEWHERE);
		String now = isShown ? this.speech.say(RegistrationWords.CORRECT_NOW, "answer", field.show(before)) : "";
		List<Action> same = (field.type() instanceof FieldType.Consent) ? List.of()
				: List.of(this.speech.button(revision, RegistrationWords.BUTTON_SAME, RegistrationFlow.SAME));
		return ask(program, draft, field, Speech.lines(problem, now), revision, same);
	}

	/** Asks with other ways to go on. */
	private OutgoingMessage ask(Program program, Draft draft, Field field, String problem, long revision,
			List<Action> more) {
		List<Field> fields = program.form().inChat();
		String number = this.speech.say(RegistrationWords.FIELD_TAG, "number", fields.indexOf(field) + 1, "count",
				fields.size());
		String body = Speech.lines(problem, number, text(field), field.help(),
				field.isRequired() ? null : this.speech.say(RegistrationWords.FIELD_OPTIONAL),
				(field.type() instanceof FieldType.SeveralOf) ? this.speech.say(RegistrationWords.FIELD_SEVERAL)
						: null);
		List<Action> ways = new ArrayList<>(more);
		if (!field.isRequired()) {
			ways.add(this.speech.button(revision, RegistrationWords.BUTTON_SKIP, RegistrationFlow.SKIP));
		}
		if (!draft.answers().isEmpty()) {
			ways.add(this.speech.button(revision, RegistrationWords.BUTTON_BACK, RegistrationFlow.BACK));
		}
		Action[] below = ways.toArray(Action[]::new);
		return (field.type() instanceof FieldType.Consent)
				? this.speech.card(program.isNeutral(), field.label(), body, options(field, revision), below)
				: this.speech.evenCard(program.isNeutral(), field.label(), body, options(field, revision), below);
	}

	/** The fields with what was answered to them, a line each. */
	String answers(Program program, Draft draft) {
		return answers(program, draft.answers());
	}

	/** The same of some answers only. */
	String answers(Program program, Map<String, String> answers) {
		return program.form()
			.inChat()
			.stream()
			.filter((field) -> !(field.type() instanceof FieldType.Consent))
			.filter((field) -> !answers.getOrDefault(field.id().value(), "").isEmpty())
			.filter((field) -> !field.isPersonal())
			.map((field) -> this.speech.say(RegistrationWords.LINE_MARK) + field.label() + "："
					+ field.show(answers.getOrDefault(field.id().value(), "")))
			.collect(Collectors.joining("\n"));
	}

	private String text(Field field) {
		return (field.type() instanceof FieldType.Consent consent)
				? Speech.lines(this.consentTexts.current(ConsentPurpose.REGISTRATION, this.speech.language()).text(),
						"\n" + this.consentTexts.current(ConsentPurpose.CHAT, this.speech.language()).text(),
						"\n" + consent.statement())
				: "";
	}

	private List<Action> options(Field field, long revision) {
		return switch (field.type()) {
			case FieldType.AgeBand _ -> options(field, FieldType.AgeBand.OPTIONS, revision);
			case FieldType.OneOf one -> options(field, one.options(), revision);
			case FieldType.SeveralOf several -> options(field, several.options(), revision);
			case FieldType.WholeNumber number -> IntStream.rangeClosed(number.least(), number.most())
				.limit(NUMBERS)
				.mapToObj((value) -> answer(field, field.show(Integer.toString(value)), Integer.toString(value),
						revision))
				.toList();
			case FieldType.Consent _ ->
				List.of(answer(field, this.speech.say(RegistrationWords.BUTTON_AGREE), "agreed", revision),
						answer(field, this.speech.say(RegistrationWords.BUTTON_DECLINE), "declined", revision));
			case FieldType.ShortText _, FieldType.LongText _, FieldType.Name _, FieldType.Reading _, FieldType.Phone _,
					FieldType.Mail _, FieldType.PostalCode _, FieldType.BirthYear _, FieldType.Date _ ->
				List.of();
		};
	}

	private List<Action> options(Field field, List<Option> options, long revision) {
		return options.stream().map((option) -> answer(field, option.label(), option.id(), revision)).toList();
	}

	private Action answer(Field field, String label, String value, long revision) {
		return this.speech.button(revision, label, RegistrationFlow.ANSWER, field.id().value(), value);
	}

}
