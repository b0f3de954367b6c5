package jp.wakuwaku.bot.faq;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.faq.feedback.AskStaffFlow;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Audience;
import jp.wakuwaku.knowledge.FaqAction;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

/** What the bot says to a question. */
final class Answers {

	/** So many bubbles at once; what is left waits behind a button. */
	private static final int BUBBLES = 3;

	private static final DateTimeFormatter JAPANESE_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPAN);

	private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

	private final Features features;

	Answers(Features features) {
		this.features = features;
	}

	/**
	 * An answer in up to three bubbles, from a page on; from the first if there are not
	 * so many.
	 */
	List<OutgoingMessage> answer(Reading reading, FaqEntry entry, int from, List<FaqEntry> others,
			List<Action> verdicts) {
		List<String> pages = Pages.of(entry.answer(reading.language()));
		int first = (from < pages.size()) ? from : 0;
		int end = Math.min(first + BUBBLES, pages.size());
		List<OutgoingMessage> bubbles = new ArrayList<>();
		for (int page = first; page < end; page++) {
			String number = (pages.size() > 1) ? "（" + (page + 1) + "/" + pages.size() + "）" : "";
			String title = entry.question(reading.language()) + number;
			boolean last = page == end - 1;
			bubbles.add(new Bubble(titleOf(reading, entry), title, pages.get(page), last ? note(reading, entry) : null,
					last ? buttons(reading, entry, (end < pages.size()) ? end : 0, others) : List.of())
				.message(reading.language(), last ? below(verdicts, reading.language()) : List.of()));
		}
		return bubbles;
	}

	private static List<Action> below(List<Action> quickReplies, Language language) {
		return Stream.concat(quickReplies.stream(), Stream.of(FaqChoices.ask(language))).toList();
	}

	private List<Action> buttons(Reading reading, FaqEntry entry, int rest, List<FaqEntry> others) {
		Language language = reading.language();
		List<Action> buttons = new ArrayList<>();
		if (rest > 0) {
			buttons.add(FaqChoices.more(entry, rest, language));
		}
		if (entry.action() != null) {
			buttons.add(button(entry.action()));
		}
		if (Office.isCalledIn(entry.answer()) && !(entry.action() instanceof FaqAction.Call)) {
			buttons.add(Office.call(language));
		}
		if (!others.isEmpty()) {
			buttons.add(FaqChoices.others(others, language));
		}
		if (!reading.related(entry).isEmpty()) {
			buttons.add(FaqChoices.related(entry, language));
		}
		buttons.add(FaqChoices.categories(language));
		return buttons;
	}

	private Action button(FaqAction action) {
		return switch (action) {
			case FaqAction.OpenPage open -> new Action.Open(open.label(), open.page());
			case FaqAction.Call call ->
				new Action.Open(call.label(), URI.create("tel:" + call.number().replace("-", "")));
			case FaqAction.Start start ->
				new Action.Choose(start.label(), this.features.entrance(start.feature()).data());
		};
	}

	/**
	 * For whom it is meant, where it comes from, and whether it could not be translated.
	 */
	private static String note(Reading reading, FaqEntry entry) {
		Language language = reading.language();
		DateTimeFormatter day = (language == Language.EN) ? ENGLISH_DAY : JAPANESE_DAY;
		String checked = reading.say(FaqWords.CHECKED).formatted(day.format(entry.checkedOn()));
		return Stream
			.of((entry.audience() == Audience.EVERYONE) ? ""
					: reading.say(FaqWords.AUDIENCE) + ": "
							+ reading.say(FaqWords.valueOf("AUDIENCE_" + entry.audience().name())),
					(language == Language.JA || entry.variants().containsKey(language)) ? ""
							: reading.say(FaqWords.UNTRANSLATED),
					reading.say(FaqWords.SOURCE) + ": " + entry.source() + checked)
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	static OutgoingMessage candidates(Reading reading, List<FaqEntry> entries, Choice none) {
		return choosing(reading, FaqWords.CANDIDATES, entries, none);
	}

	static OutgoingMessage others(Reading reading, List<FaqEntry> entries, Choice none) {
		return choosing(reading, FaqWords.OTHERS, entries, none);
	}

	static OutgoingMessage related(Reading reading, List<FaqEntry> entries) {
		List<Action> buttons = entries.stream().map((entry) -> FaqChoices.show(entry, reading.language())).toList();
		return new Bubble(null, reading.say(FaqWords.RELATED), reading.say(FaqWords.CHOOSE_RELATED), null, buttons)
			.message(reading.language(),
					List.of(FaqChoices.categories(reading.language()), FaqChoices.ask(reading.language())));
	}

	static OutgoingMessage thanks(Language language) {
		return new OutgoingMessage.Text(FaqWords.HELPFUL.in(language), List.of(FaqChoices.ask(language)));
	}

	/**
	 * Does not claim that there is no answer while not all that is published can be
	 * searched.
	 */
	static OutgoingMessage notFound(Reading reading, boolean group) {
		return reading.isBehind()
				? orStaff(reading, group, FaqWords.BEHIND_TITLE, FaqWords.BEHIND,
						group ? FaqWords.BEHIND_CALL : FaqWords.BEHIND_STAFF)
				: orStaff(reading, group, FaqWords.NOT_FOUND_TITLE, FaqWords.NOT_FOUND,
						group ? FaqWords.NOT_FOUND_CALL : FaqWords.NOT_FOUND_STAFF);
	}

	static OutgoingMessage outdated(Reading reading) {
		return withCategories(reading, FaqWords.OUTDATED_TITLE, reading.say(FaqWords.OUTDATED), List.of());
	}

	static OutgoingMessage broken(Language language) {
		return withCall(language, FaqWords.BROKEN_TITLE, FaqWords.BROKEN, List.of());
	}

	static OutgoingMessage coming(Language language) {
		return withCall(language, FaqWords.COMING_TITLE, FaqWords.COMING, List.of(FaqChoices.ask(language)));
	}

	/** What is said to small talk. */
	static OutgoingMessage talk(SmallTalk kind, Situation situation) {
		Language language = situation.language();
		return switch (kind) {
			case GREETING -> plain(language, FaqWords.GREETING_TITLE, FaqWords.GREETING);
			case THANKS -> plain(language, FaqWords.THANKS_TITLE, FaqWords.THANKS);
			case PERSON -> person(language, situation.group());
		};
	}

	/** In groups nobody can write to staff. */
	private static OutgoingMessage person(Language language, boolean group) {
		String call = FaqWords.PERSON.in(language) + "\n" + FaqWords.CONTACT.in(language);
		return new Bubble(null, FaqWords.PERSON_TITLE.in(language),
				group ? call : call + "\n\n" + FaqWords.PERSON_TYPED.in(language), Office.extension(language),
				List.of(Office.call(language)))
			.message(language, below(group ? List.of() : List.of(AskStaffFlow.start(language)), language));
	}

	private static OutgoingMessage plain(Language language, FaqWords title, FaqWords words) {
		return new Bubble(null, title.in(language), words.in(language), null, List.of()).message(language,
				List.of(FaqChoices.ask(language)));
	}

	private static OutgoingMessage withCall(Language language, FaqWords title, FaqWords words,
			List<Action> quickReplies) {
		return new Bubble(null, title.in(language), words.in(language) + "\n" + FaqWords.CONTACT.in(language), null,
				List.of(Office.call(language)))
			.message(language, quickReplies);
	}

	/** Offers staff where they can be asked, which is not in groups. */
	private static OutgoingMessage orStaff(Reading reading, boolean group, FaqWords title, FaqWords words,
			FaqWords next) {
		return withCategories(reading, title, reading.say(words) + "\n" + reading.say(next),
				group ? List.of() : List.of(AskStaffFlow.start(reading.language())));
	}

	private static OutgoingMessage withCategories(Reading reading, FaqWords title, String words,
			List<Action> quickReplies) {
		List<Action> buttons = new ArrayList<>(reading.categories().stream().map(FaqChoices::category).toList());
		buttons.add(Office.call(reading.language()));
		return new Bubble(null, reading.say(title), words + "\n" + reading.say(FaqWords.CONTACT), null, buttons)
			.message(reading.language(), quickReplies);
	}

	private static OutgoingMessage choosing(Reading reading, FaqWords title, List<FaqEntry> entries, Choice none) {
		Language language = reading.language();
		List<Action> buttons = new ArrayList<>(
				entries.stream().map((entry) -> FaqChoices.show(entry, language)).toList());
		buttons.add(FaqChoices.none(none, language));
		return new Bubble(null, reading.say(title), reading.say(FaqWords.CHOOSE), null, buttons).message(language,
				List.of(FaqChoices.ask(language)));
	}

	/** Null for a category that came or went with content published just now. */
	private static @Nullable String titleOf(Reading reading, FaqEntry entry) {
		return reading.faq()
			.categories()
			.stream()
			.filter((category) -> category.id().equals(entry.category()))
			.map(FaqCategory::title)
			.findFirst()
			.orElse(null);
	}

}
