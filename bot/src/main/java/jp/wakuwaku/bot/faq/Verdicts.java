package jp.wakuwaku.bot.faq;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.conversation.Memory;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.TypedWords;
import jp.wakuwaku.knowledge.Language;

/** What residents type instead of tapping a button below an answer or candidates. */
final class Verdicts {

	private static final Map<String, String> ACTIONS = Stream
		.of(words(FaqChoices.HELPFUL, FaqWords.BUTTON_HELPFUL, "役に立ちました", "役立った", "やくにたった", "やくにたちました", "helpful",
				"it helped"),
				words(FaqChoices.WRONG, FaqWords.BUTTON_WRONG, "違う", "ちがいます", "違います", "ちがった", "違った", "wrong",
						"not helpful"),
				words(FaqChoices.NONE, FaqWords.BUTTON_NONE, "この中にはない", "このなかにない", "この中にありません", "none"))
		.flatMap((words) -> words.entrySet().stream())
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

	private Verdicts() {
	}

	/**
	 * The button that a text stands for, by what was shown last. Nothing in groups, where
	 * it is not known who speaks of which answer.
	 */
	static Optional<Choice> typed(Situation situation, String text) {
		String action = situation.group() ? null : ACTIONS.get(TypedWords.normalised(text));
		if (action == null) {
			return Optional.empty();
		}
		Optional<Choice> shown = Optional.ofNullable(situation.memory()).map(Memory::note).flatMap(Choice::parse);
		return Optional.of(shown.flatMap((choice) -> meant(action, choice)).orElseGet(() -> FaqChoices.of(action)));
	}

	/** "ちがう" to candidates and "この中にない" to an answer mean the same. */
	private static Optional<Choice> meant(String action, Choice shown) {
		if (!action.equals(FaqChoices.HELPFUL)) {
			return Optional.of(shown);
		}
		return shown.action().equals(FaqChoices.WRONG) ? Optional.of(FaqChoices.helpful(shown)) : Optional.empty();
	}

	private static Map<String, String> words(String action, FaqWords button, String... words) {
		return Stream.concat(Stream.of(Language.values()).map(button::in), Stream.of(words))
			.map(TypedWords::normalised)
			.distinct()
			.collect(Collectors.toUnmodifiableMap((word) -> word, (_) -> action));
	}

}
