package jp.wakuwaku.bot.faq.feedback;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.Input;
import jp.wakuwaku.bot.conversation.Memory;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.conversation.TurnCommand;
import jp.wakuwaku.bot.conversation.TypedWords;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;

/**
 * Sends a question to staff, after showing what is sent. Asks for the question first
 * where none is remembered.
 */
public final class AskStaffFlow implements Flow {

	private static final String FLOW = "staff";

	private static final String ASK = "ask";

	private static final String SEND = "send";

	/** Waits for the question. */
	private static final String ASKING = "asking";

	/** Waits for consent to a question; followed by the event that brought it. */
	private static final String CONSENTING = "consenting:";

	private static final int LONGEST = 1_000;

	private static final Set<String> WORDS = words(StaffWords.BUTTON_ASK, "職員に聞く", "職員に聞きたい", "職員に質問する", "職員に質問したい",
			"しょくいんにきく", "しょくいんにききたい", "市役所の人に聞きたい", "しやくしょのひとにきく", "ask staff", "ask the staff", "ask a person");

	private static final Set<String> CONSENT = words(StaffWords.BUTTON_SEND, "送ります", "送って", "おくる", "おくります", "はい",
			"yes");

	/**
	 * Starts it from anywhere.
	 * @param language what the resident reads
	 * @return a button
	 */
	public static Action start(Language language) {
		return new Action.Choose(StaffWords.BUTTON_ASK.in(language), Choice.lasting(FLOW, ASK).data());
	}

	@Override
	public String name() {
		return FLOW;
	}

	@Override
	public Optional<Turn> advance(Situation situation, Input input) {
		return switch (input) {
			case Input.Chose chose when chose.choice().action().equals(ASK) -> Optional.of(start(situation));
			case Input.Chose chose when chose.choice().action().equals(SEND) -> Optional.of(send(situation));
			case Input.Chose _, Input.Told _ -> Optional.empty();
			case Input.Said said -> said(situation, said.text());
		};
	}

	@Override
	public List<TurnCommand> takenBack(String message) {
		return List.of(new EraseMessage(message));
	}

	@Override
	public List<TurnCommand> chatEnded() {
		return List.of(new LeaveChat());
	}

	private static Optional<Turn> said(Situation situation, String text) {
		String word = TypedWords.normalised(text);
		String state = situation.state();
		if (WORDS.contains(word)) {
			return Optional.of(start(situation));
		}
		if (ASKING.equals(state)) {
			return Optional.of(confirm(situation, Memory.of(situation, text, "")));
		}
		return (state != null && CONSENT.contains(word)) ? Optional.of(send(situation)) : Optional.empty();
	}

	private static Turn start(Situation situation) {
		Memory memory = situation.memory();
		return (memory == null || memory.words().isBlank())
				? Turn.asking(ASKING, StaffWords.HOW.message(situation.language())) : confirm(situation, memory);
	}

	private static Turn confirm(Situation situation, Memory memory) {
		if (memory.words().length() > LONGEST) {
			return Turn.asking(ASKING, StaffWords.TOO_LONG.message(situation.language()));
		}
		return Turn.asking(CONSENTING + memory.event(), confirmation(memory, situation)).remembering(memory);
	}

	/** Sends what was shown; what was asked since then is shown first. */
	private static Turn send(Situation situation) {
		Memory memory = situation.memory();
		if (memory == null || !(CONSENTING + memory.event()).equals(situation.state())) {
			return start(situation);
		}
		return Turn.ending(StaffWords.SENT.message(situation.language()))
			.doing(List.of(new AskStaff(memory.message(), memory.words()),
					NoteFeedback.of(Count.of("staff-asked:" + memory.event(), Figure.STAFF_ASKED))))
			.forgetting();
	}

	/** What a locked screen shows leaves the question out. */
	private static OutgoingMessage confirmation(Memory memory, Situation situation) {
		Language language = situation.language();
		String words = "「" + memory.words() + "」";
		String rules = StaffWords.CONSENT.in(language);
		Action send = new Action.Choose(StaffWords.BUTTON_SEND.in(language),
				Choice.lasting(FLOW, SEND).boundTo(situation.nextRevision()).data());
		String stop = StaffWords.BUTTON_STOP.in(language);
		Card card = new Card(null, StaffWords.CONSENT_TITLE.in(language), words + "\n\n" + rules, null,
				List.of(send, new Action.Say(stop, stop)), true);
		return new OutgoingMessage.Cards(
				StaffWords.CONSENT_SUMMARY.in(language) + "\n" + rules + "\n" + StaffWords.CONSENT_CHOICES.in(language),
				List.of(card), List.of());
	}

	private static Set<String> words(StaffWords button, String... words) {
		return Stream.concat(Stream.of(words), Stream.of(Language.values()).map(button::in))
			.map(TypedWords::normalised)
			.collect(Collectors.toUnmodifiableSet());
	}

}
