package jp.wakuwaku.bot.console.faq;

import java.nio.charset.StandardCharsets;

import jp.wakuwaku.knowledge.content.ContentError;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SheetRowsTests {

	@Test
	void countsACellOfSeveralLinesAsOneRow() {
		SheetRows rows = new SheetRows("faq.csv",
				"ID,応答文\r\na,\"一\n二 \"\"引用\"\"\n三\"\r\nb,四\r\n".getBytes(StandardCharsets.UTF_8));
		assertThat(rows.at(new ContentError("faq.csv", 2, "x", "y")).line()).isEqualTo(2);
		assertThat(rows.at(new ContentError("faq.csv", 5, "x", "once; it stands in faq.csv:2 already")))
			.isEqualTo(new ContentError("faq.csv", 3, "x", "once; it stands in faq.csv:2 already"));
		assertThat(rows.at(new ContentError("faq.csv", 2, "x", "once; it stands in faq.csv:5 already")).expected())
			.isEqualTo("once; it stands in faq.csv:3 already");
		assertThat(rows.at(new ContentError("faq.csv", 0, "x", "y")).line()).as("the whole file").isZero();
	}

}
