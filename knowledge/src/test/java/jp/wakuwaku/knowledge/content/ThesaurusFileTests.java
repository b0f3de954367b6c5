package jp.wakuwaku.knowledge.content;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jp.wakuwaku.knowledge.analysis.Synonyms;
import jp.wakuwaku.knowledge.content.ThesaurusFile.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ThesaurusFileTests {

	@TempDir
	Path folder;

	@Test
	void readsAGroupALineUnderItsHeading() throws IOException {
		assertThat(read("""
				\ufeff起業,創業

				# 講座
				託児、子連れ，  子ども連れ
				# 申し込み\r
				申込,予約\r
				""")).isEqualTo(new ThesaurusFile(
				"thesaurus.txt", List.of(new Group(1, "", List.of("起業", "創業")),
						new Group(4, "講座", List.of("託児", "子連れ", "子ども連れ")), new Group(6, "申し込み", List.of("申込", "予約"))),
				List.of()));
	}

	@Test
	void reportsEveryLineThatIsNoGroupAndReadsTheOthers() throws IOException {
		ThesaurusFile thesaurus = read("""
				起業
				起業,創業,
				起業,創業,ＤＶ,dv
				起業,一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一
				申込,予約
				""");
		assertThat(thesaurus.errors()).extracting(ContentError::toString)
			.containsExactly("thesaurus.txt:1: '起業' alone (expected: two forms or more, parted by commas)",
					"thesaurus.txt:2: nothing between two commas (expected: a form)",
					"thesaurus.txt:3: 'dv' stands twice (expected: once in a group)",
					"thesaurus.txt:4: 31 characters: '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一' (expected: forms of 1 to 30)");
		assertThat(thesaurus.groups()).containsExactly(new Group(5, "", List.of("申込", "予約")));
	}

	@Test
	void reportsAFileThatCannotBeRead() throws IOException {
		assertThat(ThesaurusFile.read(this.folder.resolve("none.txt")).errors()).singleElement()
			.matches((error) -> error.file().equals("none.txt") && error.problem().contains("NoSuchFile"));
		Path file = Files.write(this.folder.resolve("thesaurus.txt"),
				"aa,bb\n起業,創業".getBytes(Charset.forName("Shift_JIS")));
		assertThat(ThesaurusFile.read(file).errors()).containsExactly(
				new ContentError("thesaurus.txt", 2, "a byte that is no UTF-8", "the file saved as UTF-8"));
	}

	@Test
	void findsNothingWrongWithTheOneThatShips() {
		assertThat(ThesaurusFile.shipped().errors()).isEmpty();
		assertThat(ThesaurusFile.shipped().groups()).hasSizeGreaterThan(100);
	}

	@Test
	void reportsWhatStandsForNothingByItself() throws IOException {
		assertThat(read("夜,夜間\nあ,夜間\n").errors()).singleElement()
			.asString()
			.isEqualTo("thesaurus.txt:2: a single letter: 'あ' (expected: a kanji, or two letters or more)");
	}

	@Test
	void isReadBackAsItIsWritten() throws IOException {
		Thesaurus shipped = ThesaurusFile.shipped().thesaurus();
		assertThat(read(shipped.text()).thesaurus()).isEqualTo(shipped);
		Thesaurus mixed = new Thesaurus(List.of(new WordGroup("", List.of("起業", "創業")),
				new WordGroup("講座", List.of("託児", "子連れ")), new WordGroup("", List.of("申込", "予約"))));
		assertThat(read(mixed.text()).thesaurus()).isEqualTo(mixed);
	}

	@Test
	void isWhatTheIndexIsBuiltWith() {
		assertThat(ThesaurusFile.shipped().thesaurus().forms()).isEqualTo(Synonyms.municipal());
	}

	private ThesaurusFile read(String text) throws IOException {
		return ThesaurusFile.read(Files.writeString(this.folder.resolve("thesaurus.txt"), text));
	}

}
