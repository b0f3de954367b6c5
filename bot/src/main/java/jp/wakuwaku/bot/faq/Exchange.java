package jp.wakuwaku.bot.faq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.conversation.Memory;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.faq.feedback.Count;
import jp.wakuwaku.bot.faq.feedback.Figure;
import jp.wakuwaku.bot.faq.feedback.Missed;
import jp.wakuwaku.bot.faq.feedback.NoteFeedback;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.Hit;
import jp.wakuwaku.knowledge.SearchOutcome;

/**
 * One turn between question and answer. The memory's note is the button that leads on
 * from what was shown last: "ちがう" below an answer, "この中にない" below candidates.
 *
 * @param reading the content
 * @param situation the turn's
 * @param answers what is said
 */
record Exchange(Reading reading, Situation situation, Answers answers) {

	private static final int MOST_CANDIDATES = 3;

	/** What the search has found to a question. */
	Turn found(String words, SearchOutcome outcome) {
		Memory memory = Memory.of(this.situation, words, "");
		return switch (outcome) {
			case SearchOutcome.Answer(Hit best, List<Hit> others) when this.reading.shows(best.entry()) ->
				answer(best.entry(), shown(others), memory,
						List.of(countOf(best.entry(), Figure.ASKED, Figure.ANSWERED, Figure.SHOWN)));
			case SearchOutcome.Answer(Hit _, List<Hit> others) -> candidates(shown(others), memory);
			case SearchOutcome.Candidates(List<Hit> hits) -> candidates(shown(hits), memory);
			case SearchOutcome.NotFound _ -> candidates(List.of(), memory);
		};
	}

	/** An entry that was chosen from candidates or from a category. */
	Turn shown(FaqEntry entry) {
		List<Count> counts = new ArrayList<>(List.of(countOf(entry, Figure.SHOWN)));
		Optional<Choice> list = listWith(entry);
		list.ifPresent((choice) -> counts.add(Count.of("chosen:" + choice.arguments().getFirst(), Figure.CHOSEN)));
		List<FaqEntry> rest = list.stream()
			.flatMap((choice) -> entries(choice, 1).stream())
			.filter((other) -> !other.equals(entry))
			.toList();
		return answer(entry, rest, list.isPresent() ? remembered() : browsing(), counts);
	}

	/** The rest of an answer; counted is only its beginning. */
	Turn more(FaqEntry entry, int page) {
		Optional<Choice> begun = lastShown().filter((choice) -> choice.action().equals(FaqChoices.WRONG))
			.filter((choice) -> choice.arguments().get(1).equals(entry.id().value()));
		Choice wrong = begun.orElseGet(() -> FaqChoices.wrong(this.situation.event(), entry, List.of()));
		return answer(entry, page, List.of(), wrong, begun.isPresent() ? remembered() : browsing(), List.of());
	}

	/** More candidates, for instance those that a button below an answer carries. */
	Turn others(List<FaqEntry> entries) {
		return others(entries, List.of());
	}

	Turn helpful(Choice choice) {
		Turn thanks = Turn.saying(Answers.thanks(this.situation.language()));
		return noting(thanks, verdict(choice, Figure.HELPFUL), Optional.empty()).forgetting();
	}

	/** Goes on with what was not shown yet. */
	Turn wrong(Choice choice) {
		List<FaqEntry> next = entries(choice, 2);
		List<Count> verdict = verdict(choice, Figure.WRONG);
		return next.isEmpty() ? none(choice, verdict) : others(next, verdict);
	}

	/** Nothing that was shown is it. */
	Turn none(Choice choice) {
		return none(choice, List.of());
	}

	/** What may not be shown any more, as far as is known. */
	Turn outdated() {
		return this.reading.isBehind() ? notFound() : Turn.saying(Answers.outdated(this.reading));
	}

	Turn notFound() {
		return Turn.saying(Answers.notFound(this.reading, this.situation.group()));
	}

	private Turn candidates(List<FaqEntry> entries, Memory memory) {
		String asked = "asked:" + this.situation.event();
		if (entries.isEmpty()) {
			return missed(memory, List.of(Count.of(asked, Figure.ASKED)));
		}
		Choice none = FaqChoices.none(this.situation.event(), entries);
		return noting(Turn.saying(Answers.candidates(this.reading, entries, none)),
				List.of(Count.of(asked, Figure.ASKED, Figure.CANDIDATES)), Optional.of(memory.with(none.data())));
	}

	private Turn others(List<FaqEntry> entries, List<Count> besides) {
		Choice none = FaqChoices.none(this.situation.event(), entries);
		boolean belowTheLastAnswer = lastShown().filter((choice) -> choice.action().equals(FaqChoices.WRONG))
			.filter((choice) -> entries(choice, 2).equals(entries))
			.isPresent();
		Memory memory = belowTheLastAnswer ? remembered() : nothingAsked();
		return noting(Turn.saying(Answers.others(this.reading, entries, none)),
				with(besides, Count.of("candidates:" + this.situation.event(), Figure.CANDIDATES)),
				Optional.of(memory.with(none.data())));
	}

	private Turn none(Choice choice, List<Count> besides) {
		Memory memory = this.situation.memory();
		return (memory != null && memory.note().equals(choice.data())) ? missed(memory, besides)
				: noting(notFound(), besides, Optional.empty());
	}

	private Turn answer(FaqEntry entry, List<FaqEntry> next, Memory memory, List<Count> counts) {
		return answer(entry, 0, next, FaqChoices.wrong(this.situation.event(), entry, next), memory, counts);
	}

	private Turn answer(FaqEntry entry, int page, List<FaqEntry> next, Choice wrong, Memory memory,
			List<Count> counts) {
		List<OutgoingMessage> bubbles = this.answers.answer(this.reading, entry, page, next,
				this.situation.group() ? List.of() : FaqChoices.verdicts(wrong, this.situation.language()));
		return noting(Turn.saying(bubbles.toArray(OutgoingMessage[]::new)), counts,
				Optional.of(memory.with(wrong.data())));
	}

	/**
	 * Kept for staff in any case, but counted as a gap of the content only where all of
	 * it was searched.
	 */
	private Turn missed(Memory memory, List<Count> besides) {
		boolean asked = !memory.words().isBlank();
		List<Count> counts = (asked && !this.reading.isBehind())
				? with(besides, Count.of("missed:" + memory.event(), Figure.MISSED)) : besides;
		Missed missed = asked ? new Missed(memory.message(), memory.words()) : null;
		return noting(notFound(), new NoteFeedback(counts, missed), Optional.of(memory.with("")));
	}

	private Turn noting(Turn turn, List<Count> counts, Optional<Memory> memory) {
		return noting(turn, new NoteFeedback(counts, null), memory);
	}

	/** Keeps and counts nothing of what is said in groups. */
	private Turn noting(Turn turn, NoteFeedback feedback, Optional<Memory> memory) {
		if (this.situation.group()) {
			return turn;
		}
		Turn noting = feedback.isEmpty() ? turn : turn.doing(List.of(feedback));
		return memory.map(noting::remembering).orElse(noting);
	}

	private Count countOf(FaqEntry entry, Figure... figures) {
		return Count.of("shown:" + this.situation.event(), entry.id().value(), figures);
	}

	/** Counted once for each answer that was shown, whatever is tapped how often. */
	private static List<Count> verdict(Choice choice, Figure figure) {
		List<String> shown = choice.arguments();
		return (shown.size() < 2) ? List.of() : List.of(Count.of("verdict:" + shown.get(0), shown.get(1), figure));
	}

	private static List<Count> with(List<Count> counts, Count count) {
		return Stream.concat(counts.stream(), Stream.of(count)).toList();
	}

	/** The list of candidates that was shown last, if this entry was in it. */
	private Optional<Choice> listWith(FaqEntry entry) {
		return lastShown().filter((choice) -> choice.action().equals(FaqChoices.NONE))
			.filter((choice) -> choice.arguments().stream().skip(1).anyMatch(entry.id().value()::equals));
	}

	private Optional<Choice> lastShown() {
		return Optional.ofNullable(this.situation.memory()).flatMap((memory) -> Choice.parse(memory.note()));
	}

	private Memory remembered() {
		Memory memory = this.situation.memory();
		return (memory != null) ? memory : nothingAsked();
	}

	/** Whoever browses may still look for what was not found, but not for what was. */
	private Memory browsing() {
		return lastShown().isEmpty() ? remembered() : nothingAsked();
	}

	private Memory nothingAsked() {
		return Memory.of(this.situation, "", "");
	}

	/** What a button carries after its first arguments, as far as it may be shown. */
	private List<FaqEntry> entries(Choice choice, int skipped) {
		return this.reading.shown(this.reading.named(choice.arguments().stream().skip(skipped).toList()));
	}

	private List<FaqEntry> shown(List<Hit> hits) {
		return this.reading.shown(hits.stream().map(Hit::entry).toList()).stream().limit(MOST_CANDIDATES).toList();
	}

}
