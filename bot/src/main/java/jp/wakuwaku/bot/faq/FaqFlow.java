package jp.wakuwaku.bot.faq;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.Input;
import jp.wakuwaku.bot.conversation.MenuItem;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.Hit;
import jp.wakuwaku.knowledge.SearchOutcome;

/** Answers questions from the content. Takes any text, so it is asked last. */
final class FaqFlow implements Flow {

	private final FaqSearch search;

	FaqFlow(FaqSearch search) {
		this.search = search;
	}

	@Override
	public String name() {
		return FaqChoices.FLOW;
	}

	@Override
	public List<MenuItem> menu() {
		return List.of(
				new MenuItem(1, "質問する", "言葉で聞く、カテゴリから選ぶ", FaqChoices.of(FaqChoices.ASK),
						Set.of("質問", "質問したい", "質問があります", "ほかの質問", "しつもん", "カテゴリ", "カテゴリから選ぶ", "カテゴリから探す"), true),
				new MenuItem(6, "お問い合わせ", "事務局の電話と場所", FaqChoices.of(FaqChoices.OFFICE),
						Set.of("問い合わせ", "問合せ", "お問合せ", "といあわせ", "連絡先", "電話", "電話番号", "電話する", "電話をかける"), true));
	}

	@Override
	public Optional<Turn> advance(Situation situation, Input input) {
		return switch (input) {
			case Input.Said said -> Optional.of(Turn.saying(found(said.text())));
			case Input.Chose chose when chose.choice().action().equals(FaqChoices.OFFICE) ->
				Optional.of(Turn.saying(Office.message()));
			case Input.Chose chose -> this.search.content()
				.map((faq) -> chosen(faq, chose.choice(), situation.group()))
				.orElseGet(() -> Optional.of(Answers.broken()))
				.map(Turn::saying);
		};
	}

	private OutgoingMessage found(String text) {
		return this.search.content()
			.flatMap((faq) -> this.search.search(text).map((outcome) -> said(faq, outcome)))
			.orElseGet(Answers::broken);
	}

	private static OutgoingMessage said(Faq faq, SearchOutcome outcome) {
		return switch (outcome) {
			case SearchOutcome.Answer answer -> Answers.answer(faq, answer.best().entry(), entries(answer.others()));
			case SearchOutcome.Candidates candidates -> Answers.candidates(entries(candidates.hits()));
			case SearchOutcome.NotFound _ -> Answers.notFound(faq);
		};
	}

	private static Optional<OutgoingMessage> chosen(Faq faq, Choice choice, boolean group) {
		List<String> ids = choice.arguments();
		return switch (choice.action()) {
			case FaqChoices.ASK -> Optional.of(Shelves.ask(faq, group));
			case FaqChoices.CATEGORIES -> Optional.of(Shelves.categories(faq));
			case FaqChoices.NONE -> Optional.of(Answers.notFound(faq));
			case FaqChoices.CATEGORY -> ids.stream().findFirst().flatMap((id) -> Shelves.entries(faq, id));
			case FaqChoices.SHOW ->
				entries(faq, ids).stream().findFirst().map((entry) -> Answers.answer(faq, entry, List.of()));
			case FaqChoices.OTHERS ->
				Optional.of(entries(faq, ids)).filter((entries) -> !entries.isEmpty()).map(Answers::others);
			default -> Optional.empty();
		};
	}

	private static List<FaqEntry> entries(List<Hit> hits) {
		return hits.stream().map(Hit::entry).limit(3).toList();
	}

	/** Those that are still there; a button may carry anything. */
	private static List<FaqEntry> entries(Faq faq, List<String> ids) {
		return faq.entries().stream().filter((entry) -> ids.contains(entry.id().value())).toList();
	}

}
