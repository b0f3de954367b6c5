package jp.wakuwaku.bot.reminders;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.Input;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.conversation.TypedWords;
import jp.wakuwaku.bot.line.OutgoingMessage;

/** Lets residents say whether they are reminded, by a button or in words. */
final class ReminderFlow implements Flow {

	static final String NAME = "reminders";

	static final String LOOK = "look";

	static final String OFF = "off";

	static final String ON = "on";

	private static final Set<String> LOOK_WORDS = Set.of("リマインド", "リマインドの設定", "リマインド設定", "リマインダー", "リマインドをえらぶ",
			"reminders", "reminder");

	private static final Set<String> OFF_WORDS = Set.of("リマインドを止める", "リマインドを止めて", "リマインドをとめる", "リマインド停止", "リマインドをやめる",
			"リマインド不要", "リマインドはいらない", "リマインドいらない", "リマインドを受け取らない", "リマインドオフ", "stop reminders", "no more reminders");

	private static final Set<String> ON_WORDS = Set.of("リマインドを受け取る", "リマインドをうけとる", "リマインド再開", "リマインドを再開する", "リマインドオン",
			"リマインドしてください", "リマインドして", "start reminders", "remind me");

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Optional<Turn> advance(Situation situation, Input input) {
		return switch (input) {
			case Input.Chose _ when situation.group() -> Optional
				.of(Turn.saying(new OutgoingMessage.Text(ReminderWords.GROUP.in(situation.language()), List.of())));
			case Input.Said _ when situation.group() -> Optional.empty();
			case Input.Chose chose -> wish(chose.choice().action());
			case Input.Said said -> typed(TypedWords.normalised(said.text()));
			case Input.Told told -> ReminderNews.read(told.news())
				.map((news) -> Turn.saying(ReminderCards.told(situation.language(), news)));
		};
	}

	private static Optional<Turn> wish(String action) {
		return switch (action) {
			case LOOK -> doing(ReminderWish.Kind.LOOK);
			case OFF -> doing(ReminderWish.Kind.OFF);
			case ON -> doing(ReminderWish.Kind.ON);
			default -> Optional.empty();
		};
	}

	private static Optional<Turn> typed(String word) {
		if (isOneOf(LOOK_WORDS, word)) {
			return doing(ReminderWish.Kind.LOOK);
		}
		if (isOneOf(OFF_WORDS, word)) {
			return doing(ReminderWish.Kind.OFF);
		}
		return isOneOf(ON_WORDS, word) ? doing(ReminderWish.Kind.ON) : Optional.empty();
	}

	private static boolean isOneOf(Set<String> words, String word) {
		return words.stream().map(TypedWords::normalised).anyMatch(word::equals);
	}

	private static Optional<Turn> doing(ReminderWish.Kind kind) {
		return Optional.of(Turn.saying().doing(List.of(new ReminderWish(kind))));
	}

}
