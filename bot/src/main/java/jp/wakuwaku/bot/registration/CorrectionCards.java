package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.RegistrationState.Correcting;
import jp.wakuwaku.bot.residents.ConsentTexts;

/** What is said while answers are corrected. Repeats nothing personal. */
final class CorrectionCards {

	private final Speech speech;

	private final BookingFacts facts;

	private final FormQuestions questions;

	private final long revision;

	CorrectionCards(Speech speech, Programs programs, ConsentTexts consentTexts, long revision) {
		this.speech = speech;
		this.facts = new BookingFacts(speech, programs);
		this.questions = new FormQuestions(speech, consentTexts);
		this.revision = revision;
	}

	OutgoingMessage parts(Booking booking) {
		String id = booking.id().value();
		return card(booking, RegistrationWords.CORRECT_TITLE,
				Speech.lines(what(booking), "\n" + this.speech.say(RegistrationWords.CORRECT_PARTS)),
				List.of(this.speech.button(RegistrationWords.BUTTON_CORRECT_CHAT, RegistrationFlow.CHANGE_CHAT, id),
						this.speech.button(RegistrationWords.BUTTON_CORRECT_PAGE, RegistrationFlow.CHANGE_PAGE, id)));
	}

	OutgoingMessage page(Booking booking, URI page) {
		return card(booking, RegistrationWords.CORRECT_TITLE,
				Speech.lines(what(booking), "\n" + this.speech.say(RegistrationWords.CORRECT_PAGE)),
				List.of(new Action.Open(this.speech.say(RegistrationWords.BUTTON_PAGE), page)));
	}

	OutgoingMessage ask(Program program, Correcting correcting, Field field, String problem) {
		return this.questions.askAgain(program, correcting.draft(), field,
				correcting.before().getOrDefault(field.id().value(), ""), problem, this.revision);
	}

	OutgoingMessage summary(Program program, Correcting correcting) {
		Map<String, String> anew = correcting.anew();
		String personal = program.form()
			.inChat()
			.stream()
			.filter((field) -> field.isPersonal() && anew.containsKey(field.id().value()))
			.map((field) -> this.speech.say(RegistrationWords.LINE_MARK) + field.label() + "："
					+ this.speech.say(RegistrationWords.CORRECT_PERSONAL))
			.collect(Collectors.joining("\n"));
		return this.speech.card(program.isNeutral(), this.speech.say(RegistrationWords.CORRECT_CONFIRM_TITLE),
				Speech.lines(program.facts().title(), "\n" + this.questions.answers(program, anew), personal),
				List.of(this.speech.button(this.revision, RegistrationWords.BUTTON_CORRECT_CONFIRM,
						RegistrationFlow.CONFIRM)),
				this.speech.button(this.revision, RegistrationWords.BUTTON_BACK, RegistrationFlow.BACK));
	}

	OutgoingMessage stays(Booking booking, Tidings.Uncorrected reason) {
		RegistrationWords words = switch (reason) {
			case NO_ROOM -> RegistrationWords.UNCORRECTED_NO_ROOM;
			case NOT_OPEN -> RegistrationWords.UNCORRECTED_NOT_OPEN;
			case TOO_LATE -> RegistrationWords.UNCORRECTED_TOO_LATE;
			case NOT_FILLED_IN -> RegistrationWords.NOT_FILLED_IN;
		};
		List<Action> buttons = switch (reason) {
			case NO_ROOM, NOT_FILLED_IN -> List.of(this.speech.button(RegistrationWords.BUTTON_CORRECT,
					RegistrationFlow.CHANGE, booking.id().value()));
			case NOT_OPEN, TOO_LATE -> this.facts.call(booking);
		};
		return card(booking, RegistrationWords.UNCORRECTED_TITLE,
				Speech.lines(what(booking), "\n" + this.speech.say(words, "phone", this.facts.phone(booking)),
						this.speech.say(RegistrationWords.KEPT)),
				buttons);
	}

	private String what(Booking booking) {
		return Speech.lines(this.facts.title(booking), this.facts.when(booking));
	}

	private OutgoingMessage card(Booking booking, RegistrationWords title, String body, List<Action> buttons) {
		return this.speech.card(this.facts.isNeutral(booking), this.speech.say(title), body, buttons);
	}

}
