package jp.wakuwaku.bot.console.layout;

import java.nio.charset.StandardCharsets;

import jp.wakuwaku.knowledge.content.ContentError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileErrorTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			columns [質問, 答え] | 1行目の列の名前: 質問, 答え
			columns [id, question, answer] or [ID, 問い合わせ文, 応答文, カテゴリ] | 1行目に、列の名前。少なくとも ID, 問い合わせ文, 応答文, カテゴリ
			as many as in the first line | 1行目と同じ数の列
			3 fields | 列が 3 個
			id: 'join-1' stands twice | ID: 'join-1' が2回出てくる
			once; it stands in faq.csv:2 already | 1回だけ。faq.csv:2 にもある
			CSV: EOF reached before encapsulated token finished | 表として読めない
			program without 'title' | program に「title」がない
			fields [kind, id, title] | 必要なもの: kind, id, title
			field 'titel' | 知らない項目「titel」
			a day and a time, for example 2026-11-25 13:30 or: in 10 days 13:30 | 日付と時刻。例: 2026-11-25 13:30
			seats: 0 | seats: 0
			1 to 40 of a-z, 0-9 and -, not beginning with - | 半角の英小文字と数字と - で1〜40字。初めの字は - 以外
			label: 25 characters | ラベル: 25字
			1 to 20, not only spaces | 1〜20字。空白だけは不可
			""")
	void saysItInTheWordsOfStaff(String english, String japanese) {
		assertThat(FileError.of(new ContentError("faq.csv", 3, english, "")).problem()).isEqualTo(japanese);
	}

	@Test
	void knowsAWorkbookByItsBeginningAndAnEmptyFile() {
		byte[] workbook = "PK\u0003\u0004...".getBytes(StandardCharsets.US_ASCII);
		FileError error = FileError.of(FileError.unusable("faq.csv", workbook).orElseThrow());
		assertThat(error.problem()).isEqualTo("Excelのブックか、ZIPのファイル");
		assertThat(error.expected()).contains("「CSV」を選んだファイル");
		assertThat(FileError.of(FileError.unusable("faq.csv", new byte[0]).orElseThrow()).problem())
			.isEqualTo("ファイルが空");
		assertThat(FileError.unusable("faq.csv", "ID\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

}
