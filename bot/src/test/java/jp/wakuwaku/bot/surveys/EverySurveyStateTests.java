package jp.wakuwaku.bot.surveys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.conversation.Input;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Every state and every input: nothing throws, whatever a button or the news carry. */
class EverySurveyStateTests {

	private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

	private static final String SESSION = "marketing-1";

	private static final List<String> ACTIONS = List.of("start", "answer", "back", "send", "decline", "accept",
			"unheard-of");

	private final SurveyFlow flow = new SurveyFlow();

	static List<@Nullable String> states() {
		List<@Nullable String> states = new ArrayList<>();
		IntStream.rangeClosed(0, Question.values().length)
			.mapToObj((answered) -> answering(answered).write())
			.forEach(states::add);
		states.add(new SurveyState.Sending(SESSION).write());
		states.addAll(List.of("", "{}", "null", "{\"state\":\"of-a-later-release\"}", "not JSON",
				"{\"state\":\"answering\",\"session\":\"a\",\"answers\":[\"gone\"]}",
				"{\"state\":\"answering\",\"session\":\"a\",\"answers\":[\"very\",\"clear\",\"useful\",\"easy\",\"yes\",\"yes\"]}"));
		states.add(null);
		return states;
	}

	private static SurveyState.Answering answering(int answered) {
		return new SurveyState.Answering(SESSION,
				Stream.of(Question.values()).limit(answered).map((question) -> question.options().getFirst()).toList());
	}

	private static List<Input> inputs() {
		List<Input> inputs = new ArrayList<>();
		List<List<String>> arguments = new ArrayList<>(List.of(List.of(), List.of(SESSION), List.of("GONE_"),
				List.of("satisfaction"), List.of("gone", "very"), List.of("satisfaction", "gone")));
		Stream.of(Question.values())
			.flatMap((question) -> question.options().stream().map((option) -> List.of(question.id(), option)))
			.forEach(arguments::add);
		ACTIONS.forEach((action) -> arguments.forEach((words) -> inputs
			.add(new Input.Chose(Choice.lasting(SurveyFlow.NAME, action, words.toArray(String[]::new)), Map.of()))));
		Stream
			.of("はい", "送る", "もどる", "1", "５", "6", "0", "とても満足", "思った", "答えない", "アンケートは受け取らない", "アンケートに答える", "アンケート",
					"？", "ね".repeat(5_000), "\u0000", "駐車場はありますか", "Yes", "No answer")
			.forEach((text) -> inputs.add(new Input.Said(text)));
		tidings().map(SurveyTidings::write).forEach((news) -> inputs.add(new Input.Told(news)));
		Stream.of("", "{}", "null", "{\"kind\":\"of-a-later-release\"}", "{\"kind\":\"closed\"}", "not JSON")
			.forEach((news) -> inputs.add(new Input.Told(news)));
		return inputs;
	}

	private static Stream<SurveyTidings> tidings() {
		return Stream
			.of(Stream.<SurveyTidings>of(new SurveyTidings.Ready(SESSION), new SurveyTidings.Counted(SESSION)),
					Stream.of(SurveyTidings.Reason.values()).map(SurveyTidings.Closed::new),
					Stream.of(SurveyTidings.Outcome.values()).map(SurveyTidings.Wished::new))
			.flatMap((kind) -> kind);
	}

	@ParameterizedTest
	@MethodSource("states")
	void throwsNothingAndSaysOneThingAtMost(@Nullable String state) {
		for (Input input : inputs()) {
			for (Language language : Language.values()) {
				assertThatCode(() -> assertThat(this.flow.advance(situation(state, false, language), input)
					.map(Turn::replies)
					.orElse(List.of())).hasSizeLessThan(2)).as("%s in %s", input, state).doesNotThrowAnyException();
				assertThat(this.flow.advance(situation(state, true, language), input)).isEmpty();
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void asksFiveQuestionsOneAScreenWithAtMostFiveOptions(Language language) {
		Turn turn = told(null, language, new SurveyTidings.Ready(SESSION));
		for (Question question : Question.values()) {
			OutgoingMessage.Cards screen = screen(turn);
			Card card = screen.cards().getFirst();
			assertThat(card.buttons()).hasSizeBetween(3, 5);
			assertThat(card.emphasized()).isFalse();
			assertThat(screen.altText()).contains(String.valueOf(question.place() + 1), String.valueOf(card.title()));
			card.buttons().forEach((button) -> assertThat(screen.altText()).contains(button.label()));
			assertThat(labels(card)).doesNotHaveDuplicates();
			turn = advance(state(turn), language, choice(card.buttons().get(1)));
		}
		assertThat(screen(turn).cards().getFirst().buttons()).hasSize(2);
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void takesTypedWordsAndNumbersForButtons(Language language) {
		for (int answered = 0; answered < Question.values().length; answered++) {
			String state = answering(answered).write();
			Question question = Question.at(answered).orElseThrow();
			for (String option : question.options()) {
				String expected = answering(answered).with(option).write();
				assertThat(
						state(advance(state, language, new Input.Said(SurveyWords.option(question, option, language)))))
					.isEqualTo(expected);
				assertThat(state(advance(state, language,
						new Input.Said(String.valueOf(question.options().indexOf(option) + 1)))))
					.isEqualTo(expected);
			}
		}
	}

	@Test
	void goesBackToCorrectTheLastAnswer() {
		for (int answered = 1; answered <= Question.values().length; answered++) {
			for (Input back : List.of(new Input.Said("もどる"),
					new Input.Chose(Choice.lasting(SurveyFlow.NAME, SurveyFlow.BACK), Map.of()))) {
				assertThat(state(advance(answering(answered).write(), Language.JA, back)))
					.isEqualTo(answering(answered - 1).write());
			}
		}
	}

	@Test
	void sendsNothingBeforeTheEnd() {
		for (int answered = 0; answered < Question.values().length; answered++) {
			String state = answering(answered).write();
			assertThat(this.flow.advance(situation(state, false, Language.JA),
					new Input.Chose(Choice.lasting(SurveyFlow.NAME, SurveyFlow.SEND), Map.of())))
				.isEmpty();
		}
		Turn sent = advance(answering(Question.values().length).write(), Language.JA, new Input.Said("送る"));
		assertThat(sent.commands())
			.containsExactly(new SurveyErrand.Send(SESSION, List.of("very", "clear", "useful", "easy", "yes")));
	}

	@Test
	void keepsNoAnswerOnceItIsSent() {
		Turn sent = advance(answering(Question.values().length).write(), Language.JA, new Input.Said("送る"));
		assertThat(state(sent)).doesNotContain("very", "clear", "useful", "easy", "yes");
		Turn thanks = told(state(sent), Language.JA, new SurveyTidings.Counted(SESSION));
		assertThat(thanks.next()).isEqualTo(new Turn.Next.Ended());
	}

	@Test
	void leavesAQuestionToWhoeverCanAnswerIt() {
		assertThat(this.flow.advance(situation(answering(2).write(), false, Language.JA), new Input.Said("駐車場はありますか")))
			.isEmpty();
	}

	@Test
	void doesNotEndAnotherQuestionnaireThatIsBeingAnswered() {
		Turn turn = told(answering(2).write(), Language.JA, new SurveyTidings.Closed(SurveyTidings.Reason.OVER));
		assertThat(turn.next()).isEqualTo(new Turn.Next.Unchanged());
	}

	/** Whatever was answered before, the screen is the same. */
	@Test
	void showsNoAnswerThatWasGiven() {
		for (int answered = 1; answered <= Question.values().length; answered++) {
			SurveyState.Answering other = new SurveyState.Answering(SESSION,
					Stream.of(Question.values())
						.limit(answered)
						.map((question) -> question.options().getLast())
						.toList());
			assertThat(advance(other.write(), Language.JA, new Input.Said("もどる")).replies())
				.isEqualTo(advance(answering(answered).write(), Language.JA, new Input.Said("もどる")).replies());
			assertThat(other).asString().doesNotContain("none");
		}
	}

	@Test
	void randomAnswersEndInAnErrandWithFiveOptionsOrInNothing() {
		Random random = new Random(20_261_130);
		for (int run = 0; run < 300; run++) {
			Turn turn = told(null, Language.JA, new SurveyTidings.Ready(SESSION));
			for (int step = 0; step < 40 && turn.commands().isEmpty(); step++) {
				List<Action> buttons = Stream
					.concat(screen(turn).cards().getFirst().buttons().stream(), screen(turn).quickReplies().stream())
					.toList();
				turn = advance(state(turn), Language.JA, choice(buttons.get(random.nextInt(buttons.size()))));
			}
			turn.commands().forEach((command) -> {
				List<String> answers = ((SurveyErrand.Send) command).answers();
				assertThat(answers).hasSize(Question.values().length);
				Stream.of(Question.values())
					.forEach((question) -> assertThat(question.options()).contains(answers.get(question.place())));
			});
		}
	}

	private Turn advance(@Nullable String state, Language language, Input input) {
		return this.flow.advance(situation(state, false, language), input).orElseThrow();
	}

	private Turn told(@Nullable String state, Language language, SurveyTidings tidings) {
		return advance(state, language, new Input.Told(tidings.write()));
	}

	private static Input choice(Action button) {
		return new Input.Chose(Choice.parse(((Action.Choose) button).data()).orElseThrow(), Map.of());
	}

	private static OutgoingMessage.Cards screen(Turn turn) {
		assertThat(turn.replies()).hasSize(1);
		return (OutgoingMessage.Cards) turn.replies().getFirst();
	}

	private static Set<String> labels(Card card) {
		return card.buttons().stream().map(Action::label).collect(Collectors.toSet());
	}

	private static String state(Turn turn) {
		return Optional.of(turn.next())
			.filter(Turn.Next.Within.class::isInstance)
			.map((next) -> ((Turn.Next.Within) next).state())
			.orElseThrow();
	}

	private static Situation situation(@Nullable String state, boolean group, Language language) {
		return new Situation(group, state, NOW, 7, language, new EventId("event-9"), "1", null);
	}

}
