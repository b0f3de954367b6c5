package jp.wakuwaku.bot.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One feature's side of the dialogue: a decision from what is known and what the resident
 * did to what the bot says. Implementations are beans; those without an own place in a
 * dialogue are asked in the order of Spring's {@code @Order}.
 */
public interface Flow {

	/**
	 * Returns the name that sessions and buttons carry.
	 * @return lower-case letters, the same in every release
	 */
	String name();

	/**
	 * Decides what to say. Repeated for the same event after a crash, so it changes
	 * nothing by itself.
	 * @param situation what is known
	 * @param input what the resident did
	 * @return what follows, empty when this flow has nothing to say to it
	 */
	Optional<Turn> advance(Situation situation, Input input);

	/**
	 * Decides whether a resident can come back to what this flow left in the session,
	 * when the dialogue goes on to another flow or to none. Whoever says 「続ける」 within a
	 * day does, and this flow is then asked with that word.
	 * @param state what this flow left
	 * @return {@code false} by default: it is over then
	 */
	default boolean canGoOnFrom(String state) {
		return false;
	}

	/**
	 * Decides what this feature has to erase when somebody takes a message back.
	 * @param message LINE's id of the message, as in {@link Situation#message()}
	 * @return what is to be done, nothing by default
	 */
	default List<TurnCommand> takenBack(String message) {
		return List.of();
	}

	/**
	 * Decides what this feature has to erase when a chat is over: its resident has
	 * blocked the bot, or its group has sent it away.
	 * @return what is to be done, nothing by default
	 */
	default List<TurnCommand> chatEnded() {
		return List.of();
	}

	/**
	 * Decides what this feature has to look at when a resident becomes a friend of the
	 * bot, also once more after having blocked it. The greeting goes out by the reply
	 * token, so what this leads to is pushed.
	 * @return what is to be done, nothing by default
	 */
	default List<TurnCommand> chatBegun() {
		return List.of();
	}

	/**
	 * The same for a feature that cares whether somebody comes back.
	 * @param returning whether the resident had blocked the bot
	 * @return what is to be done, by default the same for both
	 */
	default List<TurnCommand> chatBegun(boolean returning) {
		return chatBegun();
	}

	/**
	 * Decides what this feature has to note when a resident writes or taps for the first
	 * time, or for the first time after a long silence.
	 * @return what is to be done, nothing by default
	 */
	default List<TurnCommand> chatSeen() {
		return List.of();
	}

	/**
	 * Returns what residents can say at any point of a dialogue besides the words of the
	 * menu, without leaving what they are in.
	 * @return a choice of this flow by the words that stand for it, none by default
	 */
	default Map<String, Choice> words() {
		return Map.of();
	}

	/**
	 * Returns where this feature can be entered.
	 * @return menu items, none by default
	 */
	default List<MenuItem> menu() {
		return List.of();
	}

}
