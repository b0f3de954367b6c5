package jp.wakuwaku.bot.faq;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.Input;
import jp.wakuwaku.bot.conversation.MenuItem;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.Language;

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
			case Input.Said said -> Optional.of(said(situation, said.text()));
			case Input.Chose chose when chose.choice().action().equals(FaqChoices.OFFICE) ->
				Optional.of(Turn.saying(Office.message(situation.language())));
			case Input.Chose chose when chose.choice().action().equals(FaqChoices.COMING) ->
				Optional.of(Turn.saying(Answers.coming(situation.language())));
			case Input.Chose chose -> exchange(situation).map((exchange) -> chosen(exchange, chose.choice()))
				.orElseGet(() -> Optional.of(Turn.saying(Answers.broken(situation.language()))));
			case Input.Told _ -> Optional.empty();
		};
	}

	/** A word on the last answer is neither small talk nor a question. */
	private Turn said(Situation situation, String text) {
		return Verdicts.typed(situation, text)
			.flatMap((choice) -> exchange(situation).flatMap((exchange) -> chosen(exchange, choice)))
			.orElseGet(() -> said(situation, PHRASES.read(text)));
	}

	private Turn said(Situation situation, Utterance utterance) {
		return switch (utterance) {
			case Utterance.Talk(SmallTalk kind) -> Turn.saying(Answers.talk(kind, situation));
			case Utterance.Question(String text) -> exchange(situation)
				.flatMap((exchange) -> this.search.search(text, Reading.today(situation))
					.map((outcome) -> exchange.found(text, outcome)))
				.orElseGet(() -> Turn.saying(Answers.broken(situation.language())));
		};
	}

	private Optional<Exchange> exchange(Situation situation) {
		return this.search.content()
			.map((faq) -> new Exchange(Reading.of(faq, this.search.isBehind(), situation), situation, this.answers));
	}

	/** A button may name what only the content knows that cannot be searched now. */
	private static Optional<Turn> chosen(Exchange exchange, Choice choice) {
		return known(exchange, choice).or(() -> (exchange.reading().isBehind() && FaqChoices.namesContent(choice))
				? Optional.of(exchange.notFound()) : Optional.empty());
	}

	private static Optional<Turn> known(Exchange exchange, Choice choice) {
		Reading reading = exchange.reading();
		List<String> ids = choice.arguments();
		return switch (choice.action()) {
			case FaqChoices.ASK -> Optional.of(Turn.saying(Shelves.ask(reading, exchange.situation().group())));
			case FaqChoices.CATEGORIES -> Optional.of(Turn.saying(Shelves.categories(reading)));
			case FaqChoices.CATEGORY ->
				ids.stream().findFirst().flatMap((id) -> Shelves.entries(reading, id)).map(Turn::saying);
			case FaqChoices.SHOW -> entry(exchange, ids, exchange::shown);
			case FaqChoices.MORE -> entry(exchange, ids, (entry) -> exchange.more(entry, page(ids)));
			case FaqChoices.OTHERS -> list(exchange, reading.named(ids), exchange::others);
			case FaqChoices.RELATED -> list(exchange,
					reading.named(ids).stream().flatMap((entry) -> reading.allRelated(entry).stream()).toList(),
					(entries) -> Turn.saying(Answers.related(reading, entries)));
			case FaqChoices.NONE -> Optional.of(exchange.none(choice));
			case FaqChoices.HELPFUL -> Optional.of(exchange.helpful(choice));
			case FaqChoices.WRONG -> Optional.of(exchange.wrong(choice));
			default -> Optional.empty();
		};
	}

	private static Optional<Turn> entry(Exchange exchange, List<String> ids, Function<FaqEntry, Turn> turn) {
		return exchange.reading()
			.named(ids.stream().limit(1).toList())
			.stream()
			.findFirst()
			.map((entry) -> exchange.reading().shows(entry) ? turn.apply(entry) : exchange.outdated());
	}

	private static Optional<Turn> list(Exchange exchange, List<FaqEntry> entries, Function<List<FaqEntry>, Turn> turn) {
		List<FaqEntry> shown = exchange.reading().shown(entries);
		return entries.isEmpty() ? Optional.empty()
				: Optional.of(shown.isEmpty() ? exchange.outdated() : turn.apply(shown));
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

}
