package jp.wakuwaku.knowledge.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FaqCommandTests {

	private static final String CORPUS = """
			id,question,answer
			1,セミナーに申し込むには,LINEから申し込めます
			2,託児はありますか,お子さんをお預かりします
			3,費用はいくらですか,参加は無料です
			""";

	private static final String YAML = """
			category: {id: join, title: 参加する, summary: 申し込みと費用}
			entries:
			  - {id: join-apply, question: 申し込みは？, label: 申し込み, phrasings: [], answer: LINEで。, source: 資料, checked: 2026-11-21}
			  - {id: join-fee, question: 費用は？, label: 費用, phrasings: [], answer: 無料。, source: 資料, checked: 2026-11-21}
			""";

	@TempDir
	Path folder;

	private final StringWriter output = new StringWriter();

	private final StringWriter errors = new StringWriter();

	@Test
	void checksAFaultlessFile() throws IOException {
		assertThat(run("check", write("faq.csv", CORPUS))).isZero();
		assertThat(this.output.toString()).isEqualToNormalizingNewlines("3 entries in 1 categories, no errors\n");
	}

	@Test
	void checksTheThesaurusBesideTheContent() throws IOException {
		write("a.yaml", YAML);
		write("thesaurus.txt", "申し込み,予約\nごみ,廃棄物\n");
		assertThat(run("check", this.folder.toString())).isZero();
		assertThat(this.output.toString()).isEqualToNormalizingNewlines("""
				2 entries in 1 categories, no errors
				2 groups in the thesaurus, 0 errors, 0 conflicts, 1 unused
				""");
		assertThat(run("check", "--verbose", this.folder.toString())).isZero();
		assertThat(this.output.toString()).contains("thesaurus.txt:2: unused [ごみ, 廃棄物]");
	}

	@Test
	void exitsWith1WhenTheThesaurusIsWrong() throws IOException {
		write("a.yaml", YAML);
		assertThat(run("check", "--thesaurus", write("words.txt", "申し込み\na,b\nb,a\n"), this.folder.toString()))
			.isEqualTo(1);
		assertThat(this.output.toString()).isEqualToNormalizingNewlines("""
				2 entries in 1 categories, no errors
				words.txt:1: '申し込み' alone (expected: two forms or more, parted by commas)
				words.txt:3: shares [b, a] with line 2 (expected: one group)
				2 groups in the thesaurus, 1 errors, 1 conflicts, 2 unused
				""");
	}

	@Test
	void tellsWhatNewContentWouldChange() throws IOException {
		String old = write("a.yaml", YAML);
		assertThat(run("compare", old, write("b.csv", """
				ID,問い合わせ文,応答文,カテゴリ
				join-apply,申し込みは？,電話で。,参加する
				join-seats,定員は？,30人。,参加する
				"""))).isZero();
		assertThat(this.output.toString()).isEqualToNormalizingNewlines("""
				changed   join-apply [answer]
				added     join-seats 定員は？
				removed   join-fee 費用は？
				1 added, 1 changed, 1 removed, 0 errors
				""");
	}

	@Test
	void tellsWhatNewContentHasToPutRightAndExitsWith1() throws IOException {
		String old = write("a.yaml", YAML);
		assertThat(run("compare", old, write("b.csv", """
				ID,問い合わせ文,応答文,カテゴリ
				join-apply,申し込みは？,,参加する
				"""))).isEqualTo(1);
		assertThat(this.output.toString()).isEqualToNormalizingNewlines("""
				removed   join-fee 費用は？
				rejected  b.csv:2: 応答文: 0 characters (expected: 1 to 5000, not only spaces)
				0 added, 0 changed, 1 removed, 1 errors
				""");
	}

	@Test
	void writesATableAndAFolderThatHoldTheSame() throws IOException {
		String old = write("a.yaml", YAML);
		String table = this.folder.resolve("faq.csv").toString();
		String files = this.folder.resolve("new").toString();
		assertThat(run("export", old, table)).isZero();
		assertThat(run("export", old, files)).isZero();
		assertThat(run("compare", old, table)).isZero();
		assertThat(run("compare", old, files)).isZero();
		assertThat(this.output.toString()).isEqualToNormalizingNewlines("""
				0 added, 0 changed, 0 removed, 0 errors
				0 added, 0 changed, 0 removed, 0 errors
				""");
		assertThat(run("export", old, files)).isEqualTo(2);
		assertThat(this.errors.toString()).contains("target: '" + files + "' (expected: an empty or new folder)");
	}

	@Test
	void printsTheErrorsOfAFaultyFileAndExitsWith1() throws IOException {
		assertThat(run("check", write("faq.csv", "id,question\n"))).isEqualTo(1);
		assertThat(this.output.toString()).isEqualToNormalizingNewlines(
				"faq.csv:1: columns [id, question] (expected: columns [id, question, answer] or [ID, 問い合わせ文, 応答文, カテゴリ])\n1 errors\n");
	}

	@Test
	void searchesTheContentThatShips() {
		assertThat(run("search", "講座はいつありますか")).isZero();
		assertThat(this.output.toString()).containsPattern("^(Answer|Candidates): ").contains("seminar-");
	}

	@Test
	void searchesAnotherFile() throws IOException {
		assertThat(run("search", "託児は", "--faq", write("faq.csv", CORPUS))).isZero();
		assertThat(this.output.toString()).containsPattern("\\d  2 +託児はありますか");
	}

	@Test
	void saysThatNothingWasFound() throws IOException {
		assertThat(run("search", "織田信長", "--faq", write("faq.csv", CORPUS))).isZero();
		assertThat(this.output.toString()).isEqualToNormalizingNewlines("NotFound\n");
	}

	@Test
	void measuresAndWritesTheRun() throws IOException {
		Path run = this.folder.resolve("out.run");
		assertThat(run("evaluate", "--faq", write("faq.csv", CORPUS), "--queries",
				write("queries.tsv", "q1\t託児はありますか\nq2\t費用\nq3\t誰も判定していない\n"), "--qrels",
				write("qrels.txt", "q1 0 2 2\nq2 0 1 1\nq2 0 3 0\n"), "--run", run.toString(), "--off-topic",
				write("off-topic.txt", "織田信長\n\n明日の天気\n")))
			.isZero();
		assertThat(this.output.toString()).contains("nDCG@10            0.5000\n", "R@10               0.5000\n",
				"hit@1              0.5000\n", "hit@3              0.5000\n", "MRR                0.5000\n",
				"queries            2 of 3 judged, 3 entries\n", "off-topic answered 0.0000 (0)\n",
				"off-topic not found 1.0000 (2)\n");
		assertThat(Files.readAllLines(run)).first().asString().matches("q1 Q0 2 1 \\d+\\.\\d{6} wakuwaku");
	}

	@Test
	void namesALineOfAnotherForm() throws IOException {
		assertThat(run("evaluate", "--faq", write("faq.csv", CORPUS), "--queries", write("queries.tsv", "託児\n"),
				"--qrels", write("qrels.txt", "")))
			.isEqualTo(2);
		assertThat(this.errors.toString()).contains("queries.tsv: '託児' (expected: 2 fields)");
	}

	@Test
	void explainsItself() {
		assertThat(run("help")).isZero();
		assertThat(this.output.toString()).contains("check", "search", "evaluate");
	}

	private String write(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text).toString();
	}

	private int run(String... arguments) {
		return FaqCommand.commandLine()
			.setOut(new PrintWriter(this.output))
			.setErr(new PrintWriter(this.errors))
			.execute(arguments);
	}

}
