package jp.wakuwaku.bot.faq;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.Input;
import jp.wakuwaku.bot.conversation.MenuItem;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.Hit;
import jp.wakuwaku.knowledge.Language;
import jp.wakuwaku.knowledge.SearchOutcome;

/** Answers questions from the content. Takes any text, so it is asked last. */
final class FaqFlow implements Flow {

	private static final PhraseBook PHRASES = PhraseBook.shipped();

	private final FaqSearch search;

	private final Answers answers;

	FaqFlow(FaqSearch search, Features features) {
		this.search = search;
		this.answers = new Answers(features);
	}

	@Override
	public String name() {
		return FaqChoices.FLOW;
	}

	@Override
	public List<MenuItem> menu() {
		return List.of(
				new MenuItem(1, "質問する", "言葉で聞く、カテゴリから選ぶ", FaqChoices.of(FaqChoices.ASK),
						Set.of("質問", "質問したい", "質問があります", "ほかの質問", "しつもん", "カテゴリ", "カテゴリから選ぶ", "カテゴリから探す", "question"),
						true, Map.of(Language.EN, FaqWords.MENU_ASK.in(Language.EN))),
				new MenuItem(6, "お問い合わせ", "事務局の電話と場所", FaqChoices.of(FaqChoices.OFFICE),
						Set.of("問い合わせ", "問合せ", "お問合せ", "といあわせ", "連絡先", "電話", "電話番号", "電話する", "電話をかける", "contact"), true,
						Map.of(Language.EN, FaqWords.MENU_OFFICE.in(Language.EN))));
	}

	@Override
	public Optional<Turn> advance(Situation situation, Input input) {
		return switch (input) {
			case Input.Said said -> Optional.of(said(situation, PHRASES.read(said.text())));
			case Input.Chose chose when chose.choice().action().equals(FaqChoices.OFFICE) ->
				Optional.of(Turn.saying(Office.message(situation.language())));
			case Input.Chose chose when chose.choice().action().equals(FaqChoices.COMING) ->
				Optional.of(Turn.saying(Answers.coming(situation.language())));
			case Input.Chose chose -> this.search.content()
				.map((faq) -> chosen(Reading.of(faq, situation), chose.choice(), situation.group()))
				.orElseGet(() -> Optional.of(Turn.saying(Answers.broken(situation.language()))));
		};
	}

	private Turn said(Situation situation, Utterance utterance) {
		return switch (utterance) {
			case Utterance.Talk(SmallTalk kind) -> Turn.saying(Answers.talk(kind, situation.language()));
			case Utterance.Question(String text) -> this.search.content()
				.flatMap((faq) -> this.search.search(text).map((outcome) -> said(Reading.of(faq, situation), outcome)))
				.orElseGet(() -> Turn.saying(Answers.broken(situation.language())));
		};
	}

	private Turn said(Reading reading, SearchOutcome outcome) {
		return switch (outcome) {
			case SearchOutcome.Answer answer when reading.shows(answer.best().entry()) ->
				saying(this.answers.answer(reading, answer.best().entry(), 0, shown(reading, answer.others())));
			case SearchOutcome.Answer answer -> candidates(reading, shown(reading, answer.others()));
			case SearchOutcome.Candidates candidates -> candidates(reading, shown(reading, candidates.hits()));
			case SearchOutcome.NotFound _ -> Turn.saying(Answers.notFound(reading));
		};
	}

	private static Turn candidates(Reading reading, List<FaqEntry> entries) {
		return Turn.saying(entries.isEmpty() ? Answers.notFound(reading) : Answers.candidates(reading, entries));
	}

	private Optional<Turn> chosen(Reading reading, Choice choice, boolean group) {
		List<String> ids = choice.arguments();
		return switch (choice.action()) {
			case FaqChoices.ASK -> Optional.of(Turn.saying(Shelves.ask(reading, group)));
			case FaqChoices.CATEGORIES -> Optional.of(Turn.saying(Shelves.categories(reading)));
			case FaqChoices.NONE -> Optional.of(Turn.saying(Answers.notFound(reading)));
			case FaqChoices.CATEGORY ->
				ids.stream().findFirst().flatMap((id) -> Shelves.entries(reading, id)).map(Turn::saying);
			case FaqChoices.SHOW -> entry(reading, ids, 0);
			case FaqChoices.MORE -> entry(reading, ids.stream().limit(1).toList(), page(ids));
			case FaqChoices.OTHERS -> list(reading, reading.named(ids), Answers::others);
			case FaqChoices.RELATED -> list(reading,
					reading.named(ids).stream().flatMap((entry) -> reading.allRelated(entry).stream()).toList(),
					Answers::related);
			default -> Optional.empty();
		};
	}

	private Optional<Turn> entry(Reading reading, List<String> ids, int page) {
		return reading.named(ids)
			.stream()
			.findFirst()
			.map((entry) -> reading.shows(entry) ? saying(this.answers.answer(reading, entry, page, List.of()))
					: Turn.saying(Answers.outdated(reading)));
	}

	private static Optional<Turn> list(Reading reading, List<FaqEntry> entries,
			BiFunction<Reading, List<FaqEntry>, OutgoingMessage> message) {
		List<FaqEntry> shown = reading.shown(entries);
		return entries.isEmpty() ? Optional.empty()
				: Optional.of(Turn.saying(shown.isEmpty() ? Answers.outdated(reading) : message.apply(reading, shown)));
	}

	/** The second argument of {@link FaqChoices#MORE}; a button may carry anything. */
	private static int page(List<String> arguments) {
		return arguments.stream()
			.skip(1)
			.filter((page) -> page.matches("\\d{1,4}"))
			.mapToInt(Integer::parseInt)
			.findFirst()
			.orElse(0);
	}

	private static Turn saying(List<OutgoingMessage> messages) {
		return Turn.saying(messages.toArray(OutgoingMessage[]::new));
	}

	private static List<FaqEntry> shown(Reading reading, List<Hit> hits) {
		return reading.shown(hits.stream().map(Hit::entry).toList()).stream().limit(3).toList();
	}

}
