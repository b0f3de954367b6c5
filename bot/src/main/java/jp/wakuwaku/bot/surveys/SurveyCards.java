package jp.wakuwaku.bot.surveys;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

/**
 * The screens of a questionnaire. No option stands out, and none says what was answered.
 *
 * @param language what the resident reads
 */
record SurveyCards(Language language) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日（E） H:mm", Locale.JAPAN);

	private static final DateTimeFormatter DAY_IN_ENGLISH = DateTimeFormatter.ofPattern("E, MMM d, H:mm",
			Locale.ENGLISH);

	/**
	 * Says no more than that there is one where taking part is nobody else's business.
	 */
	OutgoingMessage invitation(Program program, String session, Instant closesAt) {
		String thanks = program.isNeutral() ? SurveyWords.INVITATION_NEUTRAL.in(this.language)
				: SurveyWords.INVITATION.in(this.language, "title", program.facts().title());
		String how = SurveyWords.INVITATION_HOW.in(this.language, "until",
				((this.language == Language.EN) ? DAY_IN_ENGLISH : DAY).format(JapanTime.at(closesAt)));
		List<Action> buttons = List.of(lasting(SurveyWords.BUTTON_START, SurveyFlow.START, session),
				lasting(SurveyWords.BUTTON_DECLINE, SurveyFlow.DECLINE));
		Card card = new Card(null, SurveyWords.INVITATION_TITLE.in(this.language), thanks + "\n\n" + how, null, buttons,
				true);
		return new OutgoingMessage.Cards(alt(card.title(), card.body(), buttons), List.of(card), List.of());
	}

	OutgoingMessage question(Question question, long revision) {
		List<Action> options = question.options()
			.stream()
			.<Action>map((option) -> new Action.Choose(SurveyWords.option(question, option, this.language),
					choice(revision, SurveyFlow.ANSWER, question.id(), option)))
			.toList();
		String tag = SurveyWords.TAG.in(this.language, "number", question.place() + 1, "count",
				Question.values().length);
		String title = SurveyWords.question(question, this.language);
		return new OutgoingMessage.Cards(tag + "\n" + alt(title, null, options),
				List.of(new Card(tag, title, null, null, options, false)),
				(question.place() == 0) ? List.of() : List.of(back(revision)));
	}

	OutgoingMessage confirmation(long revision) {
		Action send = new Action.Choose(SurveyWords.BUTTON_SEND.in(this.language), choice(revision, SurveyFlow.SEND));
		Card card = new Card(null, SurveyWords.SEND_TITLE.in(this.language), SurveyWords.SEND.in(this.language), null,
				List.of(send, back(revision)), true);
		return new OutgoingMessage.Cards(alt(card.title(), card.body(), card.buttons()), List.of(card), List.of());
	}

	OutgoingMessage closed(SurveyTidings.Reason reason) {
		return text(switch (reason) {
			case ANSWERED -> SurveyWords.AGAIN;
			case OVER -> SurveyWords.OVER;
			case NOTHING -> SurveyWords.NOTHING;
		});
	}

	OutgoingMessage wished(SurveyTidings.Outcome outcome) {
		return switch (outcome) {
			case DECLINED -> new OutgoingMessage.Text(SurveyWords.DECLINED.in(this.language),
					List.of(lasting(SurveyWords.BUTTON_ACCEPT, SurveyFlow.ACCEPT)));
			case ACCEPTED -> new OutgoingMessage.Text(SurveyWords.ACCEPTED.in(this.language),
					List.of(lasting(SurveyWords.BUTTON_DECLINE, SurveyFlow.DECLINE)));
			case NOBODY -> text(SurveyWords.NOBODY);
		};
	}

	OutgoingMessage text(SurveyWords words) {
		return new OutgoingMessage.Text(words.in(this.language), List.of());
	}

	private Action back(long revision) {
		return new Action.Choose(SurveyWords.BUTTON_BACK.in(this.language), choice(revision, SurveyFlow.BACK));
	}

	private Action lasting(SurveyWords label, String action, String... arguments) {
		return new Action.Choose(label.in(this.language), Choice.lasting(SurveyFlow.NAME, action, arguments).data());
	}

	private static String choice(long revision, String action, String... arguments) {
		return Choice.lasting(SurveyFlow.NAME, action, arguments).boundTo(revision).data();
	}

	private String alt(@Nullable String title, @Nullable String body, List<Action> buttons) {
		String offered = buttons.stream()
			.map(Action::label)
			.collect(Collectors.joining(SurveyWords.LIST_SEPARATOR.in(this.language),
					SurveyWords.CHOICES.in(this.language), ""));
		return title + "\n" + ((body != null) ? body + "\n" : "") + offered;
	}

}
