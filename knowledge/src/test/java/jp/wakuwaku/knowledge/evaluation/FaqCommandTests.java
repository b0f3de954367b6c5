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
		assertThat(run("check", "--thesaurus", write("words.txt", "申し込み\n起業,創業\n創業,起業\n"), this.folder.toString()))
			.isEqualTo(1);
		assertThat(this.output.toString()).isEqualToNormalizingNewlines("""
				2 entries in 1 categories, no errors
				words.txt:1: '申し込み' alone (expected: two forms or more, parted by commas)
				words.txt:3: shares [創業, 起業] with line 2 (expected: one group)
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
		assertThat(this.output.toString()).contains("nDCG@10              0.5000 (2) [0.0000, 1.0000]\n",
				"R@10                 0.5000 (2) [0.0000, 1.0000]\n",
				"hit@1                0.5000 (1/2) [0.0945, 0.9055]\n",
				"hit@3                0.5000 (1/2) [0.0945, 0.9055]\n", "MRR                  0.5000 (2) [",
				"right one shown      0.5000 (1/2) [", "false answers        0.5000 (1/2) [",
				"queries              2 of 3 judged, 3 entries\n", "\nanswered             0.6667 (2/3) [",
				"off-topic answered   0.0000 (0/2) [", "off-topic not found  1.0000 (2/2) [",
				"off-topic at 75 %    0.0000 (0/2) [");
		assertThat(Files.readAllLines(run)).first().asString().matches("q1 Q0 2 1 \\d+\\.\\d{6} wakuwaku");
	}

	@Test
	void measuresGoldenQuestions() throws IOException {
		assertThat(run("evaluate", "--faq", write("faq.csv", CORPUS), "--golden",
				write("golden.tsv", "# question, entries\n託児はあるの\t2\n申し込みの費用は\t1,3\n参加したい\t2\n")))
			.isZero();
		assertThat(this.output.toString()).contains("hit@1                0.6667 (2/3) [0.2077, 0.9385]\n",
				"queries              3 of 3 judged, 3 entries\n");
	}

	@Test
	void measuresTheContentThatShips() throws IOException {
		assertThat(run("evaluate", "--golden", write("golden.tsv", "どんな講座があるの\tseminar-list\n"))).isZero();
		assertThat(this.output.toString()).contains("hit@1                1.0000 (1/1) [");
	}

	@Test
	void refusesGoldenQuestionsForEntriesThatAreNotThere() throws IOException {
		assertThat(run("evaluate", "--faq", write("faq.csv", CORPUS), "--golden", write("golden.tsv", "託児は\t2,7\n")))
			.isEqualTo(2);
		assertThat(this.errors.toString())
			.contains("golden.tsv: '託児は\t2,7' (expected: a question, or a question, a tab and ids of entries)");
		assertThat(run("evaluate", "--faq", write("faq.csv", CORPUS), "--golden", write("golden.tsv", "託児は\n")))
			.isEqualTo(2);
		assertThat(this.errors.toString()).contains("golden.tsv: '託児は' (expected: a tab and ids of entries after it)");
	}

	@Test
	void refusesToMeasureWithoutQuestionsOrWithTwoKinds() throws IOException {
		String golden = write("golden.tsv", "託児は\t2\n");
		assertThat(run("evaluate", "--faq", write("faq.csv", CORPUS))).isEqualTo(2);
		assertThat(run("evaluate", "--golden", golden, "--queries", golden)).isEqualTo(2);
		assertThat(this.errors.toString())
			.contains("questions: not clear which (expected: --golden, or --queries and --qrels)");
	}

	@Test
	void explainsASearch() throws IOException {
		assertThat(run("explain", "おおさかで託児は", "--faq", write("faq.csv", CORPUS))).isZero();
		assertThat(this.output.toString()).contains("読み取り: おおさかで託児は\n", "で(検索しない)、託児(名詞)、は(検索しない)\n",
				"  託児 (名詞、入力のまま「託児」) = ", "登録した言い方と同じ項目: なし\n", "結果: ", "理由: ", "点数 = ", " 2「託児はありますか」\n");
	}

	@Test
	void explainsThatNothingWasFound() throws IOException {
		assertThat(run("explain", "です", "--faq", write("faq.csv", CORPUS))).isZero();
		assertThat(this.output.toString())
			.contains("検索語: なし\n", "結果: 見つからない\n", "理由: 質問のことばがどの項目にもないので、見つからなかったと伝えます。\n")
			.doesNotContain("点数");
	}

	@Test
	void tellsWhichQuestionsGetAnotherAnswer() throws IOException {
		String old = write("old.csv", CORPUS);
		String next = write("new.csv", CORPUS + "4,赤ちゃんと参加できますか,できます\n");
		String questions = write("questions.tsv", "赤ちゃんと参加できますか\t4\n託児はありますか\n");
		assertThat(run("diff", old, next, "--questions", questions)).isZero();
		assertThat(this.output.toString())
			.contains(": 赤ちゃんと参加できますか  ", " -> 回答 4\n", "質問 2件: 同じ 1、", "よしあし: よくなる 1、悪くなる 0、変わらない 0、正解なし 1\n")
			.doesNotContain(": 託児はありますか");
	}

	@Test
	void tellsWhatAnotherThesaurusWouldChange() throws IOException {
		String faq = write("faq.csv", CORPUS);
		String questions = write("questions.tsv", "乳母は\t2\n");
		String without = write("old.txt", "費用,料金\n");
		String with = write("new.txt", "費用,料金\n乳母,託児\n");
		assertThat(run("diff", faq, faq, "--questions", questions, "--thesaurus-old", without, "--thesaurus-new", with))
			.isZero();
		assertThat(this.output.toString()).contains("よくなる: 乳母は  見つからない -> ");
		assertThat(run("diff", faq, faq, "--questions", questions, "--thesaurus-new", write("bad.txt", "ばあや\n")))
			.isEqualTo(1);
		assertThat(this.output.toString()).contains("bad.txt:1: 'ばあや' alone");
	}

	@Test
	void readsATableThatStaffSentAsAChangeOfTheOldContent() throws IOException {
		String old = write("a.yaml", YAML);
		String table = write("b.csv", "ID,問い合わせ文,応答文,カテゴリ\njoin-apply,申し込みは？,電話で。,参加する\njoin-fee,費用は？,無料。,参加する\n");
		assertThat(run("diff", old, table, "--questions", write("questions.tsv", "申し込みは？\n費用は？\n"))).isZero();
		assertThat(this.output.toString())
			.startsWith("答えの文が変わる、正解なし: 申し込みは？  回答 join-apply -> 回答 join-apply\n質問 2件: 同じ 1、");
	}

	@Test
	void asksTheNewContentWithTheThesaurusOfTheOldOneUnlessItHasItsOwn() throws IOException {
		write("a.yaml", YAML);
		write("thesaurus.txt", "木戸銭,費用\n");
		String table = write("b.csv", "ID,問い合わせ文,応答文,カテゴリ\njoin-apply,申し込みは？,LINEで。,参加する\njoin-fee,費用は？,無料。,参加する\n");
		String questions = write("questions.tsv", "木戸銭は\tjoin-fee\n");
		assertThat(run("diff", this.folder.toString(), table, "--questions", questions)).isZero();
		assertThat(this.output.toString()).startsWith("質問 1件: 同じ 1、");
		assertThat(run("diff", this.folder.toString(), table, "--questions", questions, "--thesaurus-new",
				write("other.txt", "ごみ,廃棄物\n")))
			.isZero();
		assertThat(this.output.toString()).contains("悪くなる: 木戸銭は  ");
	}

	@Test
	void refusesQuestionsForEntriesThatNeitherContentHas() throws IOException {
		String faq = write("faq.csv", CORPUS);
		assertThat(run("diff", faq, faq, "--questions", write("questions.tsv", "託児は\t2\n費用は\tA B\n"))).isEqualTo(2);
		assertThat(run("diff", faq, faq, "--questions", write("empty.tsv", "\t2\n"))).isEqualTo(2);
		assertThat(run("diff", faq, faq)).isEqualTo(2);
		assertThat(this.output.toString()).isEmpty();
		assertThat(this.errors.toString()).contains(
				"questions.tsv: '費用は\tA B' (expected: a question, or a question, a tab and ids of entries)",
				"empty.tsv: '\t2' (expected: a question, or", "Missing required option: '--questions=FILE'");
	}

	@Test
	void readsQuestionsWithAByteOrderMarkAndRefusesOtherEncodings() throws IOException {
		String faq = write("faq.csv", CORPUS);
		assertThat(run("diff", faq, faq, "--questions", write("questions.tsv", "\ufeff# 覚え書き\n託児は\t2\n"))).isZero();
		assertThat(this.output.toString()).startsWith("質問 1件: 同じ 1、");
		Path shiftJis = Files.write(this.folder.resolve("sjis.tsv"), "託児は\t2\n".getBytes("windows-31j"));
		assertThat(run("diff", faq, faq, "--questions", shiftJis.toString())).isEqualTo(2);
		assertThat(this.errors.toString())
			.contains("sjis.tsv: a byte that is no UTF-8 (expected: the file saved as UTF-8)");
	}

	@Test
	void namesAGradeThatIsNoNumber() throws IOException {
		assertThat(run("evaluate", "--faq", write("faq.csv", CORPUS), "--queries", write("queries.tsv", "q1\t託児\n"),
				"--qrels", write("qrels.txt", "q1 0 2 good\n")))
			.isEqualTo(2);
		assertThat(this.errors.toString()).contains("qrels.txt: grade 'good' (expected: a whole number)");
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
		assertThat(this.output.toString()).contains("check", "search", "explain", "evaluate", "diff");
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
