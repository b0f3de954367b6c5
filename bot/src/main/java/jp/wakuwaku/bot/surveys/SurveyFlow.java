package jp.wakuwaku.bot.surveys;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.Input;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.conversation.TypedWords;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;

/** Asks what somebody thought of a session, a question a screen. */
final class SurveyFlow implements Flow {

	static final String NAME = "survey";

	static final String START = "start";

	static final String ANSWER = "answer";

	static final String BACK = "back";

	static final String SEND = "send";

	static final String DECLINE = "decline";

	static final String ACCEPT = "accept";

	private static final Set<String> BACK_WORDS = normalised("戻る", "もどる", "ひとつ前に戻る", "ひとつまえにもどる", "一つ前に戻る", "前の質問",
			"back", "go back");

	private static final Set<String> SEND_WORDS = normalised("送る", "送ります", "おくる", "はい", "send", "yes");

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Optional<Turn> advance(Situation situation, Input input) {
		if (situation.group()) {
			return Optional.empty();
		}
		return switch (input) {
			case Input.Chose chose -> chosen(situation, chose.choice());
			case Input.Said(String text) -> said(situation, text);
			case Input.Told(String news) -> SurveyTidings.read(news).map((tidings) -> told(situation, tidings));
		};
	}

	private static Optional<Turn> chosen(Situation situation, Choice choice) {
		return switch (choice.action()) {
			case START -> Optional.of(start(choice.arguments().stream().findFirst().orElse("")));
			case DECLINE -> Optional.of(wish(false));
			case ACCEPT -> Optional.of(wish(true));
			case ANSWER -> answering(situation).flatMap((state) -> answer(situation, state, choice.arguments()));
			case BACK -> answering(situation).map((state) -> ask(situation, state.back()));
			case SEND -> answering(situation).flatMap(SurveyFlow::send);
			default -> Optional.empty();
		};
	}

	private static Optional<Turn> said(Situation situation, String text) {
		return SurveyWish.in(text).map((wish) -> switch (wish) {
			case START -> start("");
			case DECLINE -> wish(false);
			case ACCEPT -> wish(true);
		}).or(() -> answering(situation).flatMap((state) -> said(situation, state, TypedWords.normalised(text))));
	}

	private static Optional<Turn> said(Situation situation, SurveyState.Answering state, String word) {
		if (BACK_WORDS.contains(word)) {
			return Optional.of(ask(situation, state.back()));
		}
		if (state.question().isEmpty()) {
			return SEND_WORDS.contains(word) ? send(state) : Optional.empty();
		}
		return state.question()
			.flatMap((question) -> option(question, word, situation.language()))
			.map((option) -> ask(situation, state.with(option)));
	}

	/** By its words, or by its number from 1. */
	private static Optional<String> option(Question question, String word, Language language) {
		List<String> options = question.options();
		return Stream.iterate(0, (place) -> place < options.size(), (place) -> place + 1)
			.filter((place) -> word.equals(Integer.toString(place + 1))
					|| word.equals(TypedWords.normalised(SurveyWords.option(question, options.get(place), language))))
			.map(options::get)
			.findFirst();
	}

	private static Turn told(Situation situation, SurveyTidings tidings) {
		SurveyCards cards = new SurveyCards(situation.language());
		return switch (tidings) {
			case SurveyTidings.Ready(String session) -> ask(situation, new SurveyState.Answering(session, List.of()));
			case SurveyTidings.Counted _ -> ends(situation, cards.text(SurveyWords.THANKS));
			case SurveyTidings.Closed(SurveyTidings.Reason reason) -> ends(situation, cards.closed(reason));
			case SurveyTidings.Wished(SurveyTidings.Outcome outcome) -> Turn.saying(cards.wished(outcome));
		};
	}

	/**
	 * Leaves the flow where this was waited for, and no other questionnaire that was
	 * begun since.
	 */
	private static Turn ends(Situation situation, OutgoingMessage words) {
		return SurveyState.read(situation.state()).filter(SurveyState.Sending.class::isInstance).isPresent()
				? Turn.ending(words) : Turn.saying(words);
	}

	private static Turn start(String session) {
		return Turn.saying().doing(List.of(new SurveyErrand.Begin(session)));
	}

	private static Turn wish(boolean isWanted) {
		return Turn.saying().doing(List.of(new SurveyErrand.Wish(isWanted)));
	}

	private static Optional<Turn> answer(Situation situation, SurveyState.Answering state, List<String> words) {
		return state.question()
			.filter((question) -> words.size() == 2 && words.getFirst().equals(question.id())
					&& question.options().contains(words.getLast()))
			.map((_) -> ask(situation, state.with(words.getLast())));
	}

	private static Turn ask(Situation situation, SurveyState.Answering state) {
		SurveyCards cards = new SurveyCards(situation.language());
		long revision = situation.nextRevision();
		return Turn.asking(state.write(),
				state.question()
					.map((question) -> cards.question(question, revision))
					.orElseGet(() -> cards.confirmation(revision)));
	}

	private static Optional<Turn> send(SurveyState.Answering state) {
		return state.question().isPresent() ? Optional.empty()
				: Optional.of(Turn.asking(new SurveyState.Sending(state.session()).write())
					.doing(List.of(new SurveyErrand.Send(state.session(), state.answers()))));
	}

	private static Optional<SurveyState.Answering> answering(Situation situation) {
		return SurveyState.read(situation.state())
			.filter(SurveyState.Answering.class::isInstance)
			.map(SurveyState.Answering.class::cast);
	}

	private static Set<String> normalised(String... words) {
		return Set.copyOf(Stream.of(words).map(TypedWords::normalised).toList());
	}

}
