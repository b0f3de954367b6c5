package jp.wakuwaku.knowledge.content;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentErrorsTests {

	private final ContentErrors errors = new ContentErrors();

	@Test
	void countsAllAndKeepsAsManyAsAnybodyReads() {
		for (int line = 1; line <= 20_000; line++) {
			this.errors.report("a.csv", line, "1 fields", "3 fields");
		}
		assertThat(this.errors.count()).isEqualTo(20_000);
		assertThat(this.errors.inOrder()).hasSize(10_000);
		assertThat(this.errors.inOrder().getLast().line()).isEqualTo(10_000);
	}

	@Test
	void repeatsNoMoreOfAFileThanSaysWhere() {
		this.errors.report("a.csv", 1, "columns " + "x".repeat(1_000_000), "columns [id]");
		assertThat(this.errors.inOrder().getFirst().problem()).startsWith("columns x").hasSizeLessThan(600);
	}

}
