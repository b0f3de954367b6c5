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
	void printsTheErrorsOfAFaultyFileAndExitsWith1() throws IOException {
		assertThat(run("check", write("faq.csv", "id,question\n"))).isEqualTo(1);
		assertThat(this.output.toString()).isEqualToNormalizingNewlines(
				"faq.csv:1: columns [id, question] (expected: columns [id, question, answer])\n1 errors\n");
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
