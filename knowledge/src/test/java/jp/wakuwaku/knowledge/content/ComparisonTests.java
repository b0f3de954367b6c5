package jp.wakuwaku.knowledge.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.knowledge.Audience;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqAction;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.Language;
import jp.wakuwaku.knowledge.Validity;
import jp.wakuwaku.knowledge.Variant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	private static final FaqCategory JOIN = new FaqCategory("join", "参加する", "申し込みと費用");

	private static final FaqEntry FEE = entry("join-fee", "無料です。");

	private static final FaqEntry SEATS = entry("join-seats", "30人です。");

	private static final Faq CURRENT = new Faq(List.of(JOIN), List.of(FEE, SEATS));

	private static final ContentError ERROR = new ContentError("a.yaml", 3, "label: nothing", "a text");

	@Test
	void isEmptyForTheSameContent() {
		assertThat(compare(CURRENT)).isEqualTo(new Comparison(List.of(), List.of(), false));
	}

	@Test
	void tellsWhatComesChangesAndGoes() {
		FaqEntry fee = entry("join-fee", "千円です。").withTags(List.of("お金"));
		FaqEntry place = entry("join-place", "未定です。");
		assertThat(compare(new Faq(List.of(JOIN), List.of(place, fee))).changes()).containsExactly(
				new ContentChange.Added(place),
				new ContentChange.Changed(FEE, fee, List.of(EntryField.ANSWER, EntryField.TAGS)),
				new ContentChange.Removed(SEATS));
	}

	@Test
	void namesEveryFieldThatMayChange() {
		FaqEntry other = new FaqEntry(FEE.id(), "about", "b", "b", List.of("b"), "b", "b", LocalDate.MAX)
			.withTags(List.of("b"))
			.withValidity(new Validity(null, LocalDate.MAX))
			.withRelated(List.of(SEATS.id()))
			.withAction(new FaqAction.Start("b", "b"))
			.withAudience(Audience.COMPANIES)
			.withVariants(Map.of(Language.EN, new Variant("b", "b", "b")));
		assertThat(EntryField.differing(FEE, other)).containsExactly(EntryField.values());
	}

	@Test
	void tellsOfCategoriesAndOfTheOrder() {
		FaqCategory renamed = new FaqCategory("join", "参加", "申し込みと費用");
		FaqCategory about = new FaqCategory("about", "事業", "目的");
		Comparison comparison = compare(new Faq(List.of(about, renamed), List.of(SEATS, FEE)));
		assertThat(comparison.changes()).containsExactly(new ContentChange.Category(null, about),
				new ContentChange.Category(JOIN, renamed));
		assertThat(comparison.isReordered()).isTrue();
		assertThat(compare(new Faq(List.of(), List.of())).changes()).startsWith(new ContentChange.Category(JOIN, null));
	}

	@Test
	void tellsWhatTheReadablePartWouldDoBesideWhatIsRejected() {
		FaqEntry place = entry("join-place", "未定です。");
		assertThat(Comparison.of(CURRENT,
				new ReadResult.Faulty(List.of(ERROR), List.of(place), Optional.of(Set.of(FEE.id())))))
			.isEqualTo(new Comparison(List.of(new ContentChange.Added(place), new ContentChange.Removed(SEATS)),
					List.of(ERROR), false));
	}

	@Test
	void claimsNothingToGoWhenItCannotKnow() {
		assertThat(Comparison.of(CURRENT, new ReadResult.Faulty(List.of(ERROR), List.of(), Optional.empty())))
			.isEqualTo(new Comparison(List.of(), List.of(ERROR), false));
	}

	private static Comparison compare(Faq next) {
		return Comparison.of(CURRENT, new ReadResult.Complete(next));
	}

	private static FaqEntry entry(String id, String answer) {
		return new FaqEntry(new FaqId(id), "join", "質問 " + id, id, List.of(), answer, "資料", LocalDate.EPOCH);
	}

}
