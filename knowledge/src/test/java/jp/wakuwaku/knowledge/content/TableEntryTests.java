package jp.wakuwaku.knowledge.content;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TableEntryTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final FaqEntry FEE = new FaqEntry(new FaqId("join-fee"), "join", "費用は？", "費用", List.of("いくら"),
			"無料です。", "資料 4.", LocalDate.of(2026, 4, 1))
		.withTags(List.of("お金"))
		.withValidity(new Validity(LocalDate.of(2026, 4, 1), null))
		.withAction(new FaqAction.Call("0299-48-1111", "電話をかける"))
		.withAudience(Audience.RESIDENTS)
		.withVariants(Map.of(Language.EN, new Variant("How much?", "Cost", "Free.")));

	private static final Faq CURRENT = new Faq(
			List.of(new FaqCategory("about", "プロジェクトのこと", "目的"), new FaqCategory("join", "参加する", "申し込みと費用")),
			List.of(FEE));

	@Test
	void needsNoMoreThanFourColumns() {
		assertThat(entries("""
				ID,問い合わせ文,応答文,カテゴリ
				join-new,講座の定員は何人までと決まっていますか教えてください,30人です。,参加する
				""")).containsExactly(new FaqEntry(new FaqId("join-new"), "join", "講座の定員は何人までと決まっていますか教えてください",
				"講座の定員は何人までと決まっていますか教", List.of(), "30人です。", "市の職員による入力", TODAY));
	}

	@Test
	void takesEveryColumnInAnyOrder() {
		assertThat(entries("""
				カテゴリ,ラベル,言い換え,問い合わせ文,応答文,出典,確認日,タグ,有効開始,有効終了,関連ID,対象,ボタンの種類,ボタンの行き先,ボタンの文字,\
				問い合わせ文（やさしい日本語）,ラベル（やさしい日本語）,応答文（やさしい日本語）,問い合わせ文（英語）,ラベル（英語）,応答文（英語）,ＩＤ
				about,定員,何人まで｜満員ですか,定員は？,"30人です。
				お早めに。",資料 5.,2026/4/1,人数、定員,2026年4月1日,2027-03-31,join-fee,起業を考える・起業した方,ページ,https://example.jp/,開く,\
				なん人ですか,なん人,30人です。,How many?,Seats,30.,about-seats
				join,費用,,費用は？,無料です。,,,,,,,,,,,,,,,,,join-fee
				""").getFirst())
			.isEqualTo(new FaqEntry(new FaqId("about-seats"), "about", "定員は？", "定員", List.of("何人まで", "満員ですか"),
					"30人です。\nお早めに。", "資料 5.", LocalDate.of(2026, 4, 1))
				.withTags(List.of("人数", "定員"))
				.withValidity(new Validity(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)))
				.withRelated(List.of(FEE.id()))
				.withAudience(Audience.FOUNDERS)
				.withAction(FaqAction.of("open", "https://example.jp/", "開く"))
				.withVariants(Map.of(Language.EASY_JA, new Variant("なん人ですか", "なん人", "30人です。"), Language.EN,
						new Variant("How many?", "Seats", "30."))));
	}

	@Nested
	class OfAnEntryThatIsThere {

		@Test
		void leavesWhatHasNoColumnAsItIs() {
			assertThat(entries("ID,問い合わせ文,応答文,カテゴリ\njoin-fee,費用は？,無料です。,参加する\n")).containsExactly(FEE);
		}

		@Test
		void emptiesWhatHasAnEmptyCell() {
			assertThat(entries("""
					ID,問い合わせ文,応答文,カテゴリ,ラベル,言い換え,出典,確認日,タグ,有効開始,対象,ボタンの種類,ボタンの行き先,ボタンの文字,問い合わせ文（英語）,ラベル（英語）,応答文（英語）
					join-fee,費用は？,無料です。,参加する,,,,,,,,,,,,,
					""")).containsExactly(
					new FaqEntry(FEE.id(), "join", "費用は？", "費用は？", List.of(), "無料です。", "市の職員による入力", TODAY));
		}

		@Test
		void changesAPartOfAVariant() {
			assertThat(entries("ID,問い合わせ文,応答文,カテゴリ,応答文（英語）\njoin-fee,費用は？,無料です。,参加する,No charge.\n"))
				.containsExactly(FEE.withVariants(Map.of(Language.EN, new Variant("How much?", "Cost", "No charge."))));
		}

	}

	@Nested
	class WithoutAnId {

		@Test
		void getsTheSameOneWheneverItIsRead() {
			String row = "ID,問い合わせ文,応答文,カテゴリ\n,ＤＶの相談は？,できます。,join\n";
			assertThat(entries(row)).extracting(FaqEntry::id)
				.isEqualTo(
						entries(row.replace("ＤＶ", "DV").replace("できます", "できません")).stream().map(FaqEntry::id).toList())
				.allMatch((id) -> id.value().matches("join-[0-9a-f]{8}"));
		}

		@Test
		void isNotTakenForAnotherQuestion() {
			assertThat(entries("ID,問い合わせ文,応答文,カテゴリ\n,一,答え,join\n,二,答え,join\n")).extracting(FaqEntry::id)
				.doesNotHaveDuplicates();
		}

	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "windows-31j" })
	void isReadInWhateverEncodingItWasSaved(String charset) {
		String table = "ID,問い合わせ文,応答文,カテゴリ\r\njoin-fee,費用は①か～,\"無料\r\nです\",参加する\r\n,,,\r\n";
		assertThat(read(table.getBytes(Charset.forName(charset)))).isInstanceOfSatisfying(ReadResult.Complete.class,
				(complete) -> assertThat(complete.faq().entries()).extracting(FaqEntry::question, FaqEntry::answer)
					.containsExactly(tuple("費用は①か～", "無料\nです")));
	}

	@Test
	void isNotGuessedWhenUtf8IsDamaged() {
		byte[] table = "ID,問い合わせ文,応答文,カテゴリ\njoin-fee,費用は？,無料,参加する\n".getBytes(StandardCharsets.UTF_8);
		table[table.length - 2] = (byte) 0xff;
		assertThat(faults(table))
			.containsExactly("faq.csv:2: a byte that is no UTF-8 (expected: the file saved as UTF-8)");
	}

	@Test
	void isNotGuessedWithoutAColumnOfOurs() {
		byte[] table = "id,question,answer\n1,費用は？,無料\n".getBytes(Charset.forName("windows-31j"));
		assertThat(faults(table))
			.containsExactly("faq.csv:2: a byte that is no UTF-8 (expected: the file saved as UTF-8)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ID,しつもん,こたえ,カテゴリ | columns [ID, しつもん, こたえ, カテゴリ]
			no,q,a,c                 | columns [no, q, a, c]
			""")
	void saysHowItIsSavedBeforeWhichColumnsItHas(String header, String columns) {
		byte[] table = (header + "\n1,費用は？,無料,参加する\n").getBytes(Charset.forName("windows-31j"));
		assertThat(faults(table)).containsExactly(
				"faq.csv: a byte that is no UTF-8 (expected: the file saved as UTF-8)",
				"faq.csv:1: " + columns + " (expected: columns [id, question, answer] or [ID, 問い合わせ文, 応答文, カテゴリ])");
	}

	@Test
	void keepsNoCategoryThatHasNoEntry() {
		assertThat(read("ID,問い合わせ文,応答文,カテゴリ\njoin-fee,費用は？,無料です。,参加する\n".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(new ReadResult.Complete(new Faq(CURRENT.categories().subList(1, 2), List.of(FEE))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					a,質問,答え,なし,,,,,,        | カテゴリ: 'なし' (expected: one of [プロジェクトのこと, 参加する])
					A,質問,答え,join,,,,,,        | id: 'A' (expected: 1 to 40 of a-z, 0-9 and -, not beginning with -)
					a,,答え,join,,,,,,            | 問い合わせ文: 0 characters (expected: 1 to 200, not only spaces)
					a,質問,,join,,,,,,            | 応答文: 0 characters (expected: 1 to 5000, not only spaces)
					a,質問,答え,join,一二三四五六七八九十一二三四五六七八九十一,,,,, | ラベル: 21 characters (expected: 1 to 20, not only spaces)
					a,質問,答え,join,,一、一,,,,   | タグ: [一, 一] (expected: up to 20, each once)
					a,質問,答え,join,,,2026-02-30,,, | 有効開始: '2026-02-30' (expected: a day, for example 2026-11-22)
					a,質問,答え,join,,,来年,,,     | 有効開始: '来年' (expected: a day, for example 2026-11-22)
					a,質問,答え,join,,,2027-01-01,2026-01-01,, | valid: 2027-01-01 to 2026-01-01 (expected: from <= until)
					a,質問,答え,join,,,,,b,       | related: 'b' (expected: the id of an entry that is there)
					a,質問,答え,join,,,,,a,       | related: 'a' (expected: another entry than itself)
					a,質問,答え,join,,,,,B,       | id: 'B' (expected: 1 to 40 of a-z, 0-9 and -, not beginning with -)
					a,質問,答え,join,,,,,,男性    | audience: '男性' (expected: one of [everyone すべての方, residents 市内に住む・働く方, job-seekers これから働きたい方, founders 起業を考える・起業した方, companies 市内企業の方])
					a,質問,答え,join              | 4 fields (expected: as many as in the first line)
					""")
	void namesTheLineAndWhatWasExpected(String row, String message) {
		assertThat(faults("ID,問い合わせ文,応答文,カテゴリ,ラベル,タグ,有効開始,有効終了,関連ID,対象\n\"ok\",\"良\nい\",答え,join,,,,,,\n" + row + "\n"))
			.containsExactly("faq.csv:4: " + message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			メール,a@b,送る   | ボタンの種類: 'メール' (expected: one of [ページ, 電話, 機能])
			電話,,かける      | call: '' (expected: 3 to 15 digits, for example 0299-48-1111)
			ページ,http://a,開く | open: 'http://a' (expected: an address of up to 1000 characters that begins with https://)
			機能,登録,する    | start: '登録' (expected: 1 to 40 of a-z and -, for example registration)
			電話,119,         | label: 0 characters (expected: 1 to 20, not only spaces)
			""")
	void refusesAnActionThatIsNone(String cells, String message) {
		assertThat(faults("ID,問い合わせ文,応答文,カテゴリ,ボタンの種類,ボタンの行き先,ボタンの文字\na,質問,答え,join," + cells + "\n"))
			.containsExactly("faq.csv:2: " + message);
	}

	@Test
	void refusesAVariantInPart() {
		assertThat(faults("ID,問い合わせ文,応答文,カテゴリ,問い合わせ文（英語）,ラベル（英語）,応答文（英語）\na,質問,答え,join,What?,,\n")).containsExactly(
				"faq.csv:2: ラベル（英語）: 0 characters (expected: 1 to 20, not only spaces)",
				"faq.csv:2: 応答文（英語）: 0 characters (expected: 1 to 5000, not only spaces)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					ID,問い合わせ文,応答文            | columns [ID, 問い合わせ文, 応答文] (expected: columns [id, question, answer] or [ID, 問い合わせ文, 応答文, カテゴリ])
					ID,問い合わせ文,応答文,カテゴリ,備考 | columns [備考] (expected: each once, of [ID, 問い合わせ文, 応答文, カテゴリ, ラベル, 言い換え, 出典, 確認日, タグ, 有効開始, 有効終了, 関連ID, 対象, ボタンの種類, ボタンの行き先, ボタンの文字, 問い合わせ文（やさしい日本語）, ラベル（やさしい日本語）, 応答文（やさしい日本語）, 問い合わせ文（英語）, ラベル（英語）, 応答文（英語）])
					""")
	void refusesColumnsItDoesNotKnow(String columns, String message) {
		assertThat(faults(columns + "\n")).containsExactly("faq.csv:1: " + message);
	}

	@Test
	void refusesATableWithoutEntries() {
		assertThat(faults("ID,問い合わせ文,応答文,カテゴリ\n,,,\n"))
			.containsExactly("faq.csv: no entries (expected: at least one row below the first)");
	}

	@Test
	void importsNothingWhenOneRowIsWrong() {
		assertThat(read("""
				ID,問い合わせ文,応答文,カテゴリ
				join-a,一,答え,join
				join-b,二,,join
				join-a,三,答え,join
				""".getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(ReadResult.Faulty.class, (faulty) -> {
			assertThat(faulty.errors()).extracting(ContentError::line).containsExactly(3, 4);
			assertThat(faulty.readable()).extracting(FaqEntry::question).containsExactly("一", "三");
			assertThat(faulty.rejected()).contains(Set.of(new FaqId("join-b")));
		});
	}

	private static List<FaqEntry> entries(String table) {
		ReadResult read = read(table.getBytes(StandardCharsets.UTF_8));
		assertThat(read).isInstanceOf(ReadResult.Complete.class);
		return ((ReadResult.Complete) read).faq().entries();
	}

	private static List<String> faults(String table) {
		return faults(table.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> faults(byte[] table) {
		ReadResult read = read(table);
		assertThat(read).isInstanceOf(ReadResult.Faulty.class);
		return ((ReadResult.Faulty) read).errors().stream().map(ContentError::toString).toList();
	}

	private static ReadResult read(byte[] table) {
		return FaqFiles.read(new LinkedHashMap<>(Map.of("faq.csv", table)), CURRENT, TODAY);
	}

}
