package jp.wakuwaku.bot.conversation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.knowledge.Language;

/** What residents can say at any point of a dialogue, in words or by a button. */
enum Command {

	MENU(StandardReply.COMMAND_MENU, "メニュー メニューを見る menu"),

	HELP(StandardReply.COMMAND_HELP, "使い方 使いかた つかい方 つかいかた ヘルプ help"),

	STOP(StandardReply.COMMAND_STOP, "やめる やめます 中止 中止する 中止します 終了 終了する 終了します stop quit"),

	RESTART(StandardReply.COMMAND_RESTART,
			"最初から 初めから はじめから さいしょから やり直す やり直し やりなおす やりなおし リセット リセットする restart startover"),

	/** In words it is good only when there is something to go on with. */
	CONTINUE(StandardReply.COMMAND_CONTINUE, "続ける つづける 続き つづき continue");

	/** The name that takes a flow's place in the buttons of commands. */
	static final String FLOW = "dialogue";

	private static final Map<String, Command> WORDS = new HashMap<>();

	/** Without a flow to stop, this is about something else, for example a seminar. */
	private static final Map<String, Command> WORDS_WITHIN_FLOW = new HashMap<>();

	private static final Map<String, Command> WORDS_FOR_GOING_ON = new HashMap<>();

	static {
		Stream.of(MENU, HELP, STOP, RESTART).forEach((command) -> command.answerTo(command.words, WORDS));
		CONTINUE.answerTo(CONTINUE.words, WORDS_FOR_GOING_ON);
		STOP.answerTo("キャンセル キャンセルする キャンセルします", WORDS_WITHIN_FLOW);
	}

	private final StandardReply label;

	private final String words;

	Command(StandardReply label, String words) {
		this.label = label;
		this.words = words;
	}

	/** The command in words that {@link TypedWords} has brought into one form. */
	static Optional<Command> typed(String normalised, boolean withinFlow) {
		Command command = WORDS.get(normalised);
		return Optional.ofNullable((command == null && withinFlow) ? WORDS_WITHIN_FLOW.get(normalised) : command);
	}

	/** Whether somebody wants to go on with what was left. */
	static boolean isToGoOn(String normalised) {
		return WORDS_FOR_GOING_ON.containsKey(normalised);
	}

	static Optional<Command> chosen(Choice choice) {
		return Stream.of(values())
			.filter((command) -> choice.flow().equals(FLOW) && choice.action().equals(command.action()))
			.findFirst();
	}

	Action.Choose button(Language language) {
		return new Action.Choose(this.label.text(language), Choice.lasting(FLOW, action()).data());
	}

	private String action() {
		return name().toLowerCase(Locale.ROOT);
	}

	private void answerTo(String words, Map<String, Command> meanings) {
		Stream.of(words.split(" ")).forEach((word) -> meanings.put(TypedWords.normalised(word), this));
	}

}
