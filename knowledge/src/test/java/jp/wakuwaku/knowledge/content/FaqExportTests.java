package jp.wakuwaku.knowledge.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.wakuwaku.knowledge.Audience;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqAction;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.Language;
import jp.wakuwaku.knowledge.RandomFaqs;
import jp.wakuwaku.knowledge.Validity;
import jp.wakuwaku.knowledge.Variant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FaqExportTests {

	private static final FaqCategory ABOUT = new FaqCategory("about", "プロジェクトのこと", "目的としくみ");

	private static final FaqEntry PLAIN = new FaqEntry(new FaqId("about-what"), "about", "何ですか？", "何？",
			List.of("これは: 何", "12"), "市の事業です。\nお電話ください。", "市の事業資料 2.", LocalDate.of(2026, 11, 22));

	private static final FaqEntry FULL = new FaqEntry(new FaqId("about-who"), "about", "だれのためですか？", "だれ？", List.of(),
			"働く女性です。", "市の事業資料 2.", LocalDate.of(2026, 11, 22))
		.withTags(List.of("対象", "女性"))
		.withValidity(new Validity(LocalDate.of(2026, 4, 1), null))
		.withRelated(List.of(PLAIN.id()))
		.withAction(new FaqAction.Call("0299-48-1111", "電話をかける"))
		.withAudience(Audience.RESIDENTS)
		.withVariants(Map.of(Language.EN, new Variant("For whom is it?", "For whom?", "For women\nwho work.")));

	private static final Faq FAQ = new Faq(List.of(ABOUT), List.of(PLAIN, FULL));

	@Nested
	class Yaml {

		@Test
		void isPleasantToRead() {
			assertThat(FaqExport.yaml(FAQ)).containsExactly(Map.entry("10-about.yaml", """
					category:
					  id: about
					  title: プロジェクトのこと
					  summary: 目的としくみ
					entries:
					  - id: about-what
					    question: 何ですか？
					    label: 何？
					    phrasings:
					      - 'これは: 何'
					      - '12'
					    answer: |-
					      市の事業です。
					      お電話ください。
					    source: 市の事業資料 2.
					    checked: 2026-11-22
					  - id: about-who
					    question: だれのためですか？
					    label: だれ？
					    phrasings: []
					    answer: |-
					      働く女性です。
					    source: 市の事業資料 2.
					    checked: 2026-11-22
					    tags: [対象, 女性]
					    valid: {from: 2026-04-01}
					    related: [about-what]
					    action: {call: 0299-48-1111, label: 電話をかける}
					    audience: residents
					    variants:
					      en:
					        question: For whom is it?
					        label: For whom?
					        answer: |-
					          For women
					          who work.
					"""));
		}

		@Test
		void isReadBackAsTheSameContent() {
			assertThat(RandomFaqs.of(300)).allSatisfy(
					(faq) -> assertThat(read(bytes(FaqExport.yaml(faq)), faq)).isEqualTo(new ReadResult.Complete(faq)));
		}

		@Test
		void isWhatTheShippedFilesAreButForTheRemarkAboveThem() throws IOException {
			SequencedMap<String, String> files = FaqExport.yaml(FaqFiles.shipped());
			assertThat(files.keySet())
				.containsExactlyElementsOf(Files.readAllLines(Path.of("src/main/content/files.txt")));
			for (Map.Entry<String, String> file : files.entrySet()) {
				assertThat(Files.readString(Path.of("src/main/content", file.getKey())).lines().skip(1))
					.containsExactlyElementsOf(file.getValue().lines().toList());
			}
		}

		@Test
		void keepsTheOrderOfManyCategoriesInTheNamesOfTheFiles() {
			List<FaqCategory> categories = IntStream.range(0, 12)
				.mapToObj((number) -> new FaqCategory("c" + number, "分類" + number, "説明"))
				.toList();
			Faq faq = new Faq(categories,
					categories.stream()
						.map((category) -> new FaqEntry(new FaqId(category.id()), category.id(), category.title(),
								category.title(), List.of(), "答え", "資料", LocalDate.EPOCH))
						.toList());
			assertThat(FaqExport.yaml(faq).keySet()).startsWith("010-c0.yaml").endsWith("120-c11.yaml");
			assertThat(read(bytes(FaqExport.yaml(faq)), faq)).isEqualTo(new ReadResult.Complete(faq));
		}

		@Test
		void hasNoFileForACategoryWithoutEntries() {
			Faq faq = new Faq(List.of(ABOUT, new FaqCategory("empty", "空", "何もない")), List.of(PLAIN));
			assertThat(FaqExport.yaml(faq)).containsOnlyKeys("10-about.yaml");
		}

	}

	@Nested
	class Table {

		@Test
		void opensInASpreadsheet() {
			assertThat(text(FAQ)).isEqualTo("""
					\ufeffID,問い合わせ文,応答文,カテゴリ,ラベル,言い換え,出典,確認日,タグ,有効開始,有効終了,関連ID,対象,ボタンの種類,ボタンの行き先,ボタンの文字,\
					問い合わせ文（やさしい日本語）,ラベル（やさしい日本語）,応答文（やさしい日本語）,問い合わせ文（英語）,ラベル（英語）,応答文（英語）
					about-what,何ですか？,"市の事業です。
					お電話ください。",プロジェクトのこと,何？,"これは: 何
					12",市の事業資料 2.,2026-11-22,,,,,すべての方,,,,,,,,,
					about-who,だれのためですか？,働く女性です。,プロジェクトのこと,だれ？,,市の事業資料 2.,2026-11-22,"対象
					女性",2026-04-01,,about-what,市内に住む・働く方,電話,0299-48-1111,電話をかける,,,,For whom is it?,For whom?,"For women
					who work."
					""");
		}

		@Test
		void isReadBackAsTheSameContent() {
			assertThat(RandomFaqs.of(300))
				.allSatisfy((faq) -> assertThat(read(table(faq), new Faq(faq.categories(), List.of())))
					.isEqualTo(new ReadResult.Complete(faq)));
		}

		@Test
		void isReadBackAsTheContentThatShips() {
			Faq faq = FaqFiles.shipped();
			assertThat(read(table(faq), faq)).isEqualTo(new ReadResult.Complete(faq));
		}

		@Test
		void holdsNothingThatASpreadsheetComputes() {
			List<String> texts = List.of("=1+1", "+81", "-1", "@a", "＝1", "＋1", "－1", "＠a", "\ta", "'=1", "''@", "'a",
					"a=1");
			assertThat(texts.stream().map(Cells::escaped)).containsExactly("'=1+1", "'+81", "'-1", "'@a", "'＝1", "'＋1",
					"'－1", "'＠a", "'\ta", "''=1", "'''@", "'a", "a=1");
			assertThat(texts).allSatisfy((text) -> assertThat(Cells.unescaped(Cells.escaped(text))).isEqualTo(text));
			Faq formula = new Faq(List.of(ABOUT), List.of(new FaqEntry(new FaqId("a"), "about", "=1+1", "@SUM(A1)",
					List.of("-1"), "+81", "=2", LocalDate.EPOCH)));
			assertThat(text(formula)).contains("a,'=1+1,'+81,プロジェクトのこと,'@SUM(A1),'-1,'=2,");
		}

	}

	private static String text(Faq faq) {
		return new String(FaqExport.csv(faq), StandardCharsets.UTF_8).replace("\r\n", "\n");
	}

	private static SequencedMap<String, byte[]> table(Faq faq) {
		return new LinkedHashMap<>(Map.of("faq.csv", FaqExport.csv(faq)));
	}

	private static SequencedMap<String, byte[]> bytes(SequencedMap<String, String> files) {
		return files.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (file) -> file.getValue().getBytes(StandardCharsets.UTF_8),
					(one, _) -> one, LinkedHashMap::new));
	}

	private static ReadResult read(SequencedMap<String, byte[]> files, Faq current) {
		return FaqFiles.read(files, current, LocalDate.EPOCH);
	}

}
