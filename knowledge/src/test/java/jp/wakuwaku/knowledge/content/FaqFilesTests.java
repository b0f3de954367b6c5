package jp.wakuwaku.knowledge.content;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FaqFilesTests {

	private static final String ABOUT = """
			category: {id: about, title: プロジェクトのこと, summary: 目的としくみ}
			entries:
			  - id: about-what
			    question: どんなプロジェクトですか
			    label: プロジェクトとは
			    phrasings:
			      - 何をしているの
			      - プロジェクトの内容
			    answer: |-
			      小美玉市の女性を
			      応援します。
			    source: 市の事業資料 2.
			    checked: 2026-11-22
			""";

	private static final String JOIN = """
			category: {id: join, title: 参加する, summary: 申し込みと費用}
			entries:
			  - {id: join-cost, question: 費用は, label: 費用, phrasings: [], answer: 無料, source: 資料, checked: 2026-11-21}
			""";

	@TempDir
	Path folder;

	@Test
	void readsAFolderInTheOrderOfItsNames() throws IOException {
		write("20-about.yaml", ABOUT);
		write("10-join.yaml", JOIN);
		write("README.txt", "not content");
		Faq faq = complete(this.folder);
		assertThat(faq.categories()).containsExactly(new FaqCategory("join", "参加する", "申し込みと費用"),
				new FaqCategory("about", "プロジェクトのこと", "目的としくみ"));
		assertThat(faq.entries().getLast())
			.isEqualTo(new FaqEntry(new FaqId("about-what"), "about", "どんなプロジェクトですか", "プロジェクトとは",
					List.of("何をしているの", "プロジェクトの内容"), "小美玉市の女性を\n応援します。", "市の事業資料 2.", LocalDate.of(2026, 11, 22)));
	}

	@Test
	void readsAFileFromAWindowsEditor() throws IOException {
		write("about.yaml", "\ufeff" + ABOUT.replace("\n", "\r\n"));
		assertThat(complete(this.folder.resolve("about.yaml")).entries()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					'  - id: about-what'   | '  - id: About'             | 3 | id: 'About' (expected: 1 to 40 of a-z, 0-9 and -, not beginning with -)
					'    label: プロジェクトとは' | '    label: [a]'            | 5 | label: a list (expected: a text; numbers, days, yes and no in "quotes")
					'    label: プロジェクトとは' | '    label: 12'             | 5 | label: '12' (expected: a text; numbers, days, yes and no in "quotes")
					'    label: プロジェクトとは' | '    label:'                | 5 | label: nothing (expected: a text; numbers, days, yes and no in "quotes")
					'    label: プロジェクトとは' | '    label: "  "'           | 5 | label: 2 characters (expected: 1 to 20, not only spaces)
					'    label: プロジェクトとは' | '    label: 一二三四五六七八九十一二三四五六七八九十一' | 5 | label: 21 characters (expected: 1 to 20, not only spaces)
					'    label: プロジェクトとは' | '    lable: プロジェクトとは'     | 5 | field 'lable' (expected: one of [id, question, label, phrasings, answer, source, checked, tags, valid, related, action, audience, variants])
					'    label: プロジェクトとは' | '    question: もう一度'        | 5 | field 'question' stands twice (expected: once)
					'      - 何をしているの'     | '      - 3'                | 7 | phrasings: '3' (expected: a text; numbers, days, yes and no in "quotes")
					'    checked: 2026-11-22' | '    checked: 2026-02-30'   | 13 | checked: '2026-02-30' (expected: a day, for example 2026-11-22)
					'    checked: 2026-11-22' | '    checked: 令和8年'        | 13 | checked: '令和8年' (expected: a day, for example 2026-11-22)
					'title: プロジェクトのこと'    | 'title: ""'                | 1 | title: 0 characters (expected: 1 to 20, not only spaces)
					'category: {'          | 'categories: {'            | 1 | field 'categories' (expected: one of [category, entries])
					'    question: '       | '   question: '            | 4 | YAML: expected <block end>, but found '<block mapping start>' (expected: a well-formed line; check indent and quotes)
					'    question: どん'     | '    question: "どん'         | 14 | YAML: found unexpected end of stream (expected: a well-formed line; check indent and quotes)
					""")
	void namesTheLineAndWhatWasExpected(String from, String to, int line, String message) throws IOException {
		assertThat(ABOUT).contains(from);
		write("about.yaml", ABOUT.replace(from, to));
		assertThat(faults()).extracting(ContentError::toString).contains("about.yaml:" + line + ": " + message);
	}

	@Nested
	class WhatAnEntryMayHaveBesides {

		private static final String FULL = ABOUT + """
				    tags: [目的, しくみ]
				    valid: {from: 2026-04-01, until: 2027-03-31}
				    related: [join-cost]
				    action: {call: 0299-48-1111, label: 電話をかける}
				    audience: founders
				    variants:
				      ja-simple:
				        question: なんの しごとですか
				        label: なんの しごと
				        answer: |-
				          小美玉市の 女の人を
				          たすけます。
				      en: {question: "What is it?", label: About, answer: It supports women.}
				""";

		@Test
		void isRead() throws IOException {
			write("about.yaml", FULL);
			write("join.yaml", JOIN);
			FaqEntry entry = complete(FaqFilesTests.this.folder).entries().getFirst();
			assertThat(entry.tags()).containsExactly("目的", "しくみ");
			assertThat(entry.validity()).isEqualTo(new Validity(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)));
			assertThat(entry.related()).containsExactly(new FaqId("join-cost"));
			assertThat(entry.action()).isEqualTo(new FaqAction.Call("0299-48-1111", "電話をかける"));
			assertThat(entry.audience()).isEqualTo(Audience.FOUNDERS);
			assertThat(entry.variants()).containsExactly(
					Map.entry(Language.EASY_JA, new Variant("なんの しごとですか", "なんの しごと", "小美玉市の 女の人を\nたすけます。")),
					Map.entry(Language.EN, new Variant("What is it?", "About", "It supports women.")));
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', quoteCharacter = '`',
				textBlock = """
						tags: [目的, しくみ] | tags: 目的            | 14 | tags: '目的' (expected: a list, each line beginning with -)
						tags: [目的, しくみ] | tags: [目的, 目的]      | 14 | tags: '目的' stands twice (expected: once)
						tags: [目的, しくみ] | tags: [2026]        | 14 | tags: '2026' (expected: a text; numbers, days, yes and no in "quotes")
						from: 2026-04-01 | from: 4月            | 15 | from: '4月' (expected: a day, for example 2026-11-22)
						from: 2026-04-01 | from: 2027-04-01    | 15 | valid: 2027-04-01 to 2027-03-31 (expected: from <= until)
						from: 2026-04-01 | since: 2026-04-01   | 15 | field 'since' (expected: one of [from, until])
						related: [join-cost] | related: [join-what] | 16 | related: 'join-what' (expected: the id of an entry that is there)
						related: [join-cost] | related: [Join] | 16 | related: 'Join' (expected: 1 to 40 of a-z, 0-9 and -, not beginning with -)
						related: [join-cost] | related: [about-what] | 3 | related: 'about-what' (expected: another entry than itself)
						related: [join-cost] | related: [a, b, c, d, e, f] | 16 | related: 6 (expected: up to 5)
						call: 0299-48-1111 | open: http://a.jp | 17 | open: 'http://a.jp' (expected: an address of up to 1000 characters that begins with https://)
						call: 0299-48-1111 | open: "https://a b" | 17 | open: 'https://a b' (expected: an address of up to 1000 characters that begins with https://)
						call: 0299-48-1111 | start: Seminar | 17 | start: 'Seminar' (expected: 1 to 40 of a-z and -, for example registration)
						call: 0299-48-1111 | call: 119 | 17 | call: '119' (expected: a text; numbers, days, yes and no in "quotes")
						call: 0299-48-1111, | | 17 | action with [] (expected: one of [open, call, start])
						call: 0299-48-1111 | call: 0299-48-1111, start: a | 17 | action with [call, start] (expected: one of [open, call, start])
						label: 電話をかける} | label: 一二三四五六七八九十一二三四五六七八九十一} | 17 | label: 21 characters (expected: 1 to 20, not only spaces)
						audience: founders | audience: men | 18 | audience: 'men' (expected: one of [everyone すべての方, residents 市内に住む・働く方, job-seekers これから働きたい方, founders 起業を考える・起業した方, companies 市内企業の方])
						en: {question: "What is it?", | en: { | 26 | en without 'question' (expected: fields [question, label, answer])
						en: {question | ja: {question | 26 | field 'ja' (expected: one of [ja-simple, en])
						""")
		void isReportedWhereItIsWrong(String from, String to, int line, String message) throws IOException {
			assertThat(FULL).contains(from);
			write("about.yaml", FULL.replace(from, (to != null) ? to : ""));
			write("join.yaml", JOIN);
			assertThat(faults()).extracting(ContentError::toString).contains("about.yaml:" + line + ": " + message);
		}

		@Test
		void isNotMissedInAnEntryThatIsRejectedItself() throws IOException {
			write("about.yaml", FULL);
			write("join.yaml", JOIN.replace("無料", "''"));
			assertThat(faults()).extracting(ContentError::file).containsExactly("join.yaml");
		}

	}

	@Test
	void tellsWhatCouldBeReadAndWhatWasRejected() throws IOException {
		write("a.yaml", ABOUT);
		write("b.yaml", JOIN.replace("無料", "''"));
		assertThat(FaqFiles.read(this.folder)).isInstanceOfSatisfying(ReadResult.Faulty.class, (faulty) -> {
			assertThat(faulty.readable()).extracting(FaqEntry::id).containsExactly(new FaqId("about-what"));
			assertThat(faulty.rejected()).contains(Set.of(new FaqId("join-cost")));
		});
		write("c.yaml", "- a");
		assertThat(FaqFiles.read(this.folder)).isInstanceOfSatisfying(ReadResult.Faulty.class,
				(faulty) -> assertThat(faulty.rejected()).isEmpty());
	}

	@Test
	void reportsAMissingField() throws IOException {
		write("about.yaml", ABOUT.replace("    source: 市の事業資料 2.\n", ""));
		assertThat(faults()).containsExactly(new ContentError("about.yaml", 3, "entry without 'source'",
				"fields [id, question, label, phrasings, answer, source, checked]"));
	}

	@Test
	void reportsEveryErrorOfEveryFile() throws IOException {
		write("a.yaml", ABOUT.replace("about-what", "About").replace("2026-11-22", "today"));
		write("b.yaml", JOIN.replace("title: 参加する, ", ""));
		write("c.yaml", "- a");
		assertThat(faults()).extracting((error) -> error.file() + ":" + error.line())
			.containsExactly("a.yaml:3", "a.yaml:13", "b.yaml:1", "c.yaml:1");
	}

	@Nested
	class WhatMayStandOnce {

		@Test
		void isReportedAcrossFiles() throws IOException {
			write("a.yaml", ABOUT);
			write("b.yaml", ABOUT.replace("どんなプロジェクトですか", "ﾌﾟﾛｼﾞｪｸﾄの内容"));
			assertThat(faults()).extracting(ContentError::toString)
				.containsExactly(
						"b.yaml:1: category id: 'about' stands twice (expected: once; it stands in a.yaml:1 already)",
						"b.yaml:1: title: 'プロジェクトのこと' stands twice (expected: once; it stands in a.yaml:1 already)",
						"b.yaml:3: id: 'about-what' stands twice (expected: once; it stands in a.yaml:3 already)",
						"b.yaml:4: question or phrasing: 'ﾌﾟﾛｼﾞｪｸﾄの内容' stands twice (expected: once; it stands in a.yaml:8 already)",
						"b.yaml:5: label: 'プロジェクトとは' stands twice (expected: once; it stands in a.yaml:5 already)",
						"b.yaml:7: question or phrasing: '何をしているの' stands twice (expected: once; it stands in a.yaml:7 already)",
						"b.yaml:8: question or phrasing: 'プロジェクトの内容' stands twice (expected: once; it stands in a.yaml:8 already)");
		}

	}

	@Nested
	class FilesThatAreNoContent {

		@Test
		void reportsAnEmptyFolder() {
			assertThat(faults()).containsExactly(new ContentError(FaqFilesTests.this.folder.toString(), 0, "no content",
					"at least one file that ends in .yaml"));
		}

		@Test
		void reportsAFileThatIsNotThere() {
			assertThat(faults(FaqFilesTests.this.folder.resolve("none.yaml"))).singleElement()
				.matches((error) -> error.file().equals("none.yaml") && error.problem().contains("NoSuchFile"));
		}

		@Test
		void reportsAnEmptyFile() throws IOException {
			write("a.yaml", "# nothing yet\n");
			assertThat(faults())
				.containsExactly(new ContentError("a.yaml", 0, "nothing in the file", "'category' and 'entries'"));
		}

		@Test
		void reportsACategoryWithoutEntries() throws IOException {
			write("a.yaml", "category: {id: a, title: a, summary: a}\nentries: []\n");
			assertThat(faults())
				.containsExactly(new ContentError("a.yaml", 2, "entries: an empty list", "at least one"));
		}

		@Test
		void reportsAnotherEnding() throws IOException {
			write("a.yml", ABOUT);
			assertThat(faults())
				.containsExactly(new ContentError("a.yml", 0, "the file's name", "a name that ends in .yaml or .csv"));
		}

		@Test
		void reportsWhereAFileIsNotUtf8() throws IOException {
			Files.write(FaqFilesTests.this.folder.resolve("a.yaml"),
					ABOUT.replace("about", "a\n#").getBytes(Charset.forName("Shift_JIS")));
			assertThat(faults())
				.containsExactly(new ContentError("a.yaml", 2, "a byte that is no UTF-8", "the file saved as UTF-8"));
		}

		@Test
		void refusesAliases() throws IOException {
			write("a.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
			assertThat(faults()).extracting(ContentError::toString)
				.containsExactly("a.yaml:2: alias '*a' (expected: the text itself)",
						"a.yaml:2: alias '*a' (expected: the text itself)",
						"a.yaml:3: alias '*b' (expected: the text itself)",
						"a.yaml:3: alias '*b' (expected: the text itself)");
		}

		@Test
		void refusesEndlessNesting() throws IOException {
			write("a.yaml", "[".repeat(10_000));
			assertThat(faults()).hasSize(1);
		}

		@Test
		void refusesASecondDocument() throws IOException {
			write("a.yaml", ABOUT + "---\n" + JOIN);
			assertThat(faults()).singleElement().extracting(ContentError::line).isEqualTo(14);
		}

	}

	@Nested
	class Tables {

		@Test
		void areReadAsASpreadsheetSavesThem() throws IOException {
			write("faq.csv", "\ufeffid,question,answer\r\n1,費用は,無料\r\n");
			assertThat(complete(FaqFilesTests.this.folder.resolve("faq.csv")).entries()).hasSize(1);
		}

		@Test
		void areReadWithWhateverIsInQuotes() throws IOException {
			write("faq.csv", "id,question,answer\n0,\"費用、\nは?\",\"\"\"無料\"\", です\"\n17,託児は,あります\n");
			assertThat(complete(FaqFilesTests.this.folder.resolve("faq.csv")).entries())
				.extracting((entry) -> entry.id() + " " + entry.question() + " " + entry.answer())
				.containsExactly("0 費用、\nは? \"無料\", です", "17 託児は あります");
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
				id,question\\n1,a        | 1 | columns [id, question]
				id,question,answer\\n1,a | 2 | 2 fields
				id,question,answer\\n1,"a\\nb",c\\n!,a,b | 4 | id: '!'
				id,question,answer\\n1,a,b\\n1,a,b | 3 | id: '1' stands twice
				id,,question,answer\\n1,a,b,c | 1 | CSV: A header name is missing
				id,question,answer\\n1,a,b\\n2,"a,b | 3 | CSV:
				""")
		void nameTheLineOfAnError(String table, int line, String problem) throws IOException {
			write("faq.csv", table.replace("\\n", "\n"));
			assertThat(faults(FaqFilesTests.this.folder.resolve("faq.csv"))).singleElement()
				.matches((error) -> error.line() == line && error.problem().startsWith(problem.strip()));
		}

	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve(name), text);
	}

	private List<ContentError> faults() {
		return faults(this.folder);
	}

	private static List<ContentError> faults(Path place) {
		assertThat(FaqFiles.read(place)).isInstanceOf(ReadResult.Faulty.class);
		return ((ReadResult.Faulty) FaqFiles.read(place)).errors();
	}

	private static Faq complete(Path place) {
		assertThat(FaqFiles.read(place)).isInstanceOf(ReadResult.Complete.class);
		return ((ReadResult.Complete) FaqFiles.read(place)).faq();
	}

}
