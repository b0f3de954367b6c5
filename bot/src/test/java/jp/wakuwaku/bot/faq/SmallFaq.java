package jp.wakuwaku.bot.faq;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.Hit;
import jp.wakuwaku.knowledge.SearchOutcome;

/** Two categories with three entries, and a search that finds what a test wants. */
final class SmallFaq implements FaqSearch {

	static final FaqEntry WHEN = entry("seminar-when", "seminar", "講座はいつありますか？", "講座はいつ？", "夏以降の予定です。");

	static final FaqEntry PLACE = entry("seminar-place", "seminar", "講座の会場はどこですか？", "講座の会場", """
			まだ決まっていません。
			電話 0299-48-1111（内線1253）""");

	static final FaqEntry OFFICE = entry("organization-office", "organization", "事務局はどこの課ですか？", "担当の課", "市民協働課です。");

	private static final Faq FAQ = new Faq(List.of(new FaqCategory("seminar", "講座・セミナー", "講座の種類、時期、場所"),
			new FaqCategory("organization", "体制・窓口", "進める人、連絡先")), List.of(WHEN, PLACE, OFFICE));

	private final Optional<Faq> content;

	private final Optional<SearchOutcome> outcome;

	private final boolean behind;

	private SmallFaq(Optional<Faq> content, Optional<SearchOutcome> outcome) {
		this(content, outcome, false);
	}

	private SmallFaq(Optional<Faq> content, Optional<SearchOutcome> outcome, boolean behind) {
		this.content = content;
		this.outcome = outcome;
		this.behind = behind;
	}

	/** The same, but what is published cannot be searched. */
	SmallFaq behind() {
		return new SmallFaq(this.content, this.outcome, true);
	}

	static SmallFaq answering(FaqEntry best, FaqEntry... others) {
		return finding(new SearchOutcome.Answer(new Hit(best, 2), hits(others)));
	}

	static SmallFaq suggesting(FaqEntry... entries) {
		return finding(new SearchOutcome.Candidates(hits(entries)));
	}

	static SmallFaq findingNothing() {
		return finding(new SearchOutcome.NotFound());
	}

	/** Finds the first entry of some content of a test's own. */
	static SmallFaq of(FaqEntry... entries) {
		return new SmallFaq(Optional.of(new Faq(FAQ.categories(), List.of(entries))),
				Optional.of(new SearchOutcome.Answer(new Hit(entries[0], 2),
						hits(List.of(entries).subList(1, entries.length).toArray(FaqEntry[]::new)))));
	}

	static SmallFaq withBrokenSearch() {
		return new SmallFaq(Optional.of(FAQ), Optional.empty());
	}

	static SmallFaq withoutContent() {
		return new SmallFaq(Optional.empty(), Optional.empty());
	}

	@Override
	public Optional<Faq> content() {
		return this.content;
	}

	@Override
	public boolean isBehind() {
		return this.behind;
	}

	@Override
	public Optional<SearchOutcome> search(String text, LocalDate today) {
		return this.outcome;
	}

	private static SmallFaq finding(SearchOutcome outcome) {
		return new SmallFaq(Optional.of(FAQ), Optional.of(outcome));
	}

	private static List<Hit> hits(FaqEntry... entries) {
		return List.of(entries).stream().map((entry) -> new Hit(entry, 1)).toList();
	}

	private static FaqEntry entry(String id, String category, String question, String label, String answer) {
		return new FaqEntry(new FaqId(id), category, question, label, List.of(), answer, "市の事業資料 4. 基本的な進め方",
				LocalDate.of(2026, 11, 22));
	}

}
