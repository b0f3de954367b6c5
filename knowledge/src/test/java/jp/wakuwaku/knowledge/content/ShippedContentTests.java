package jp.wakuwaku.knowledge.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqIndex;
import jp.wakuwaku.knowledge.Hit;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedContentTests {

	private static final String PHONE = "0299-48-1111";

	private static final Path FOLDER = Path.of("src/main/content");

	private final Faq faq = FaqFiles.shipped();

	@Test
	void listsEveryFileOfTheFolder() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			List<String> names = files.map((file) -> file.getFileName().toString())
				.filter((name) -> !name.endsWith(".txt") && !name.equals(GoldenFile.NAME))
				.sorted()
				.toList();
			assertThat(Files.readAllLines(FOLDER.resolve("files.txt"))).isEqualTo(names);
		}
	}

	@Test
	void isWhatTheFolderHolds() {
		assertThat(FaqFiles.read(FOLDER)).isEqualTo(new ReadResult.Complete(this.faq));
	}

	@Test
	void answersAtLeast80Questions() {
		assertThat(this.faq.entries()).hasSizeGreaterThanOrEqualTo(80);
	}

	@Test
	void putsNoMoreOnAShelfThanTwoCardsOfTenButtonsHold() {
		assertThat(this.faq.categories())
			.allSatisfy((category) -> assertThat(this.faq.in(category.id())).hasSizeBetween(1, 20));
	}

	@Test
	void speaksEasyJapaneseAndEnglishWhereItMattersMost() {
		assertThat(this.faq.entries()).filteredOn((entry) -> !entry.variants().isEmpty())
			.hasSizeGreaterThanOrEqualTo(12)
			.allSatisfy((entry) -> assertThat(entry.variants()).containsOnlyKeys(Language.EASY_JA, Language.EN))
			.allSatisfy((entry) -> assertThat(entry.variants().values()).allSatisfy((variant) -> {
				assertThat(variant.answer().contains(PHONE)).isEqualTo(entry.answer().contains(PHONE));
				assertThat(variant.answer()).doesNotContainPattern("[ 　]\\n");
			}));
	}

	@Test
	void isFoundByItsOwnWordings() {
		try (FaqIndex index = FaqIndex.build(this.faq)) {
			assertThat(this.faq.entries().stream().flatMap((entry) -> overlooked(entry, index))).isEmpty();
		}
	}

	private static Stream<String> overlooked(FaqEntry entry, FaqIndex index) {
		return Stream.of(Stream.of(entry.question(), entry.label()), entry.phrasings().stream())
			.flatMap((wordings) -> wordings)
			.filter((wording) -> index.rank(wording, 3).stream().map(Hit::entry).noneMatch(entry::equals))
			.map((wording) -> entry.id() + ": " + wording);
	}

}
