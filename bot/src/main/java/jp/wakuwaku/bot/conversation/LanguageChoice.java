package jp.wakuwaku.bot.conversation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.knowledge.Language;

/** How residents choose the language of the answers, in words or by a button. */
final class LanguageChoice {

	private static final String ACTION = "language";

	private static final List<String> FRAMES = List.of("%s", "%sで", "%sに", "%sにして", "%sに変えて", "%sで話して", "%sで答えて",
			"in %s", "in %s please", "%s please", "%s版");

	private static final Map<Language, List<String>> WORDS = new EnumMap<>(
			Map.of(Language.JA, words("日本語", "ふつうの日本語", "普通の日本語", "いつもの日本語", "にほんご", "ふつうのにほんご", "Japanese"),
					Language.EASY_JA, words("やさしい日本語", "やさしいにほんご", "優しい日本語", "易しい日本語", "簡単な日本語", "かんたんな日本語",
							"かんたんなにほんご", "わかりやすい日本語", "easy Japanese", "simple Japanese"),
					Language.EN, words("English", "英語", "えいご")));

	private LanguageChoice() {
	}

	/** The language in words that {@link TypedWords} has brought into one form. */
	static Optional<Language> typed(String normalised) {
		return WORDS.entrySet()
			.stream()
			.filter((language) -> language.getValue().contains(normalised))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	static Optional<Language> chosen(Choice choice) {
		return Stream.of(choice)
			.filter((it) -> it.flow().equals(Command.FLOW) && it.action().equals(ACTION))
			.flatMap((it) -> it.arguments().stream())
			.findFirst()
			.flatMap(Language::of);
	}

	/** Quick replies for the other languages. */
	static List<Action> others(Language current) {
		return Arrays.stream(Language.values())
			.filter((language) -> language != current)
			.<Action>map((language) -> new Action.Choose(language.ownName(),
					Choice.lasting(Command.FLOW, ACTION, language.code()).data()))
			.toList();
	}

	private static List<String> words(String... names) {
		return Arrays.stream(names)
			.flatMap((name) -> FRAMES.stream().map((frame) -> TypedWords.normalised(frame.formatted(name))))
			.distinct()
			.toList();
	}

}
