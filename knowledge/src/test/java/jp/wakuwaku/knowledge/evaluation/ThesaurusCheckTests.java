package jp.wakuwaku.knowledge.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.analysis.FaqAnalyzer;
import jp.wakuwaku.knowledge.content.ContentError;
import jp.wakuwaku.knowledge.content.ThesaurusFile;
import jp.wakuwaku.knowledge.content.ThesaurusFile.Group;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThesaurusCheckTests {

	private static final Faq FAQ = new Faq(List.of(new FaqCategory("all", "すべて", "すべての質問")),
			List.of(new FaqEntry(new FaqId("a"), "all", "託児はありますか", "託児", List.of("子どもを預ける"), "住民票は写しの窓口へ。", "資料",
					LocalDate.EPOCH)));

	@Test
	void findsGroupsThatShouldBeOne() {
		assertThat(conflicts("起業,創業,開業", "申込,予約", "開業,独立,創業", "予約,起業"))
			.containsExactly("thesaurus.txt:3: shares [開業, 創業] with line 1 (expected: one group)");
	}

	@Test
	void comparesFormsAsTheSearchDoes() {
		assertThat(conflicts("ゴミ,サーバー,紙", "ごみ,サーバ,布"))
			.containsExactly("thesaurus.txt:2: shares [ごみ, サーバ] with line 1 (expected: one group)");
	}

	@Test
	void findsFormsThatTheSearchDoesNotHear() {
		assertThat(conflicts("起業,創業,です")).containsExactly(
				"thesaurus.txt:1: 'です' has no search term (expected: a form with a word that is searched for)");
	}

	@Test
	void findsGroupsOfWhichTheContentHasNoForm() {
		assertThat(check("子ども,こども", "たくじ,タクジ", "住民票の写し,戸籍", "窓口の写し,戸籍", "ごみ,廃棄物").unused()).extracting(Group::line)
			.containsExactly(2, 4, 5);
	}

	private static List<String> conflicts(String... lines) {
		return check(lines).conflicts().stream().map(ContentError::toString).toList();
	}

	private static ThesaurusCheck check(String... lines) {
		List<Group> groups = IntStream.range(0, lines.length)
			.mapToObj((line) -> new Group(line + 1, "", List.of(lines[line].split(","))))
			.toList();
		return ThesaurusCheck.of(new ThesaurusFile("thesaurus.txt", groups, List.of()), FAQ, FaqAnalyzer.forSearch());
	}

}
